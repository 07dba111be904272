#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runCommand } from './run-command.js';

const { stdout, stderr, env } = process;

// A list of a hundred thousand rows must fit an ordinary computer: rather tidy up more often than ask for more memory.
setFlagsFromString('--heap-growing-percent=25');

// Who pipes to `head` has seen enough; the work goes on, and nobody needs to hear of it.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  error: (line) => stderr.write(`${line}\n`),
  progress: stderr.isTTY ? (text): void => void stderr.write(`\r\u001b[K${text}`) : undefined,
  log: (line) => stderr.write(`${line}\n`),
  lang: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'],
});
