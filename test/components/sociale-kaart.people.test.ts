import { expect } from '@open-wc/testing';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import { settle, until } from '../support/deferred.js';
import { box, cardOf, cardsOf, found, kaart, namesOf, textOf, tick } from '../support/kaart-element.js';

const areas = '/packages/portal/data/sociale-kaart/wijken.json';

async function typePostcode(element: WijkbrugSocialeKaart, postcode: string): Promise<string> {
  const near = element.shadowRoot?.querySelector('#near') as HTMLInputElement;
  near.value = postcode;
  near.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await until(() => element.querySelector('.wijkbrug-area'), `who helps at ${postcode}`);
  await settle();
  return textOf(element.querySelector('.wijkbrug-area'));
}

describe('<wijkbrug-sociale-kaart> for whoever lives where', () => {
  it('[R-035] sends nobody away for a postcode: own team, another team or unknown, each with a way to reach somebody', async () => {
    for (const [postcode, words, number] of [
      ['8990 AB', 'Wijkteam Lindenhof', '0850000001'],
      ['8992', 'Wijkteam Berkendam', '0850000071'],
      ['1000', 'Gemeente Lindenwaard', '0850000010'],
    ] as const) {
      const element = await kaart(`areas="${areas}" callback-href="/bel?lang={lang}"`);
      const said = await typePostcode(element, postcode);
      expect(said, postcode).to.contain(words);
      expect(element.querySelector(`.wijkbrug-area a[href="tel:${number}"]`), postcode).to.not.equal(null);
      expect(element.querySelector('.wijkbrug-area a[href="/bel?lang=nl"]'), postcode).to.not.equal(null);
      // The list stays: whoever lives elsewhere may come too.
      expect(cardsOf(element), postcode).to.not.be.empty;
    }
  });
});

describe('<wijkbrug-sociale-kaart> about people', () => {
  it('[R-039] lists houses of prayer as places, with no way to select on faith', async () => {
    const element = await kaart('query="q=moskee"');
    expect(cardsOf(element)).to.not.be.empty;
    expect(box(element, 'kind', 'place-of-worship')).to.equal(null);
    for (const input of element.shadowRoot?.querySelectorAll('input[name]') ?? [])
      expect(`${(input as HTMLInputElement).name} ${(input as HTMLInputElement).value}`).to.not.match(
        /faith|worship|relig/,
      );
  });

  it('[R-040] offers things to do together beside help', async () => {
    const element = await kaart();
    const all = found(element);
    await tick(element, 'kind', 'activity');
    expect(found(element)).to.be.greaterThan(3).and.below(all);
    for (const card of cardsOf(element)) expect(textOf(card.querySelector('.wijkbrug-kind'))).to.match(/samen/i);
  });

  it('[R-041] makes schemes for little money findable, with who helps to ask for one and without a judgement', async () => {
    const element = await kaart();
    await tick(element, 'kind', 'scheme');
    expect(cardsOf(element).length).to.be.greaterThan(3);
    expect(textOf(element.querySelector('[slot="reading"]'))).to.not.match(/minima|arme |onderkant|fraude/i);
    const helped = cardsOf(element).filter((card) => card.querySelector('a[href^="tel:"]'));
    expect(helped).to.have.length(cardsOf(element).length);
  });

  it('[R-043] shows where somebody has been through the same, as the organisation itself said, and filters on it', async () => {
    const element = await kaart();
    await tick(element, 'peer', 'yes');
    expect(namesOf(element)).to.include('Mannen aan tafel');
    for (const card of cardsOf(element)) expect(textOf(card)).to.contain('uit eigen ervaring weten hoe het is');
  });

  it('[R-044] says who refers where help needs a referral', async () => {
    const element = await kaart('query="q=Trauma"');
    expect(textOf(cardOf(element, 'Trauma- en psychologische hulp'))).to.contain('Wie verwijst: Huisarts');
    expect(textOf(cardOf(await kaart('query="q=Kledingkast"'), 'Kledingkast'))).to.not.contain('Wie verwijst');
  });

  it('[R-046] says what volunteers can take on, and reaches them through their organisation', async () => {
    const element = await kaart('query="q=Vrouwengroep De Draad"');
    const card = cardOf(element, 'Vrouwengroep De Draad');
    expect(textOf(card)).to.contain('Zes vrouwen per week meenemen naar een afspraak');
    expect(textOf(card.querySelector('.wijkbrug-persons'))).to.contain('Samira');
    expect(card.querySelector('.wijkbrug-persons a')).to.equal(null);
    // Consent that ended is no consent: the name is gone.
    const interpreters = await kaart('query="q=Tolken van de buurt"');
    expect(textOf(cardOf(interpreters, 'Tolken van de buurt'))).to.not.contain('Amina');
  });

  it('[R-047] [R-048] tells professionals what working together asks, and residents nothing of it', async () => {
    const professional = await kaart('audience="professional" query="q=Vrouwengroep De Draad"');
    const partner = (): Element | null =>
      cardOf(professional, 'Vrouwengroep De Draad').querySelector('.wijkbrug-partner');
    await until(partner, 'what working together asks');
    expect(textOf(partner()?.querySelector('[data-partner="needs"]'))).to.contain('Een vaste persoon in het wijkteam');
    expect(textOf(partner()?.querySelector('[data-partner="approach"]'))).to.contain('koffie drinken op dinsdag');
    expect(textOf(partner()?.querySelector('[data-person]')))
      .to.contain('Samira')
      .and.to.contain('Te bereiken via');
    const resident = await kaart('query="q=Vrouwengroep De Draad"');
    expect(resident.querySelector('.wijkbrug-partner')).to.equal(null);
    expect(textOf(resident)).to.not.contain('Een vaste persoon in het wijkteam');
  });

  it('[R-047] says plainly that nothing was said where an organisation said nothing', async () => {
    const element = await kaart('audience="professional" query="q=Mannen aan tafel"');
    const partner = (): Element | null => cardOf(element, 'Mannen aan tafel').querySelector('.wijkbrug-partner');
    await until(partner);
    expect(textOf(partner())).to.contain('nog niets gezegd');
  });

  it('[R-052] gives residents’ own initiatives a place, and a way to be put on the list', async () => {
    const element = await kaart('join-href="/erbij?lang={lang}"');
    await tick(element, 'kind', 'residents-initiative');
    expect(namesOf(element)).to.include('Jongeren van de Kade');
    expect(element.querySelector('a[href="/erbij?lang=nl"]')).to.not.equal(null);
  });
});
