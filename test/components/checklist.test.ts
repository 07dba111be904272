import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseAssessment, type Assessment } from '@wijkbrug/core/checklist.js';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { locales } from '@wijkbrug/core/locale.js';
import {
  WijkbrugChecklistChangeEvent,
  type WijkbrugErrorEvent,
} from '../../packages/components/dist/internal/events.js';
import {
  button,
  catchDownloads,
  checklist,
  choose,
  cleanChecklist,
  elsewhere,
  first,
  given,
  inside,
  isReady,
  kept,
  key,
  note,
  open,
  radio,
  savedBy,
  second,
  state,
  textOf,
  write,
} from '../support/checklist.js';
import { settle, until } from '../support/deferred.js';
import { runElementSuite } from '../suites/element.suite.js';

cleanChecklist();

runElementSuite({
  tag: 'wijkbrug-checklist',
  attributes: 'assessment="suite"',
  isReady,
  hasLinks: false,
  words: { nl: 'Er is geen score', en: 'There is no score', ar: 'لا توجد درجات' },
});

const isIn = (element: Element, lang: string): boolean =>
  element.querySelector('[slot="reading"]')?.getAttribute('lang') === lang;

describe('<wijkbrug-checklist>', () => {
  it('[R-054] has the 32 statements in order and group', async () => {
    const element = await checklist();
    const shown = [...inside(element).querySelectorAll('[data-statement]')];
    expect(shown.map((one) => one.getAttribute('data-statement'))).to.deep.equal(kader.statements.map(({ id }) => id));
    expect(shown.map((one) => textOf(one.querySelector('legend')))).to.deep.equal(
      kader.statements.map(({ order, text }) => `${order}. ${text}`),
    );
    const perChapter = [...inside(element).querySelectorAll('[data-chapter]')].map(
      (chapter) => chapter.querySelectorAll('[data-statement]').length,
    );
    expect(perChapter).to.deep.equal([12, 3, 5, 2, 10]);
  });

  it('[R-109] speaks thirteen languages, each by its own name, also in the parts that come later', async () => {
    const element = await checklist();
    const names = [...inside(element).querySelectorAll('.languages li [lang]')].map((one) => one.getAttribute('lang'));
    expect(names).to.deep.equal(locales);
    await until(() => inside(element).querySelector('.views button'), 'the views');
    const said = new Set<string>();
    for (const lang of locales) {
      element.lang = lang;
      await until(() => isIn(element, lang), lang);
      said.add(textOf(inside(element).querySelector('.views')));
    }
    expect(said).to.have.length(13);
  });

  it('[R-056] keeps answers and notes on the device, and has them again after a reload', async () => {
    const element = await checklist();
    expect(localStorage).to.have.length(0);
    radio(element, first, 'partly').click();
    write(element, second, 'Gesproken met het buurthuis');
    await until(() => localStorage.getItem(key)?.includes('buurthuis'), 'written');
    expect(state(element)).to.equal('Bewaard op dit apparaat.');
    element.remove();
    const again = await checklist();
    expect(given(again, first)).to.equal('partly');
    expect(note(again, second).value).to.equal('Gesproken met het buurthuis');
    expect(note(again, second).checkVisibility()).to.equal(true);
  });

  it('[R-056] keeps what is still being typed when the page is left', async () => {
    const element = await checklist();
    write(element, first, 'Nog niet af');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept().replies[first]?.note).to.equal('Nog niet af');
  });

  it('[R-056] keeps each assessment apart', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    await until(() => localStorage.getItem(key));
    const other = await checklist('assessment="other" lang="nl"');
    expect(given(other, first)).to.equal(undefined);
    other.assessment = 'test';
    await until(() => given(other, first) === 'yes', 'the other answers are there');
  });

  it('[R-056] does not overwrite another tab', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    await until(() => localStorage.getItem(key));
    // The other tab had opened before, and knows nothing of our answer.
    elsewhere(savedBy('tab', 5, { [second]: 'not-yet' }));
    await until(() => given(element, second) === 'not-yet', 'the answer of the other tab');
    expect(given(element, first)).to.equal('yes');
    const { replies } = kept();
    expect([replies[first]?.answer, replies[second]?.answer]).to.deep.equal(['yes', 'not-yet']);
  });

  it('[R-056] joins with another tab also when its message has not come yet', async () => {
    const element = await checklist();
    localStorage.setItem(key, savedBy('tab', 5, { [second]: 'unknown' }));
    radio(element, first, 'yes').click();
    await until(() => kept().replies[first]);
    expect(kept().replies[second]?.answer).to.equal('unknown');
    await until(() => given(element, second) === 'unknown');
  });

  it('[R-056] saves a file, clears, and opens the file again', async () => {
    const files = catchDownloads();
    const element = await checklist();
    element.now = () => new Date('2026-11-24T12:00:00Z');
    radio(element, first, 'yes').click();
    write(element, first, 'Met afspraak');
    await settle();
    button(element, 'Opslaan als bestand').click();
    expect(files[0]?.name).to.equal('checklist-test-2026-11-24.json');
    const text = await (files[0]?.text ?? '');

    button(element, 'Alles wissen').click();
    await settle();
    expect(textOf(inside(element).activeElement)).to.equal('Nee, bewaar het');
    button(element, 'Ja, wis alles').click();
    await until(() => given(element, first) === undefined, 'cleared');
    expect(localStorage.getItem(key)).to.equal(null);

    choose(element, '.tools input[type="file"]', [['antwoorden.json', text]]);
    await until(() => inside(element).querySelector('[role="alertdialog"]'), 'the question');
    button(element, 'Van mij: open ze als mijn eigen antwoorden').click();
    await until(() => given(element, first) === 'yes', 'opened');
    expect(note(element, first).value).to.equal('Met afspraak');
    expect(kept().replies[first]?.answer).to.equal('yes');
  });

  it('[R-056] clears in another tab too, and keeps all when one says no', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    await until(() => localStorage.getItem(key));
    button(element, 'Alles wissen').click();
    await settle();
    button(element, 'Nee, bewaar het').click();
    await settle();
    expect(given(element, first)).to.equal('yes');
    elsewhere(null);
    await until(() => given(element, first) === undefined, 'cleared by the other tab');
    await new Promise((next) => setTimeout(next, 400));
    expect(localStorage.getItem(key)).to.equal(null);
  });

  for (const [what, text, sentence] of [
    ['is cut off', savedBy('x', 1, { [first]: 'yes' }).slice(0, -30), 'Dit is geen bestand van een checklist.'],
    ['is a web page', '<!doctype html><title>Inloggen</title>', 'Dit is geen bestand van een checklist.'],
    [
      'was changed by hand',
      savedBy('x', 1, { [first]: 'yes' }).replace('"yes"', '"partly"'),
      'Het bestand is beschadigd.',
    ],
    ['has another version', '{"format":"wijkbrug-checklist/9"}', 'nieuwere versie'],
    ['is of another tool', '{"format":"wijkbrug-team/1"}', 'Dit is geen bestand van een checklist.'],
    ['is of no tool of ours', '{"facts":{}}', 'Dit is geen bestand van een checklist.'],
    [
      'belongs to another assessment',
      savedBy('x', 1, { [first]: 'yes' }, 'noord'),
      'Het bestand hoort bij een andere checklist.',
    ],
  ] as const) {
    it(`[R-056] says in a plain sentence that a file ${what}, and loses nothing`, async () => {
      const element = await checklist();
      radio(element, second, 'partly').click();
      await settle();
      const errors: WijkbrugErrorEvent[] = [];
      element.addEventListener('wijkbrug-error', (event) => errors.push(event));
      const { error } = console;
      console.error = () => undefined;
      try {
        await open(element, text);
      } finally {
        console.error = error;
      }
      expect(state(element)).to.contain(sentence);
      expect(state(element)).to.contain('Wat u hier invulde, is niet veranderd.');
      expect(errors.map((event) => event.error.file)).to.deep.equal(['antwoorden.json']);
      expect([given(element, first), given(element, second)]).to.deep.equal([undefined, 'partly']);
    });
  }

  for (const [what, storage] of [
    ['is full', { read: () => undefined, write: refuse }],
    ['is forbidden', { read: refuse, write: refuse }],
  ] as const) {
    it(`[R-056] says that the storage ${what}, loses nothing and offers the file`, async () => {
      const files = catchDownloads();
      const element = await checklist(undefined, { ...storage, remove: refuse, watch: refuse });
      radio(element, first, 'yes').click();
      await until(() => inside(element).querySelector('.tools .problem'), 'the warning');
      const warning = inside(element).querySelector('.tools .problem') as Element;
      expect(warning.getAttribute('role')).to.equal('alert');
      expect(textOf(warning)).to.contain('Uw antwoorden worden niet bewaard.');
      expect(given(element, first)).to.equal('yes');
      warning.querySelector('button')?.click();
      expect(parseAssessment(await (files[0]?.text ?? ''), 'file').replies[first]?.answer).to.equal('yes');
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(true);
    });
  }

  it('[R-056] sets aside what it cannot read on the device, and hands it over as a file', async () => {
    const files = catchDownloads();
    const damaged = savedBy('x', 1, { [first]: 'yes' }).slice(0, -30);
    localStorage.setItem(key, damaged);
    const { error } = console;
    console.error = () => undefined;
    try {
      const element = await checklist();
      radio(element, second, 'yes').click();
      await until(() => localStorage.getItem(key) !== damaged, 'written');
      expect(localStorage.getItem(`${key}:unreadable`)).to.equal(damaged);
      button(element, 'Sla dat bestand op').click();
      expect(await files[0]?.text).to.equal(damaged);
    } finally {
      console.error = error;
    }
  });

  it('[R-056] goes on offering what it set aside, and clears that too', async () => {
    const damaged = savedBy('x', 1, { [first]: 'yes' }).slice(0, -30);
    localStorage.setItem(key, savedBy('x', 2, { [second]: 'yes' }));
    localStorage.setItem(`${key}:unreadable`, damaged);
    const { error } = console;
    console.error = () => undefined;
    try {
      const files = catchDownloads();
      const element = await checklist();
      expect(given(element, second)).to.equal('yes');
      button(element, 'Sla dat bestand op').click();
      expect(await files[0]?.text).to.equal(damaged);
      // Another tab is still heard.
      elsewhere(savedBy('tab', 5, { [first]: 'partly' }));
      await until(() => given(element, first) === 'partly', 'the answer of the other tab');
      expect(kept().replies[second]?.answer).to.equal('yes');
      button(element, 'Alles wissen').click();
      await settle();
      button(element, 'Ja, wis alles').click();
      await until(() => given(element, first) === undefined, 'cleared');
      expect(localStorage).to.have.length(0);
      expect(inside(element).querySelector('.tools .problem') === null).to.equal(true);
    } finally {
      console.error = error;
    }
  });

  it('does not say that it keeps on the device what it keeps elsewhere', async () => {
    const texts = new Map<string, string>();
    const element = await checklist(undefined, {
      read: (name) => texts.get(name),
      write: (name, text) => void texts.set(name, text),
      remove: (name) => void texts.delete(name),
      watch: () => () => undefined,
    });
    radio(element, first, 'yes').click();
    await until(() => state(element) !== '', 'kept');
    expect(state(element)).to.equal('Bewaard.');
    expect(localStorage).to.have.length(0);
  });

  it('[R-058] says how far each chapter is in words and counts, without score, rank or red', async () => {
    const element = await checklist();
    radio(element, first, 'not-yet').click();
    await settle();
    const counts = [...inside(element).querySelectorAll('.count')].map(textOf);
    expect(counts).to.deep.equal([
      '1 van 12 beantwoord',
      '0 van 3 beantwoord',
      '0 van 5 beantwoord',
      '0 van 2 beantwoord',
      '0 van 10 beantwoord',
    ]);
    expect(/%|\b(punten|niveau|sterren|cijfer)\b/.exec(textOf(inside(element)))).to.equal(null);
    // Every answer looks the same when it is chosen: none is marked as wrong.
    const look = (): string => {
      const { color, borderColor, backgroundColor } = getComputedStyle(
        inside(element).querySelector('input:checked + .face') as Element,
      );
      return [color, borderColor, backgroundColor].join();
    };
    const notYet = look();
    radio(element, first, 'yes').click();
    await settle();
    expect(look()).to.equal(notYet);
  });

  it('[R-072] names the source on the screen and on paper', async () => {
    const element = await checklist();
    expect(textOf(inside(element).querySelector('.source'))).to.equal(`Bron: ${kader.attribution}`);
    expect(kader.attribution).to.contain('Verwey-Jonker');
  });

  it('takes an answer back', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    await settle();
    button(element, 'Antwoord wissen').click();
    await until(() => given(element, first) === undefined);
    expect(inside(element).activeElement).to.equal(radio(element, first, 'not-yet'));
    // The answer itself may have been written already.
    await until(() => localStorage.getItem(key) && kept().replies[first]?.answer === undefined);
  });

  it('tells the page what stands there after each change', async () => {
    const element = await checklist();
    const heard: Assessment[] = [];
    document.addEventListener(
      'wijkbrug-checklist-change',
      (event) => {
        if (event instanceof WijkbrugChecklistChangeEvent) heard.push(event.assessment);
      },
      { once: true },
    );
    radio(element, first, 'yes').click();
    expect(heard[0]?.replies[first]?.answer).to.equal('yes');
  });

  it('tells the page once of one answer, also of the very first, when it has been kept too', async () => {
    const element = await checklist();
    let heard = 0;
    element.addEventListener('wijkbrug-checklist-change', () => heard++);
    radio(element, first, 'yes').click();
    await until(() => state(element) === 'Bewaard op dit apparaat.', 'kept');
    await settle();
    expect(heard).to.equal(1);
  });

  it('leaves the page alive when the statements do not arrive, and shows them at another try', async () => {
    const { kaderStore } = await import('../../packages/components/dist/checklist/checklist.parts.js');
    const { error } = console;
    let asked = 0;
    // Own properties, in the way of those of the class.
    Object.assign(kaderStore, {
      get: () => {
        if (++asked > 500) throw new Error('asked without end');
        return undefined;
      },
      load: () => Promise.reject(new Error('offline')),
    });
    console.error = () => undefined;
    try {
      const page = await fixture<HTMLElement>('<div><wijkbrug-checklist lang="nl"></wijkbrug-checklist></div>');
      const element = page.firstElementChild as HTMLElement;
      await until(() => element.shadowRoot?.querySelector('.problem button'), 'the problem');
      await new Promise((next) => setTimeout(next, 300));
      expect(asked).to.be.below(100);
      Reflect.deleteProperty(kaderStore, 'get');
      Reflect.deleteProperty(kaderStore, 'load');
      button(element, 'Probeer het opnieuw').click();
      await until(() => isReady(element), 'the statements');
    } finally {
      Reflect.deleteProperty(kaderStore, 'get');
      Reflect.deleteProperty(kaderStore, 'load');
      console.error = error;
    }
  });

  it('takes its room in a row of boxes too, and no more than there is', async () => {
    const element = await checklist();
    const page = element.parentElement as HTMLElement;
    Object.assign(page.style, { display: 'flex', inlineSize: '600px' });
    expect(element.getBoundingClientRect().width).to.equal(600);
    page.insertAdjacentHTML('beforeend', '<div style="flex: none; inline-size: 200px"></div>');
    expect(element.getBoundingClientRect().width).to.equal(400);
    page.style.display = 'block';
    element.style.marginInline = '20px';
    expect(element.getBoundingClientRect().width).to.equal(560);
  });

  it('is worked with the keyboard alone', async () => {
    const element = await checklist();
    radio(element, first, 'not-yet').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(given(element, first)).to.equal('partly');
    button(element, 'Volgende: Competenties').focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    const chapter = inside(element).activeElement;
    expect(chapter?.getAttribute('data-chapter')).to.equal('competenties');
    expect(chapter?.getBoundingClientRect().top, 'where the chapter begins').to.be.within(-1, innerHeight / 2);
    expect(radio(element, first, 'yes').checkVisibility()).to.equal(false);
  });

  it('[R-065] asks kindly when a note looks as if it is about one resident', async () => {
    const element = await checklist();
    write(element, first, 'Mevrouw, 06 12345678');
    await until(() => inside(element).querySelector('.kind'), 'the question');
    expect(textOf(inside(element).querySelector('.kind'))).to.contain('Staat hier een telefoonnummer?');
    expect(note(element, first).value).to.equal('Mevrouw, 06 12345678');
    write(element, first, 'Een verzonnen voorbeeld');
    await until(() => !inside(element).querySelector('.kind'), 'the question is gone');
  });

  it('draws what is printed when the browser prints', async () => {
    const element = await checklist();
    radio(element, first, 'partly').click();
    write(element, first, 'Afspraak met school');
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return inside(element).querySelector('.report');
    }, 'the report');
    element.now = () => new Date('2026-11-24T12:00:00Z');
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return textOf(inside(element).querySelector('.report')).startsWith(
        'Checklist: test. Geprint op 24 november 2026.',
      );
    }, 'which assessment, and of when');
    const items = [...inside(element).querySelectorAll('.report li')].map(textOf);
    expect(items).to.have.length(32);
    expect(items[0]).to.equal(`1. ${kader.statements[0]?.text} Gedeeltelijk Afspraak met school`);
    expect(items[1]).to.contain('Nog niet beantwoord');
  });
});

function refuse(): never {
  throw new DOMException('no', 'QuotaExceededError');
}
