import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { settle, until } from '../support/deferred.js';

const team = 'team="/test/support/data/team.json" phone="085 000 00 99"';

async function explainer(attributes: string): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>(
    `<div><wijkbrug-team-explainer ${attributes} ${team}></wijkbrug-team-explainer></div>`,
  );
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  await until(() => element.shadowRoot?.querySelector('.search'), 'the tools');
  await until(
    () => element.querySelector('.wijkbrug-extra > *') && !element.querySelector('[data-wijkbrug-filling]'),
    'all that is read',
  );
  await settle();
  return element;
}

// The last part waits until the browser has nothing better to do, and its many small files come one by one.
before(async () => {
  const { extrasPart } = await import('../../packages/components/dist/team-explainer/team-explainer.texts.js');
  await (await extrasPart.load()).tools.load();
});

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const topicOf = (element: Element, id: string): HTMLDetailsElement =>
  element.querySelector<HTMLDetailsElement>(`[data-topic="${id}"]`)!;

/** Opens a question, and gives the button under its answer. */
async function tool(element: Element, topic: string, name: string): Promise<HTMLButtonElement> {
  topicOf(element, topic).open = true;
  await until(() => topicOf(element, topic).querySelector('.wijkbrug-tools button'), 'the tools of an answer');
  return topicOf(element, topic).querySelector<HTMLButtonElement>(`[data-tool="${name}"]`)!;
}

const noteOf = (element: Element, topic: string): string =>
  textOf(topicOf(element, topic).querySelector('.wijkbrug-tools-note'));

describe('search in <wijkbrug-team-explainer>', () => {
  async function search(element: WijkbrugTeamExplainer, words: string): Promise<string[]> {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('.search input');
    field!.value = words;
    field?.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await settle();
    const shown = [...element.querySelectorAll<HTMLElement>('.wijkbrug-topic')].filter((t) => t.checkVisibility());
    return shown.map(({ dataset }) => dataset['topic'] ?? '');
  }
  const found = (element: Element): string => textOf(element.shadowRoot?.querySelector('.found'));

  it('[R-001] finds a question by a word of it, however it is written, and says how many', async () => {
    const element = await explainer('lang="nl"');
    expect(await search(element, 'ROLSTÓEL')).to.deep.equal(['T-03']);
    expect(found(element)).to.equal('Gevonden vragen: 1');
    expect(element.querySelector<HTMLElement>('.wijkbrug-extra')?.checkVisibility()).to.equal(false);
    // What no question says, an answer may.
    expect(await search(element, 'huisartsenpost')).to.include('T-41');
    expect((await search(element, '')).length).to.equal(44);
    expect(found(element)).to.equal('');
  });

  it('finds by the reader’s language and by Dutch', async () => {
    const element = await explainer('lang="ar"');
    expect(await search(element, 'مترجم')).to.include('T-14');
    expect(await search(element, 'tolk')).to.include('T-14');
    element.lang = 'nl';
    await until(() => element.querySelector('[slot="reading"][lang="nl"]'));
    await settle();
    // What was typed still counts in another language.
    expect(topicOf(element, 'T-01').checkVisibility()).to.equal(false);
  });

  it('[R-001] finds by everyday words, also in a language that was chosen later', async () => {
    const element = await explainer('lang="nl"');
    const { loadExplainerSearch } = await import('@wijkbrug/content/team-explainer-search.js');
    await Promise.all((['nl', 'tr'] as const).map(loadExplainerSearch));
    expect(await search(element, 'privacy')).to.include('T-27');
    expect(await search(element, 'jeugdzorg')).to.deep.equal(['T-24']);
    element.lang = 'tr';
    await until(() => element.querySelector('[slot="reading"][lang="tr"]'));
    await settle();
    expect(await search(element, 'gizlilik')).to.include('T-27');
  });

  it('[R-001] shows what looks like a sentence, and says that it only does', async () => {
    const element = await explainer('lang="nl"');
    expect(await search(element, 'mag mijn kind xyzzy vertalen')).to.include('T-15');
    expect(found(element)).to.equal('Niet alle woorden gevonden. Deze vragen lijken erop:');
  });

  it('[R-029] says it plainly when nothing is found, with the number to call', async () => {
    const element = await explainer('lang="nl"');
    expect(await search(element, 'xyzzy')).to.deep.equal([]);
    expect(found(element)).to.equal(
      'Geen vraag gevonden. Probeer een ander woord, of vraag het aan het team. 085 000 00 99',
    );
  });
});

