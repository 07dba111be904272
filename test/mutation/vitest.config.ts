import { defineConfig } from 'vitest/config';

// The tests that a mutation run may use, with fewer runs per property: see docs/guides/mutation.md.
export default defineConfig({
  test: {
    include: ['test/core/checklist*.test.ts', 'test/core/kader.test.ts'],
    env: { WIJKBRUG_PROPERTY_RUNS: '150' },
  },
});
