import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
  // Without types: the rules under test need none, and reading all projects takes long.
  eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
});

const rulesFor = async (code: string, filePath: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
};

describe('eslint in the components', () => {
  const file = 'packages/components/src/internal/heading.ts';

  it.each([
    ["import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;", 'no-restricted-imports'],
    [
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;",
      'no-restricted-imports',
    ],
    ["import { msg } from '@lit/localize';\nexport const a = msg;", 'no-restricted-imports'],
    ["document.body.innerHTML = '';", 'no-restricted-syntax'],
    ["document.body.insertAdjacentHTML('beforeend', '');", 'no-restricted-syntax'],
    ["document.documentElement.lang = 'nl';", 'no-restricted-syntax'],
    ["document.documentElement.dataset['x'] = 'nl';", 'no-restricted-syntax'],
    ["document.documentElement.setAttribute('lang', 'nl');", 'no-restricted-syntax'],
    ["document.documentElement.classList.add('x');", 'no-restricted-syntax'],
    ["document.cookie = 'a=b';", 'no-restricted-syntax'],
  ])('refuses %s', async (code, rule) => {
    expect(await rulesFor(code, file)).toContain(rule);
  });

  it('lets the page be read', async () => {
    const code = "export const a = document.documentElement.getAttribute('lang');\ndocument.body.textContent = 'x';";
    expect(await rulesFor(code, file)).toEqual([]);
  });
});

describe('eslint in the core', () => {
  it.each(['document', 'window', 'localStorage', 'HTMLElement', 'process'])('refuses %s', async (name) => {
    expect(await rulesFor(`export const a = ${name};`, 'packages/core/src/errors.ts')).toContain(
      'no-restricted-globals',
    );
  });
});

describe('stylelint', () => {
  const warnings = async (declaration: string): Promise<string[]> => {
    const code = `import { css } from 'lit';\nexport const a = css\`\n  p {\n    ${declaration};\n  }\n\`;\n`;
    const { results } = await stylelint.lint({ code, codeFilename: 'packages/components/src/a.styles.ts' });
    return results.flatMap((result) => result.warnings.map(({ rule }) => rule));
  };

  it.each(['margin-left: 1px', 'padding: 1px 2px 1px 3px', 'left: 0', 'text-align: left', 'float: right'])(
    'refuses %s, which is wrong from right to left',
    async (declaration) => {
      expect(await warnings(declaration)).not.toEqual([]);
    },
  );

  it.each(['margin-inline-start: 1px', 'padding: 1px 2px', 'text-align: start'])('allows %s', async (declaration) => {
    expect(await warnings(declaration)).toEqual([]);
  });
});
