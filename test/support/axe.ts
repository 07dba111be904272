import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (root: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong in a part of a page, by the rules of WCAG 2.2 A and AA. */
export async function axeViolations(page: Page, root: string): Promise<string[]> {
  // evaluate is not bound by the page's policy, an injected script tag would be.
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const result = await (window as unknown as { axe: Axe }).axe.run(selector, { runOnly: tags });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, root);
}
