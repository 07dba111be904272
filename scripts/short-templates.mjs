// Takes the indentation out of the html`…` templates of built modules. It travels to phones, and with each page that a server
// draws; and both must have the same templates, so that one takes over what the other drew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} folder with built modules
 * @param {string} apart a folder inside that stays as it is
 */
export function shortenTemplates(folder, apart) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || name.startsWith(apart) || name.includes('generated')) continue;
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const shorter = shortTemplates(code);
    if (shorter !== code) writeFileSync(file, shorter);
  }
}

/** Lines stay lines, so that source maps still lead to them. */
export function shortTemplates(code) {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  const texts = [];
  const collect = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html') {
      const { template } = node;
      texts.push(
        ...(template.head ? [template.head, ...template.templateSpans.map(({ literal }) => literal)] : [template]),
      );
    }
    ts.forEachChild(node, collect);
  };
  collect(file);
  let short = '';
  let from = 0;
  for (const text of texts.sort((a, b) => a.pos - b.pos)) {
    const start = text.getStart(file);
    short += code.slice(from, start) + code.slice(start, text.end).replace(/\n[ \t]+/g, '\n');
    from = text.end;
  }
  return short + code.slice(from);
}
