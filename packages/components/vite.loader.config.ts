import { defineConfig } from 'vite';

// The classic script that loads the module build.
export default defineConfig({
  build: {
    target: 'es2020',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    rolldownOptions: {
      input: { wijkbrug: 'dist/cdn-loader.js' },
      external: /./,
      output: { format: 'iife', entryFileNames: '[name].iife.js' },
    },
  },
});
