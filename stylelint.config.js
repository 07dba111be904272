/** Four values of which the second (right) and the fourth (left) differ; the plugin does not look inside shorthands. */
const unequalSides = '/^([^\\s()]+)\\s+([^\\s()]+)\\s+([^\\s()]+)\\s+(?!\\2$)[^\\s()]+$/';

/** Right to left by logical properties: no left, no right. */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
      '/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/': [unequalSides],
    },
  },
};
