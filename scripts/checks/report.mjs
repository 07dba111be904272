import { fileURLToPath } from 'node:url';

/**
 * Runs a check when its file is the one that was started, prints its problems and sets the exit code.
 *
 * @param {string} url the `import.meta.url` of the check
 * @param {string} name what is checked
 * @param {() => string[] | Promise<string[]>} check its problems; none when all is well
 */
export async function runAsCheck(url, name, check) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  const problems = await check();
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length === 0) console.log(`✓ ${name}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
