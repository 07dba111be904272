import { defineConfig } from 'vitest/config';

// What was built is taken as it is, the way an integrator's Node takes it.
const server = { deps: { external: [/[/]packages[/][^/]+[/]dist[/]/] } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          server,
          include: ['test/{core,content,cli,server,checks}/**/*.test.ts'],
          // Many tests of the server wait: for time-outs, for receivers that answer late.
          maxWorkers: 2,
          // Files share what they import: to load it anew for each of them took a third of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          server,
          include: ['test/e2e/**/*.test.ts'],
          // A real browser and a real server: one file at a time on two cores.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
