import { expect } from '@open-wc/testing';
import { changeAbout, parseAssessment, saveAssessment } from '@wijkbrug/core/checklist.js';
import {
  button,
  checklist,
  choose,
  cleanChecklist,
  fill,
  first,
  given,
  inside,
  kept,
  radio,
  savedBy,
  second,
  state,
  textOf,
  toView,
} from '../support/checklist.js';
import { settle, until } from '../support/deferred.js';

cleanChecklist();

const asPartner = (text: string): string =>
  saveAssessment(changeAbout(parseAssessment(text, 'file'), { role: 'self-organisation' }, 1));

describe('several people with one checklist', () => {
  it('[R-070] puts several people beside each other once all are open, and keeps what they agree on', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('.views button'), 'the views');
    button(element, 'Samen kijken').click();
    await settle();
    const files = new DataTransfer();
    for (const [author, answer] of [
      ['a', 'yes'],
      ['b', 'not-yet'],
      ['c', 'yes'],
    ] as const) {
      files.items.add(new File([savedBy(author, 1, { [first]: answer, [second]: 'partly' })], `${author}.json`));
    }
    files.items.add(new File(['kapot'], 'kapot.json'));
    const input = inside(element).querySelector('.people') as HTMLInputElement;
    input.files = files.files;
    const { error } = console;
    console.error = () => undefined;
    try {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => textOf(inside(element).querySelector('.view')).includes('Aantal mensen: 3'), 'opened');
    } finally {
      console.error = error;
    }
    expect(state(element)).to.contain('kapot.json: Dit is geen bestand van een checklist.');
    expect(inside(element).querySelector('[data-spread]')).to.equal(null);
    button(element, 'Laat de antwoorden zien').click();
    await until(() => inside(element).querySelector('[data-spread]'), 'revealed');
    const shown = inside(element).querySelector('[data-spread]') as Element;
    expect(shown.getAttribute('data-spread')).to.equal(first);
    expect(textOf(shown.querySelector('.count'))).to.equal('Nog niet: 1 · Ja: 2');
    radio(element, first, 'partly').click();
    await until(() => kept().replies[first]?.answer === 'partly', 'agreed');
    button(element, 'Invullen').click();
    await until(() => inside(element).querySelector('[data-chapter]'));
    expect(given(element, first)).to.equal('partly');
  });

  it('[R-070] calls nobody agreed where fewer than two people answered', async () => {
    const element = await checklist();
    await toView(element, 'Samen kijken');
    choose(element, '.people', [
      ['a.json', savedBy('a', 1, { [first]: 'yes', [second]: 'yes' })],
      ['b.json', savedBy('b', 1, { [first]: 'yes' })],
    ]);
    await until(() => textOf(inside(element).querySelector('.view')).includes('Laat de antwoorden zien'), 'opened');
    button(element, 'Laat de antwoorden zien').click();
    await until(() => inside(element).querySelector('[data-spread]'), 'revealed');
    // The button is gone; the focus is not.
    await until(
      () => textOf(inside(element).activeElement) === 'Hier geeft u hetzelfde antwoord',
      'the focus at the result',
    );
    const parts = [...inside(element).querySelectorAll('.view .group-title')];
    expect(parts.map(textOf)).to.deep.equal([
      'Hier geeft u hetzelfde antwoord',
      'Hier is nog geen antwoord, of maar één',
    ]);
    const order = [...inside(element).querySelectorAll('.view :is(.group-title, [data-spread])')];
    expect(order.indexOf(parts[1] as Element)).to.equal(2);
    expect(order).to.have.length(34);
  });

  it('[R-070] lists the opened files by number, and says which was there already', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    const view = await toView(element, 'Samen kijken');
    // Each of the two ways to open a file has a name of its own.
    button(element, 'Mijn bestand openen');
    button(element, 'Bestanden van anderen openen');
    choose(element, '.people', [
      ['jansen.json', savedBy('a', 1, { [first]: 'yes', [second]: 'partly' })],
      ['pietersen.json', savedBy('b', 1, { [first]: 'not-yet' })],
    ]);
    const lines = (): string[] => [...view.querySelectorAll('.opened li')].map(textOf);
    await until(() => lines().length === 3, 'listed');
    expect(lines()).to.deep.equal([
      'Dit apparaat · Antwoorden: 1',
      'Bestand 1 · Antwoorden: 2',
      'Bestand 2 · Antwoorden: 1',
    ]);
    expect(textOf(view)).not.to.contain('jansen').and.not.to.contain('Al geopend');
    choose(element, '.people', [['nog-eens.json', savedBy('b', 2, { [first]: 'yes', [second]: 'yes' })]]);
    await until(() => textOf(view).includes('Al geopend: Bestand 2.'), 'said');
    expect(lines()[2]).to.equal('Bestand 2 · Antwoorden: 2');
    expect(textOf(view)).to.contain('Aantal mensen: 3');
  });

  it('[R-070] lets a partner say from where they look, and keeps that in sight', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('[name="role"]'), 'the role');
    fill(inside(element).querySelector('[name="role"]'), 'self-organisation');
    radio(element, first, 'not-yet').click();
    await until(() => kept().about.role === 'self-organisation', 'kept');
    expect(textOf(inside(element).querySelector('.role'))).to.contain('“Wij” is in elke stelling het wijkteam.');
    await toView(element, 'Samen kijken');
    expect(textOf(inside(element).querySelector('section.view'))).to.contain(
      'Wat mensen met dezelfde rol antwoordden, staat er pas bij vanaf twee mensen.',
    );
    const people = (count: number): Promise<void> =>
      until(() => textOf(inside(element).querySelector('section.view')).includes(`Aantal mensen: ${count}`), 'opened');
    choose(element, '.people', [['b.json', savedBy('b', 1, { [first]: 'yes' })]]);
    await people(2);
    button(element, 'Laat de antwoorden zien').click();
    await until(() => inside(element).querySelector('[data-spread]'), 'revealed');
    const partner = 'Zelforganisatie of vrijwilligers:';
    const shown = (): string => textOf(inside(element).querySelector(`[data-spread="${first}"]`));
    // With one of a role, that one's answers would be read.
    expect(shown()).not.to.contain(partner);
    choose(element, '.people', [['c.json', asPartner(savedBy('c', 1, { [first]: 'not-yet' }))]]);
    await people(3);
    // Now the one who said no role would be read, by subtraction.
    expect(shown()).not.to.contain(partner);
    choose(element, '.people', [['d.json', savedBy('d', 1, { [first]: 'partly' })]]);
    await people(4);
    expect(shown()).to.contain(`${partner} Nog niet 2`);
    // What one found alone is not yet agreed on; the same answer can be.
    expect(given(element, first)).to.equal(undefined);
    radio(element, first, 'not-yet').click();
    await settle();
    expect(given(element, first)).to.equal('not-yet');
  });
});
