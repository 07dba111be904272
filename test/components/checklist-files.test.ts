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
  const mine = 'Van mij: open ze als mijn eigen antwoorden';
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
    button(element, mine).click();
    await until(() => given(element, first) === 'not-yet', 'joined');
    expect(state(element)).to.equal('collega.json is geopend.');
    expect(kept().author).not.to.equal('collega');
  });

  it('lies beside one’s own when one says so', async () => {
    const element = await withFile();
    button(element, 'Van een ander: leg ze bij “Samen kijken”').click();
    await until(() => inside(element).querySelector('section.view'), 'together');
    expect(textOf(inside(element).querySelector('section.view'))).to.contain('Aantal mensen: 2');
    expect(state(element)).to.contain('collega.json ligt nu bij “Samen kijken”.');
    expect(kept().replies[first]?.answer).to.equal('yes');
  });

  it('is not opened without asking where nothing was filled in yet either', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('.views button'), 'the views');
    choose(element, '.tools input[type="file"]', [['collega.json', savedBy('collega', 5, { [first]: 'not-yet' })]]);
    await until(() => question(element), 'the question');
    expect(textOf(question(element)?.querySelector('p'))).to.equal('Van wie zijn de antwoorden in collega.json?');
    expect(given(element, first)).to.equal(undefined);
    button(element, 'Van een ander: leg ze bij “Samen kijken”').click();
    await until(() => inside(element).querySelector('section.view'), 'together');
    expect(textOf(inside(element).querySelector('section.view'))).to.contain('Aantal mensen: 1');
    expect(localStorage).to.have.length(0);
    button(element, 'Invullen').click();
    await until(() => inside(element).querySelector('[data-chapter]'));
    expect(given(element, first)).to.equal(undefined);
  });

  it('is opened at once when it was saved here', async () => {
    const element = await checklist();
    choose(element, '.tools input[type="file"]', [['eerste.json', savedBy('ik', 5, { [first]: 'partly' })]]);
    await until(() => question(element), 'the question');
    button(element, mine).click();
    await until(() => given(element, first) === 'partly', 'opened');
    await open(element, savedBy('ik', 6, { [second]: 'yes' }), 'tweede.json');
    expect([given(element, first), given(element, second)]).to.deep.equal(['partly', 'yes']);
  });
});
