#!/usr/bin/env node
// Stands beside dist, so that the command is linked when the packages are installed, before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('De opdracht is nog niet gebouwd. Draai eerst: npm run build (The command is not built yet.)');
  process.exitCode = 2;
}
