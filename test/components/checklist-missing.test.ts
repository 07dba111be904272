import { expect } from '@open-wc/testing';
import { checklist, cleanChecklist, inside, textOf } from '../support/checklist.js';
import { until } from '../support/deferred.js';

cleanChecklist();

describe('a checklist of which a part does not arrive', () => {
  it('[R-121] says so, and keeps the keyboard in the element when it is asked for again and comes', async () => {
    const { morePart } = await import('../../packages/components/dist/checklist/checklist.later-parts.js');
    const { error } = console;
    const [value, load] = [morePart.value, morePart.load.bind(morePart)];
    console.error = () => undefined;
    morePart.value = undefined;
    morePart.load = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const element = await checklist();
      const retry = (): HTMLElement | null => inside(element).querySelector<HTMLElement>('.problem button');
      await until(retry, 'the sentence');
      expect(textOf(inside(element).querySelector('.problem'))).to.contain('Niet alles kon worden geladen');
      morePart.load = load;
      retry()?.focus();
      retry()?.click();
      await until(() => inside(element).querySelector('.views button'), 'the views');
      await until(() => !retry(), 'nothing is missing');
      expect(inside(element).activeElement === null).to.equal(false);
    } finally {
      morePart.value ??= value;
      morePart.load = load;
      console.error = error;
    }
  });
});
