/** The manifest names what is published (dist/….js) and what is public. */
const published = {
  name: 'wijkbrug-published',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = rename(module.path);
      for (const item of [...(module.exports ?? []), ...(module.declarations ?? [])]) {
        if (item.declaration?.module) item.declaration.module = rename(item.declaration.module);
        if (item.superclass?.module) item.superclass.module = rename(item.superclass.module);
      }
      for (const declaration of module.declarations ?? []) {
        // An event that is sent but not described is one that the analyzer guessed: it takes the argument of
        // `new WijkbrugLanguageChangeEvent(locale)` for its name. What is public stands in `@fires`.
        declaration.events = declaration.events?.filter(({ name, description }) => name && description);
        declaration.members = declaration.members?.filter(
          ({ name, privacy, description = '' }) =>
            !name.startsWith('#') &&
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !description.includes('@internal'),
        );
      }
    }
  },
};

export default {
  globs: ['src/*/*.component.ts', 'src/*/*.ts', 'src/internal/wijkbrug-element.ts'],
  exclude: ['src/generated/**', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [published],
};
