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
      preserveEntrySignatures: 'exports-only',
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
