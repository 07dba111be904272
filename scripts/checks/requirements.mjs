// A requirement that is called done stands in the title of a test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { runAsCheck } from './report.mjs';

/**
 * @param {string} [base] the repository
 * @returns {string[]} problems
 */
export function checkRequirements(base = root) {
  const done = [...readFileSync(join(base, 'docs/requirements.md'), 'utf8').matchAll(/^\| (R-\d{3}) \|/gm)].map(
    (match) => match[1],
  );
  const titles = new Set(
    filesBelow(join(base, 'test'), ['.ts']).flatMap((file) =>
      [...readFileSync(join(base, 'test', file), 'utf8').matchAll(/\[(R-\d{3})\]/g)].map((match) => match[1]),
    ),
  );
  if (done.length === 0) return ['docs/requirements.md lists no requirement.'];
  return done.filter((id) => !titles.has(id)).map((id) => `${id} is called done, but no test title carries [${id}].`);
}

await runAsCheck(import.meta.url, 'every requirement that is done has its test', checkRequirements);
