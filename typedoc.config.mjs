import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Wijkbrug',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/core', 'packages/content', 'packages/components'],
  out: 'docs/api',
  includeVersion: true,
  disableGit: true,
  sourceLinkTemplate: 'https://example.invalid/{path}#L{line}',
  packageOptions: {
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    excludeExternals: true,
    blockTags: [...OptionDefaults.blockTags, '@summary', '@tag', '@slot', '@fires', '@attr'],
  },
};
