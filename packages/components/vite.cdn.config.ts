import { defineConfig } from 'vite';

// One file with every element in it; languages and what is needed later are chunks that load when they are asked for.
export default defineConfig({
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
