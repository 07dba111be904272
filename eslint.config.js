import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    '.tools/',
    '.cache/',
    'storybook-static/',
    'docs/api/',
    '**/custom-elements.json',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // They ask the types of every assignment. There are no enums here, and values pass by shape.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Texts in objects: the compiler says all about their types.
    files: ['packages/content/src/*/**/*.ts', 'packages/core/src/kader/nl/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['packages/portal/public/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['packages/core/src/**/*.ts', 'packages/content/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'localStorage',
        'sessionStorage',
        'customElements',
        'HTMLElement',
        'CSSStyleSheet',
        'matchMedia',
        'requestAnimationFrame',
        'process',
      ],
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // Elements are registered by define(), and extend our own base class.
      'wc/guard-super-call': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/style-map.js', message: 'It writes style attributes, which a strict CSP refuses.' },
            { name: 'lit/directives/unsafe-html.js', message: 'Content is text, never HTML.' },
            { name: '@lit/localize', message: 'It keeps one language for the whole page; use this.l10n.msg.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Trusted Types refuse it.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Trusted Types refuse it.',
        },
        {
          // documentElement.lang = …, and documentElement.dataset.x = …
          selector: 'AssignmentExpression > MemberExpression.left MemberExpression[property.name="documentElement"]',
          message: 'The page is not ours.',
        },
        {
          // documentElement.setAttribute(…), .classList.add(…), .style.setProperty(…)
          selector:
            'CallExpression[callee.property.name=/^(set|remove|toggle|add$|append|prepend|replace)/] > MemberExpression.callee MemberExpression[property.name="documentElement"]',
          message: 'The page is not ours.',
        },
        {
          selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
          message: 'We keep no cookies.',
        },
      ],
    },
  },
  {
    // The compiler checks their types as well; rules that ask types again would take a fifth of all linting.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // They hold functions that run in the page.
    files: ['test/bench/*.mjs', 'scripts/checks/stories.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
