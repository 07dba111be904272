#!/usr/bin/env node
// Stands beside dist, so that the command is linked when the packages are installed, before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('The server is not built yet. Run first: npm run build');
  process.exitCode = 2;
}
