import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Wijkbrug',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/core', 'packages/content', 'packages/components', 'packages/cli', 'packages/server'],
  out: 'docs/api',
  includeVersion: true,
  packageOptions: {
    // No public repository yet that a “Defined in” could lead to.
    disableSources: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    excludeExternals: true,
    blockTags: [
      ...OptionDefaults.blockTags,
      '@summary',
      '@tag',
      '@slot',
      '@fires',
      '@attr',
      '@asType',
      '@minimum',
      '@pattern',
    ],
  },
};
