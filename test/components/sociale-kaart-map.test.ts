import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { settle, until } from '../support/deferred.js';
import { cardOf, found, kaart, namesOf, textOf, tick, type } from '../support/kaart-element.js';

const tiles = '/test/support/data/tile.svg?{z}/{x}/{y}';
const credit = 'Kaart van niemand';
const withMap = `map-tiles="${tiles}" map-credit="${credit}"`;

const inRoot = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;
const allIn = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const button = (element: Element): HTMLElement => inRoot(element, '.to-map button');
const view = (element: Element): HTMLElement => inRoot(element, '.map-view');
const pins = (element: Element): HTMLElement[] => allIn(element, '.pin');
const onPins = (element: Element): number =>
  pins(element).reduce((sum, pin) => sum + (pin.classList.contains('many') ? Number(pin.textContent) : 1), 0);
const pinOf = (element: Element, name: string): HTMLElement | undefined =>
  pins(element).find((pin) => pin.getAttribute('aria-label') === name);
const counted = (element: Element): number => Number(/\d+/.exec(textOf(inRoot(element, '.map-count')))?.[0]);
const marked = (element: Element): (string | undefined)[] =>
  [...element.querySelectorAll<HTMLElement>('[data-entry][aria-current="true"]')].map((card) => card.dataset['entry']);
const activeIn = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const stepOf = (element: Element, at: number): HTMLElement => allIn(element, '.step')[at] as HTMLElement;
const press = (target: Element | null | undefined, key: string): void => {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

/** Addresses that were asked for, from now on. */
function watched(): () => string[] {
  performance.setResourceTimingBufferSize(20_000);
  const from = performance.getEntriesByType('resource').length;
  return () =>
    performance
      .getEntriesByType('resource')
      .slice(from)
      .map(({ name }) => name);
}

async function opened(attributes = withMap): Promise<WijkbrugSocialeKaart> {
  const element = await kaart(attributes);
  button(element).click();
  await until(() => pins(element).length > 0, 'pins');
  await settle();
  return element;
}

/** Zooms in until a place has a pin of its own. */
async function toPin(element: WijkbrugSocialeKaart, name: string): Promise<HTMLElement> {
  cardOf(element, name).querySelector<HTMLElement>('[data-wijkbrug-action="map"]')?.click();
  await until(() => activeIn(element)?.matches('.pin'), `${name} on the map`);
  return activeIn(element) as HTMLElement;
}

const twoFrames = (): Promise<unknown> =>
  new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));

const matchMedia = window.matchMedia.bind(window);
const motion = (isLess: boolean): void => {
  window.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({ matches: isLess } as MediaQueryList) : matchMedia(query);
};

