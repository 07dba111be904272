import { defineConfig, type Plugin } from 'vite';

// One file with every element in it; languages and what is needed later are chunks that load when they are asked for.
/** Takes the white space out of css`…`, which a minifier of scripts leaves as it is. */
const shortStyles: Plugin = {
  name: 'short-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return undefined;
    const short = (css: string): string =>
      css
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .trim();
    return { code: code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${short(css)}\``), map: null };
  },
};

export default defineConfig({
  plugins: [shortStyles],
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    modulePreload: false,
    manifest: 'manifest.json',
    sourcemap: true,
    rolldownOptions: {
      input: { wijkbrug: 'dist/all.js' },
      // Shared modules stay in the entry file: one request less before the first render.
      preserveEntrySignatures: 'allow-extension',
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
