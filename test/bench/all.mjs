// Every bench in turn, each in a process of its own; what one misses does not keep the others from being measured.
//   npm run bench
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = ['run', 'search', 'search-browser', 'checklist', 'server'];
const missed = benches.filter((name) => {
  console.log(`\n=== ${name}`);
  return spawnSync(process.execPath, [join(import.meta.dirname, `${name}.mjs`)], { stdio: 'inherit' }).status !== 0;
});
console.log(missed.length === 0 ? '\nAll figures are within their aims.' : `\nAbove their aims: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