describe('the map of <wijkbrug-sociale-kaart>', () => {
  // Nothing to wait for; one test looks at the motion.
  before(() => {
    motion(true);
  });
  after(() => {
    window.matchMedia = matchMedia;
  });

  it('[R-050] is not there without tiles of the host, and the list is whole', async () => {
    const element = await kaart();
    expect(button(element)).to.equal(null);
    expect(namesOf(element).length).to.be.above(10);
  });

  it('[R-050] [R-116] asks nothing of anybody before somebody opens it', async () => {
    const asked = watched();
    const element = await kaart(withMap);
    await new Promise((next) => setTimeout(next, 400));
    const map = /tile\.svg|places\.json|sociale-kaart\.map\.js|d3-/;
    expect(asked().filter((name) => map.test(name))).to.deep.equal([]);
    expect(textOf(button(element))).to.equal('Kaart tonen');
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    button(element).click();
    await until(() => asked().some((name) => name.includes('tile.svg')), 'tiles');
    await until(() => textOf(button(element)) === 'Kaart verbergen');
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    const hosts = new Set(asked().map((name) => new URL(name).host));
    expect([...hosts]).to.deep.equal([location.host]);
    button(element).click();
    await until(() => !view(element));
    expect(namesOf(element).length).to.be.above(10);
  });

  it('[R-116] says beforehand whom it will ask, when that is another site', async () => {
    const element = await kaart('map-tiles="https://kaart.example/{z}/{x}/{y}.png" map-credit="©"');
    expect(textOf(inRoot(element, '.to-map'))).to.contain('kaart.example');
    const own = await kaart(withMap);
    expect(textOf(inRoot(own, '.to-map'))).to.equal('Kaart tonen');
  });

  for (const [what, attributes, says] of [
    ['a bad address', 'map-tiles="/tegels/{z}/{x}.png"', /\[missing] map-tiles, \{y}.*\{z}, \{x} and \{y}/],
    ['a map that nobody is named for', 'map-tiles="https://kaart.example/{z}/{x}/{y}.png"', /\[missing] map-credit/],
  ] as const) {
    it(`tells the developer about ${what}, and the reader nothing`, async () => {
      const errors: string[] = [];
      const onError = (event: Event): void => {
        if (event instanceof WijkbrugErrorEvent) errors.push(event.error.message);
      };
      document.addEventListener('wijkbrug-error', onError);
      const before = console.error;
      console.error = () => undefined;
      try {
        const element = await kaart(attributes);
        expect(errors.length).to.equal(1);
        expect(errors[0]).to.match(says);
        expect(inRoot(element, '.problem')).to.equal(null);
        expect(button(element) === null).to.equal(what === 'a bad address');
      } finally {
        console.error = before;
        document.removeEventListener('wijkbrug-error', onError);
      }
    });
  }

  it('[R-050] has exactly what was found, filter by filter, and says how many have no place', async () => {
    const element = await opened();
    const all = found(element);
    expect(counted(element)).to.equal(onPins(element));
    const section = textOf(inRoot(element, '.map'));
    expect(section).to.contain(`Niet op de kaart: ${all - counted(element)}.`);
    await tick(element, 'language', 'ar');
    await until(() => onPins(element) < all - 5 && counted(element) === onPins(element), 'fewer pins');
    expect(counted(element)).to.be.above(0).and.at.most(found(element));
    element.query = 'q=onderwaterhockey';
    await until(() => pins(element).length === 0, 'no pins');
    expect(counted(element)).to.equal(0);
  });

  it('[R-046] never shows a hidden address, nor a way to it', async () => {
    const element = await opened();
    const hidden = [...element.querySelectorAll<HTMLElement>('[data-entry]')].filter((card) =>
      textOf(card).includes('Het adres is geheim'),
    );
    await type(element, 'Regenbooggroep');
    await until(() => counted(element) === onPins(element) && namesOf(element).length < 10);
    // With the map open the list may be below the screen: it is drawn when somebody stops typing.
    await until(() => textOf(element).includes('Het adres is geheim'));
    const card = cardOf(element, 'Regenbooggroep Lindenwaard');
    expect(textOf(card)).to.contain('Het adres is geheim');
    for (const one of [card, ...hidden]) expect(one.querySelector('[data-wijkbrug-action="map"]')).to.equal(null);
    expect(pinOf(element, 'Regenbooggroep Lindenwaard')).to.equal(undefined);
  });

  it('marks and opens the card of a pin, and the pin of a card', async () => {
    const element = await opened();
    const pin = pinOf(element, 'Buurttuin Oost') as HTMLElement;
    pin.click();
    await until(() => marked(element).length === 1, 'the card is marked');
    const card = cardOf(element, 'Buurttuin Oost');
    expect(marked(element)).to.deep.equal([card.dataset['entry']]);
    await until(() => pin.getAttribute('aria-pressed') === 'true', 'the pin is marked');
    expect(textOf(inRoot(element, '.panel [role="status"]')))
      .to.contain('Buurttuin Oost')
      .and.to.contain('Tuinpad 7a');
    inRoot(element, '[data-card]').click();
    await until(() => card.querySelector('details')?.open, 'the card is open');
    expect(document.activeElement === card.querySelector('summary'), 'the keyboard is on the card').to.equal(true);

    const other = await toPin(element, 'Fietsles');
    await until(() => marked(element)[0] === cardOf(element, 'Fietsles').dataset['entry'], 'the other card is marked');
    expect(marked(element)).to.have.length(1);
    await until(() => other.getAttribute('aria-pressed') === 'true', 'the other pin is marked');
    expect(pinOf(element, 'Buurttuin Oost')?.getAttribute('aria-pressed') ?? 'false').to.equal('false');
  });

  it('lists all that is at one address, also what the list had not come to yet', async () => {
    const element = await opened();
    const listed = namesOf(element);
    const many = await toPin(element, 'Bibliotheek Lindenwaard');
    many.click();
    await until(() => allIn(element, '.to-card').length > 8, 'all of the address');
    expect(textOf(inRoot(element, '.panel-title'))).to.match(/^Op deze plek: \d+$/);
    const choices = allIn(element, '.to-card');
    const further = choices.find((choice) => !listed.includes(textOf(choice.querySelector('strong'))));
    const name = textOf(further?.querySelector('strong'));
    further?.click();
    await until(() => namesOf(element).includes(name), `${name} is in the list now`);
    await until(() => marked(element).length === 1);
    expect(cardOf(element, name).querySelector('details')?.open).to.equal(true);
    expect(namesOf(element)).to.have.length(listed.length + 1);
    expect(textOf(element.querySelector('.wijkbrug-count'))).to.contain('60');
  });

  it('goes apart when somebody chooses a group that is not at one address', async () => {
    const element = await opened();
    const before = pins(element).length;
    while (pins(element).length >= before && before > 3) {
      stepOf(element, 1).click();
      await twoFrames();
      if (pins(element).length < before) break;
    }
    const largest = pins(element).sort((a, b) => Number(b.textContent) - Number(a.textContent))[0];
    const members = Number(largest?.textContent);
    largest?.click();
    await until(() => !pins(element).some((pin) => Number(pin.textContent) === members), 'it went apart');
    expect(inRoot(element, '.panel')).to.equal(null);
  });

  it('shows what somebody put on their own list, in step', async () => {
    const element = await opened();
    for (const name of ['Fietsles', 'Buurttuin Oost']) {
      cardOf(element, name).querySelector<HTMLElement>('[data-wijkbrug-action="keep"]')?.click();
      await settle();
    }
    inRoot(element, '[data-act="mine"]').click();
    await until(() => onPins(element) === 2, 'two pins');
    expect(counted(element)).to.equal(2);
    await until(() => pinOf(element, 'Fietsles') && pinOf(element, 'Buurttuin Oost'));
  });

  it('[R-117] is moved and zoomed by the keyboard, with names for everything', async () => {
    const element = await opened();
    expect(activeIn(element) === view(element), 'the map has the keyboard').to.equal(true);
    const place = (): string | undefined => pins(element)[0]?.style.transform;
    for (const key of ['ArrowRight', 'ArrowDown', '+', '-', 'Home']) {
      const before = place();
      press(view(element), key);
      await until(() => place() !== before, `${key} did something`);
      await twoFrames();
    }
    const labels = pins(element).map((pin) => pin.getAttribute('aria-label'));
    expect(new Set(labels).size, 'each pin has a name of its own').to.equal(labels.length);
    for (const part of [view(element), ...allIn(element, '.step'), ...pins(element)])
      expect(part.getAttribute('aria-label')).to.match(/\S/);
    expect(inRoot(element, '.map').getAttribute('aria-label')).to.equal('Kaart');
  });

  it('[R-117] reaches every pin by Tab and arrows, and closes by Escape', async () => {
    const element = await opened();
    view(element).focus();
    await sendKeys({ press: 'Tab' });
    const [first] = pins(element);
    expect(activeIn(element) === first, 'Tab goes to the first pin').to.equal(true);
    const seen = new Set([activeIn(element)]);
    for (let step = 1; step < pins(element).length; step++) {
      await sendKeys({ press: 'ArrowRight' });
      seen.add(activeIn(element));
    }
    expect(seen.size).to.equal(pins(element).length);
    await sendKeys({ press: 'Home' });
    expect(activeIn(element) === pins(element)[0]).to.equal(true);
    while (!activeIn(element)?.matches('.pin:not(.many)')) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await until(() => marked(element).length === 1);
    await sendKeys({ press: 'Escape' });
    await until(() => marked(element).length === 0 && !inRoot(element, '.panel'));
    expect(activeIn(element)?.matches('.pin'), 'the keyboard stays on the pin').to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(activeIn(element) === stepOf(element, 0), 'and Tab leaves the pins').to.equal(true);
  });

  it('says so when the tiles do not come, in the reader’s language, and tries again', async () => {
    const element = await opened('map-tiles="/nothing/{z}/{x}/{y}.png" map-credit="©"');
    await until(() => inRoot(element, '.map-missing'), 'the sentence');
    expect(textOf(inRoot(element, '.map-missing'))).to.contain(
      'De kaart kan nu niet worden geladen. In de lijst staat alles.',
    );
    expect(onPins(element)).to.equal(counted(element));
    expect(namesOf(element).length).to.be.above(10);
    element.lang = 'tr';
    await until(() => textOf(inRoot(element, '.map-missing')).includes('Harita şu anda yüklenemiyor'), 'in Turkish');
    const asked = watched();
    inRoot(element, '.map-missing button').click();
    await until(() => asked().some((name) => name.includes('/nothing/')), 'asked again');
  });

  for (const lang of ['nl', 'ar'] as const) {
    it(`[R-117] is accessible in ${lang}, with a place chosen`, async () => {
      const element = await opened(`lang="${lang}" ${withMap}`);
      pins(element)
        .find((pin) => !pin.classList.contains('many'))
        ?.click();
      await until(() => inRoot(element, '.panel [data-card]'));
      await expect(element).to.be.accessible();
      expect(textOf(inRoot(element, '.credit'))).to.equal(credit);
      // East is on the right, in every language.
      expect(getComputedStyle(inRoot(element, '.map-frame')).direction).to.equal('ltr');
    });
  }

  it('stands beside the list where there is room, and above it where there is none', async () => {
    const element = await opened();
    const reading = element.querySelector('[slot="reading"]') as Element;
    const box = (part: Element): DOMRect => part.getBoundingClientRect();
    element.style.width = '1000px';
    await until(() => box(inRoot(element, '.map')).left >= box(reading).right, 'beside');
    element.style.width = '320px';
    await until(() => box(inRoot(element, '.map')).bottom <= box(reading).top, 'above');
    expect(box(inRoot(element, '.map')).width).to.be.at.most(320);
    inRoot(element, '.to-list').click();
    expect(activeIn(element) === button(element), 'back above the list').to.equal(true);
  });

  it('moves at once for who wants less motion, by a click for who cannot drag, and else in small steps', async () => {
    const element = await opened();
    const place = (): number => Number(/translate\((-?\d+)/.exec(pins(element)[0]?.style.transform ?? '')?.[1]);
    const click = (): void => {
      const { left, top, width, height } = view(element).getBoundingClientRect();
      const at = { clientX: left + width / 2 + 100, clientY: top + height / 2 };
      view(element).dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
    };
    const start = place();
    click();
    await twoFrames();
    expect(start - place()).to.be.closeTo(100, 1);
    motion(false);
    try {
      const seen = new Set<number>();
      const end = place() - 100;
      click();
      await until(() => {
        seen.add(place());
        return Math.abs(place() - end) <= 1;
      }, 'it is there');
      expect(seen.size, 'places on the way').to.be.above(2);
    } finally {
      motion(true);
    }
  });
});
