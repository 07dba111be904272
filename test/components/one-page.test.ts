import { expect, fixture } from '@open-wc/testing';
import '@wijkbrug/components/all.js';
import { settle, until } from '../support/deferred.js';
import { filled, kaart } from '../support/kaart-element.js';

/** What the classes of one element could change of another. */
const properties = [
  'display',
  'font-size',
  'color',
  'margin-block-end',
  'max-inline-size',
  'grid-template-columns',
] as const;

/** How each part of a text looks. */
const looks = (element: Element): string[] =>
  [...element.querySelectorAll('[slot="reading"] [class]')].map((part) => {
    const style = getComputedStyle(part);
    return [part.className, ...properties.map((name) => style.getPropertyValue(name))].join(' ');
  });

const isWhole = (explainer: Element): boolean =>
  explainer.querySelector('.wijkbrug-extra > *') !== null &&
  explainer.querySelector('[data-wijkbrug-filling]') === null &&
  explainer.shadowRoot?.querySelector('.bar') !== null;

describe('elements beside each other on one page', () => {
  it('leave each other’s text as it looks', async () => {
    const page = await fixture<HTMLElement>(
      '<div><wijkbrug-team-explainer lang="nl" step="plan" team="/test/support/data/team.json"></wijkbrug-team-explainer></div>',
    );
    const explainer = page.firstElementChild as HTMLElement;
    await until(() => isWhole(explainer), 'the explainer');
    await settle();
    const before = looks(explainer);
    const list = await kaart('lang="nl"');
    expect(filled(list)).to.equal(true);
    await settle();
    expect(looks(explainer)).to.deep.equal(before);

    // The other way round: what stands in an open card.
    const card = list.querySelector('.wijkbrug-entry details') as HTMLDetailsElement;
    card.open = true;
    await until(() => card.querySelector('.wijkbrug-answer > *'), 'what stands in the card');
    await settle();
    const alone = looks(list);
    explainer.remove();
    await settle();
    expect(looks(list)).to.deep.equal(alone);
  });
});
