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
    },
  },
};
