import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves vitest's counts for scripts/verify.mjs. */
export default class CountReporter {
  onTestRunEnd(modules, errors) {
    let [passed, failed] = [0, errors.length];
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
    }
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/vitest.json', JSON.stringify({ passed, failed }));
  }
}
