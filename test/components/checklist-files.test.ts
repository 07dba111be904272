import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugChecklist } from '@wijkbrug/components/checklist.js';
import {
  button,
  checklist,
  choose,
  cleanChecklist,
  first,
  given,
  inside,
  kept,
  key,
  open,
  radio,
  savedBy,
  second,
  state,
  textOf,
} from '../support/checklist.js';
import { until } from '../support/deferred.js';

cleanChecklist();

describe('[R-056] a file of somebody else', () => {
  const question = (element: Element): Element | null => inside(element).querySelector('[role="alertdialog"]');
  const withFile = async (): Promise<WijkbrugChecklist> => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    await until(() => localStorage.getItem(key));
    await until(() => inside(element).querySelector('.views button'), 'the views');
    choose(element, '.tools input[type="file"]', [['collega.json', savedBy('collega', 9e15, { [first]: 'not-yet' })]]);
    await until(() => question(element), 'the question');
    return element;
  };

  it('is not opened as one’s own without asking', async () => {
    const element = await withFile();
    expect(textOf(question(element))).to.contain('collega.json');
    expect(question(element)?.contains(inside(element).activeElement)).to.equal(true);
    expect(given(element, first)).to.equal('yes');
    await sendKeys({ press: 'Escape' });
    await until(() => !question(element), 'answered');
    expect([given(element, first), kept().replies[first]?.answer]).to.deep.equal(['yes', 'yes']);
    expect(textOf(inside(element).activeElement)).to.equal('Opslaan als bestand');
  });

  it('becomes one’s own when one says so', async () => {
    const element = await withFile();
    button(element, 'Open ze als mijn eigen antwoorden').click();
    await until(() => given(element, first) === 'not-yet', 'joined');
    expect(state(element)).to.equal('collega.json is geopend.');
    expect(kept().author).not.to.equal('collega');
  });

  it('lies beside one’s own when one says so', async () => {
    const element = await withFile();
    button(element, 'Leg ze naast die van mij').click();
    await until(() => inside(element).querySelector('section.view'), 'together');
    expect(textOf(inside(element).querySelector('section.view'))).to.contain('Aantal mensen: 2');
    expect(state(element)).to.contain('collega.json ligt nu naast uw antwoorden.');
    expect(kept().replies[first]?.answer).to.equal('yes');
  });

  it('is opened at once when it is one’s own, or nothing was filled in yet', async () => {
    const element = await checklist();
    await open(element, savedBy('ik', 5, { [first]: 'partly' }), 'eerste.json');
    expect(given(element, first)).to.equal('partly');
    await open(element, savedBy('ik', 6, { [second]: 'yes' }), 'tweede.json');
    expect([given(element, first), given(element, second)]).to.deep.equal(['partly', 'yes']);
  });
});
