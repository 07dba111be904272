import { describe, expect, it } from 'vitest';
import { shortTemplates } from '../../scripts/short-templates.mjs';

describe('short templates', () => {
  it('loses the indentation of html, nested too, and keeps its lines', () => {
    const code =
      'const a = (b) => html `<p>\n      ${b ? html`<b>\n        yes</b>` : 1}\n    </p>`;\n  const c = 1;\n';
    expect(shortTemplates(code)).toBe(
      'const a = (b) => html `<p>\n${b ? html`<b>\nyes</b>` : 1}\n</p>`;\n  const c = 1;\n',
    );
  });

  it('leaves every other text alone', () => {
    const code = 'const a = `one\n  two`; const b = css `p {\n  color: red }`; const c = html `<p>one  two</p>`;\n';
    expect(shortTemplates(code)).toBe(code);
  });
});
