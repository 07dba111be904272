// A requirement that is called done stands in the title of a test that runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from './files.mjs';
import { runAsCheck } from './report.mjs';

/**
 * @param {string} [base] the repository
 * @returns {string[]} problems
 */
export function checkRequirements(base = root) {
  const done = idsIn(readFileSync(join(base, 'docs/requirements.md'), 'utf8'), /^\| (R-\d{3}) +\|/gm);
  if (done.length === 0) return ['docs/requirements.md lists no requirement.'];
  const titles = filesBelow(join(base, 'test'), ['.ts']).flatMap((file) => titlesOf(join(base, 'test', file)));
  const proved = new Set(titles.flatMap((title) => idsIn(title, /\[(R-\d{3})\]/g)));
  const twice = done.filter((id, index) => done.indexOf(id) !== index);
  return [
    ...new Set(twice.map((id) => `${id} stands in docs/requirements.md more than once: make one row of it.`)),
    ...done
      .filter((id) => !proved.has(id))
      .map((id) => `${id} is called done in docs/requirements.md, but no test that runs has [${id}] in its title.`),
  ];
}

function idsIn(text, pattern) {
  return [...text.matchAll(pattern)].map(([, id = '']) => id);
}

/** The titles of describe(), it() and test(), read by the TypeScript parser: a comment proves nothing. */
function titlesOf(file) {
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const chain = namesOf(node.expression);
      if (['describe', 'it', 'test'].includes(chain[0])) {
        // Nor does a test that is left out, with all that stands in it.
        if (chain.includes('skip') || chain.includes('todo')) return;
        const [title] = node.arguments;
        if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) titles.push(title.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return titles;
}

/** `it.each(table)` gives ['it', 'each']. */
function namesOf(expression) {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression)) return [...namesOf(expression.expression), expression.name.text];
  if (ts.isCallExpression(expression)) return namesOf(expression.expression);
  if (ts.isTaggedTemplateExpression(expression)) return namesOf(expression.tag);
  return [];
}

await runAsCheck(import.meta.url, 'every requirement that is done has its test', checkRequirements);
