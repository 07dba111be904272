#!/usr/bin/env node
import { runCommand } from './run-command.js';

const { stdout, stderr, env } = process;
const progress = stderr.isTTY ? (text: string): void => void stderr.write(`\r\u001b[K${text}`) : undefined;

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  error: (line) => stderr.write(`${line}\n`),
  progress,
  lang: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'],
});