describe('links between the questions of <wijkbrug-team-explainer>', () => {
  it('opens the question, puts the keyboard there, and leaves the address alone', async () => {
    const element = await explainer('lang="nl"');
    const before = [location.href, history.length];
    element.querySelector<HTMLElement>('.wijkbrug-domain [data-open-topic="T-04"]')?.click();
    expect(topicOf(element, 'T-04').open).to.equal(true);
    expect(document.activeElement?.parentElement?.dataset['topic']).to.equal('T-04');
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('opens the question that the address names', async () => {
    const before = location.href;
    history.replaceState(null, '', '#wijkbrug-t-21');
    try {
      const element = await explainer('lang="nl"');
      expect(topicOf(element, 'T-21').open).to.equal(true);
      expect(topicOf(element, 'T-20').open).to.equal(false);
      location.hash = '#wijkbrug-t-20';
      await until(() => topicOf(element, 'T-20').open);
      history.back();
      await settle();
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('takes an address that no question has as it is, also one that cannot be decoded', async () => {
    const before = location.href;
    history.replaceState(null, '', '#100%');
    try {
      const element = await explainer('lang="nl"');
      location.hash = '#%E0';
      await settle();
      expect(element.querySelector('.wijkbrug-topic[open]') === null).to.equal(true);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('[R-025] [R-122] passes on the address of one answer, in its language, with no word about it', async () => {
    const element = await explainer('lang="ar" language-href="?lang={lang}"');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: ShareData) => Promise.resolve(copied.push(url ?? '')),
      configurable: true,
    });
    try {
      (await tool(element, 'T-14', 'link')).click();
      await until(() => copied.length > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
    expect(copied[0]?.replace(location.origin + location.pathname, '')).to.equal('?lang=ar#wijkbrug-t-14');
  });
});

describe('the Dutch beside an answer of <wijkbrug-team-explainer>', () => {
  it('[R-104] stands beside every sentence, each in its own language and direction', async () => {
    const element = await explainer('lang="ar"');
    (await tool(element, 'T-12', 'dutch')).click();
    await until(() => topicOf(element, 'T-12').querySelector('.wijkbrug-pair'));
    const pairs = [...topicOf(element, 'T-12').querySelectorAll('.wijkbrug-pair')];
    expect(pairs.length).to.be.above(1);
    for (const pair of pairs) {
      expect([...pair.children].map((side) => [side.getAttribute('lang'), side.getAttribute('dir')])).to.deep.equal([
        ['ar', 'rtl'],
        ['nl', 'ltr'],
      ]);
    }
    expect(textOf(pairs[0]?.lastElementChild)).to.equal('Krijg ik één vaste contactpersoon?');
    // The keyboard stays on the button, which now takes it away again.
    const button = document.activeElement as HTMLElement;
    expect(button.dataset['tool']).to.equal('dutch');
    button.click();
    await until(() => !topicOf(element, 'T-12').querySelector('.wijkbrug-pair'));
  });

  it('leaves out what stands there in Dutch already, and is not offered in Dutch', async () => {
    const element = await explainer('lang="ar" dutch-beside');
    expect(topicOf(element, 'T-24').querySelector('.wijkbrug-pair')).to.equal(null);
    expect(topicOf(element, 'T-14').querySelector('.wijkbrug-pair')).to.exist;
    const dutch = await explainer('lang="nl" dutch-beside');
    expect(dutch.querySelector('.wijkbrug-pair')).to.equal(null);
    expect(await tool(dutch, 'T-14', 'dutch')).to.equal(null);
  });

  it('keeps facts in their sentence, on both sides', async () => {
    const element = await explainer('lang="en" dutch-beside');
    const pair = [...topicOf(element, 'T-08').querySelectorAll('.wijkbrug-pair')].find((each) =>
      /18:00/.test(textOf(each)),
    );
    expect(textOf(pair?.firstElementChild)).to.contain('Monday');
    expect(textOf(pair?.lastElementChild)).to.contain('maandag');
  });
});

describe('[R-024] reading aloud in <wijkbrug-team-explainer>', () => {
  const { speechSynthesis: real } = globalThis;
  let said: SpeechSynthesisUtterance[] = [];
  let cancelled = 0;
  let voices: Partial<SpeechSynthesisVoice>[] = [];

  beforeEach(() => {
    said = [];
    voices = [{ lang: 'nl-NL', localService: true, name: 'Device' }];
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: {
        getVoices: () => voices,
        addEventListener: (_: string, answer: () => void) => setTimeout(answer),
        cancel: () => cancelled++,
        speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      },
    });
    // The fake voices are no real ones, which an utterance would refuse.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { configurable: true, set: () => undefined });
  });
  afterEach(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: real });
  });

  const marked = (): string => {
    const ranges = [...(CSS.highlights.get('wijkbrug-spoken') ?? [])];
    return ranges.map((range) => (range as Range).toString().replace(/\s+/g, ' ')).join('|');
  };
  const end = (): void => void said.at(-1)?.dispatchEvent(new Event('end'));

  it('says one sentence at a time, the question first, and marks it without touching the text', async () => {
    const element = await explainer('lang="nl"');
    const button = await tool(element, 'T-14', 'read');
    const before = topicOf(element, 'T-14').querySelector('.wijkbrug-said-here')?.innerHTML;
    button.focus();
    button.click();
    await until(() => said.length === 1);
    expect(said[0]?.text).to.equal('Kan er een tolk komen?');
    expect(marked()).to.equal('Kan er een tolk komen?');
    expect((document.activeElement as HTMLElement).dataset['tool']).to.equal('stop');
    end();
    expect(said).to.have.lengthOf(2);
    expect(marked()).to.equal(said[1]?.text);
    for (let turn = 0; turn < 20; turn++) end();
    expect(said.length).to.be.above(3);
    expect(marked()).to.equal('');
    expect((document.activeElement as HTMLElement).dataset['tool']).to.equal('read');
    expect(topicOf(element, 'T-14').querySelector('.wijkbrug-said-here')?.innerHTML).to.equal(before);
  });

  it('says a number to dial digit by digit', async () => {
    const element = await explainer('lang="nl"');
    (await tool(element, 'T-41', 'read')).click();
    await until(() => said.length === 1);
    for (let turn = 0; turn < 20; turn++) end();
    expect(said.map(({ text }) => text)).to.include('Bel 1 1 2.');
  });

  it('stops when the question is closed, the language changes, or the element goes', async () => {
    const element = await explainer('lang="nl"');
    (await tool(element, 'T-14', 'read')).click();
    await until(() => said.length === 1);
    topicOf(element, 'T-14').open = false;
    await until(() => marked() === '');
    (await tool(element, 'T-14', 'read')).click();
    await until(() => said.length === 2);
    element.remove();
    expect(marked()).to.equal('');
  });

  it('goes on when another one on the page was stopped by it, and hears of that later', async () => {
    const [first, second] = [await explainer('lang="nl"'), await explainer('lang="nl"')];
    (await tool(first, 'T-14', 'read')).click();
    await until(() => said.length === 1);
    (await tool(second, 'T-18', 'read')).click();
    await until(() => said.length === 2);
    expect((await tool(first, 'T-14', 'stop')).hidden).to.equal(true);
    const before = cancelled;
    // A browser tells that it stopped saying something when it is saying the next already.
    said[0]?.dispatchEvent(new Event('error'));
    expect(cancelled).to.equal(before);
    expect(marked()).to.equal(said[1]?.text);
    expect((await tool(second, 'T-18', 'stop')).hidden).to.equal(false);
    end();
    expect(said).to.have.lengthOf(3);
  });

  it('reads what was asked for last, when the voices of the device come late', async () => {
    const element = await explainer('lang="nl"');
    const buttons = [await tool(element, 'T-14', 'read'), await tool(element, 'T-18', 'read')];
    const later = voices;
    voices = [];
    for (const button of buttons) button.click();
    voices = later;
    await until(() => said.length > 0);
    await settle();
    expect(said.map(({ text }) => text)).to.deep.equal([textOf(topicOf(element, 'T-18').querySelector('summary'))]);
  });

  it('is honest when the device has no voice for the language, and sends no text to a voice on the internet', async () => {
    voices = [
      { lang: 'nl-NL', localService: true },
      { lang: 'ar-SA', localService: false },
    ];
    const element = await explainer('lang="ar"');
    (await tool(element, 'T-14', 'read')).click();
    await until(() => noteOf(element, 'T-14') !== '');
    expect(noteOf(element, 'T-14')).to.contain('لا يوجد في هذا الجهاز صوت');
    expect(said).to.deep.equal([]);
  });

  it('takes the device’s voice when the municipality has no recording of this answer', async () => {
    const element = await explainer('lang="nl" audio-href="/no-such-recording/{lang}/{topic}.mp3"');
    (await tool(element, 'T-14', 'read')).click();
    await until(() => said.length === 1, 'the voice');
  });

  it('can be started and stopped with the keyboard alone', async () => {
    const element = await explainer('lang="nl"');
    (await tool(element, 'T-14', 'read')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said.length === 1);
    await sendKeys({ press: 'Space' });
    await until(() => marked() === '');
  });
});

describe('the card for the desk of <wijkbrug-team-explainer>', () => {
  it('shows the question in Dutch and the reader’s language without any network, with nothing ticked', async () => {
    const element = await explainer('lang="ar"');
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new Error('no network'));
    try {
      (await tool(element, 'T-14', 'show')).click();
      await until(() => element.shadowRoot?.querySelector('dialog[open]'));
    } finally {
      globalThis.fetch = fetch;
    }
    const dialog = element.shadowRoot?.querySelector('dialog');
    expect(textOf(dialog?.querySelector('[lang="nl"]'))).to.equal('Kan er een tolk komen? Kunt u mij hiermee helpen?');
    expect(textOf(dialog?.querySelector('.desk-own'))).to.match(/مترجم/);
    const wishes = [...(dialog?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    expect(wishes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    wishes[0]?.click();
    await element.updateComplete;
    expect(textOf(dialog?.querySelector('[lang="nl"]'))).to.contain(
      'Ik spreek het liefst deze taal: Arabisch (العربية)',
    );
    await sendKeys({ press: 'Escape' });
    await until(() => !element.shadowRoot?.querySelector('dialog'));
  });

  it('[R-026] [R-122] prints the card, or one answer with its code and who hands it on, and leaves no trace of it in the page', async () => {
    const element = await explainer('lang="nl" sheet-from="Samen Sterk Lindenhof"');
    const printed: unknown[] = [];
    let sheet = '';
    const { print } = globalThis;
    globalThis.print = () => {
      const topics = [...element.querySelectorAll<HTMLElement>('[data-printing]')].map((t) => t.dataset['topic']);
      printed.push([element.getAttribute('printing'), topics]);
      sheet = element.querySelector('.wijkbrug-sheet')?.outerHTML ?? sheet;
      dispatchEvent(new Event('afterprint'));
    };
    try {
      (await tool(element, 'T-14', 'print')).click();
      await until(() => printed.length === 1, 'printed');
      (await tool(element, 'T-14', 'show')).click();
      await until(() => element.shadowRoot?.querySelector('dialog[open]'));
      element.shadowRoot?.querySelector<HTMLButtonElement>('dialog button')?.click();
      element.shadowRoot?.querySelectorAll<HTMLButtonElement>('dialog button')[1]?.click();
    } finally {
      globalThis.print = print;
    }
    expect(printed).to.deep.equal([
      ['answer', ['T-14']],
      ['card', []],
    ]);
    expect(sheet).to.contain('class="wijkbrug-qr"').and.to.contain('#wijkbrug-t-14').and.to.contain('Samen Sterk');
    expect(element.hasAttribute('printing')).to.equal(false);
    expect(element.querySelector('[data-printing], .wijkbrug-sheet')).to.equal(null);
  });
});

describe('the way out of <wijkbrug-team-explainer>', () => {
  it('[R-116] stays in sight with 112, and says what it cannot wipe', async () => {
    const element = await explainer('lang="nl" exit-href="/elsewhere"');
    const bar = element.shadowRoot?.querySelector('.bar');
    expect(getComputedStyle(bar!).position).to.equal('sticky');
    expect(bar?.querySelector('a[href="tel:112"]')).to.exist;
    expect(bar?.querySelector('.exit')).to.have.attribute('href', '/elsewhere');
    expect(textOf(element.shadowRoot?.querySelector('.hint'))).to.contain('kan nog wel onthouden dat u hier was');
  });

  it('[R-116] is missed aloud when it does not arrive, and comes once at another try', async () => {
    const { extrasPart } = await import('../../packages/components/dist/team-explainer/team-explainer.texts.js');
    const { tools } = await extrasPart.load();
    const { error } = console;
    const heard: string[] = [];
    const hear = (event: WijkbrugErrorEvent): void => void heard.push(event.error.code);
    // An own property, in the way of that of the class.
    Object.assign(tools, { load: () => Promise.reject(new Error('offline')) });
    console.error = () => undefined;
    document.addEventListener('wijkbrug-error', hear as EventListener);
    try {
      const page = await fixture<HTMLElement>(
        `<div><wijkbrug-team-explainer lang="nl" ${team}></wijkbrug-team-explainer></div>`,
      );
      const element = page.firstElementChild as WijkbrugTeamExplainer;
      await until(() => element.shadowRoot?.querySelector('.problem button'), 'the problem');
      expect(heard).to.deep.equal(['chunk-failed']);
      Reflect.deleteProperty(tools, 'load');
      element.shadowRoot?.querySelector<HTMLElement>('.problem button')?.click();
      await until(() => element.shadowRoot?.querySelector('.bar .exit'), 'the way out');
      expect(element.shadowRoot?.querySelector('.problem') === null).to.equal(true);
    } finally {
      Reflect.deleteProperty(tools, 'load');
      document.removeEventListener('wijkbrug-error', hear as EventListener);
      console.error = error;
    }
  });

  it('leads from 112 to the other urgent numbers', async () => {
    const element = await explainer('lang="nl"');
    element.shadowRoot?.querySelector<HTMLElement>('.bar a[href="#wijkbrug-t-41"]')?.click();
    expect(topicOf(element, 'T-41').open).to.equal(true);
  });
});
