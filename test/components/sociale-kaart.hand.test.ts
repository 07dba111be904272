import { expect } from '@open-wc/testing';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import type { Correction } from '../../packages/components/dist/sociale-kaart/sociale-kaart.events.js';
import { settle, until } from '../support/deferred.js';
import { cardOf, field, kaart, namesOf, src, textOf } from '../support/kaart-element.js';

const inRoot = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;
const dialogOf = (element: Element): HTMLDialogElement => inRoot(element, 'dialog') as HTMLDialogElement;
const act = (element: Element, name: string): void => {
  inRoot(element, `[data-act="${name}"]`).click();
};
const keep = (element: Element, name: string): HTMLButtonElement =>
  cardOf(element, name).querySelector('[data-wijkbrug-action="keep"]') as HTMLButtonElement;

/** Opens something that comes later, and waits until it stands there. */
async function opened(element: WijkbrugSocialeKaart): Promise<HTMLDialogElement> {
  await until(() => dialogOf(element)?.open, 'the dialog');
  await settle();
  return dialogOf(element);
}

/** Puts something in the place of what the browser has, for as long as a test runs. */
async function instead(target: object, name: string, value: unknown, test: () => Promise<void>) {
  Object.defineProperty(target, name, { value, configurable: true });
  try {
    await test();
  } finally {
    Reflect.deleteProperty(target, name);
  }
}

describe('<wijkbrug-sociale-kaart> handed on', () => {
  it('[R-053] keeps a list of somebody’s own, in this page and nowhere else', async () => {
    const kept = (): unknown => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    const before = kept();
    const element = await kaart('query="q=formulieren"');
    const [first, second] = namesOf(element) as [string, string];
    keep(element, first).click();
    await until(() => keep(element, first).dataset['wijkbrugKept'] !== undefined);
    expect(document.activeElement === keep(element, first), 'the keyboard stays').to.equal(true);
    element.query = '';
    await until(() => namesOf(element).length > 10);
    act(element, 'mine');
    await until(() => namesOf(element).length === 1);
    expect(namesOf(element)).to.deep.equal([first]);
    expect(textOf(element.querySelector('.wijkbrug-title'))).to.equal('Mijn lijst: 1');
    keep(element, first).click();
    await until(() => namesOf(element).length === 0);
    expect(textOf(element)).to.contain('Er staat nog niets op uw lijst');
    element.querySelector<HTMLElement>('[data-wijkbrug-action="back"]')?.click();
    await until(() => namesOf(element).length > 10);
    expect(second).not.to.equal(first);
    expect(kept()).to.deep.equal(before);
  });

  it('leaves the own list when somebody searches on', async () => {
    const element = await kaart();
    keep(element, 'Fietsles').click();
    await until(() => inRoot(element, '[data-act="mine"]'));
    act(element, 'mine');
    await until(() => namesOf(element).length === 1);
    field(element).value = 'taal';
    field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => textOf(element.querySelector('.wijkbrug-count')).startsWith('Gevonden'));
    expect(inRoot(element, '[data-act="mine"]').textContent).to.match(/1/);
  });

  it('says WhatsApp of a number at which nobody answers a call: on the card, in what opens, on paper', async () => {
    const real = window.fetch;
    window.fetch = async (input, init) => {
      const response = await real(input, init);
      if (input !== src) return response;
      const manifest = (await response.json()) as { page: { phones: unknown[] }[] };
      Object.assign(manifest.page[0] ?? {}, { phones: [{ number: '06 12345678', whatsapp: 'only' }] });
      return new Response(JSON.stringify(manifest));
    };
    const element = await kaart().finally(() => (window.fetch = real));
    const card = element.querySelector('.wijkbrug-entry') as HTMLElement;
    expect(textOf(card.querySelector('.wijkbrug-call'))).to.equal('WhatsApp 06 12345678');
    (card.querySelector('details') as HTMLDetailsElement).open = true;
    await until(() => card.querySelector('.wijkbrug-answered a'));
    const link = card.querySelector<HTMLAnchorElement>('.wijkbrug-answered a');
    expect([textOf(link), link?.href]).to.deep.equal(['WhatsApp 06 12345678', 'https://wa.me/31612345678']);
    expect(card.querySelector('[href^="tel:"]') === null).to.equal(true);
    let paper = '';
    const print = (): void => void (paper = textOf(inRoot(element, '.handout')));
    await instead(window, 'print', print, async () => {
      act(element, 'print');
      await until(() => paper !== '', 'print() was called');
    });
    expect(paper).to.contain('WhatsApp 06 12345678');
    dispatchEvent(new Event('afterprint'));
  });

  for (const [lang, words] of [
    ['nl', ['Gemaakt op 25 november 2026', 'Arabisch', 'Vragen? Bel:']],
    ['en', ['Made on 25 November 2026', 'Arabic', 'Questions? Call:']],
  ] as const) {
    it(`[R-053] prints what was found, in ${lang}, with the day, what was asked and a code that opens it`, async () => {
      const element = await kaart(`lang="${lang}" query="language=ar" search-href="/hulp?lang={lang}"`);
      const paper: { text: string; code: string | undefined; isDrawn: boolean }[] = [];
      const print = (): void => {
        const text = textOf(inRoot(element, '.handout'));
        const code = inRoot(element, '.handout .address').textContent;
        paper.push({
          text,
          code,
          isDrawn: element.hasAttribute('printing') && inRoot(element, '.handout svg') !== null,
        });
      };
      await instead(window, 'print', print, async () => {
        act(element, 'print');
        await until(() => paper.length === 1, 'print() was called');
      });
      const [{ text: printed, code, isDrawn } = { text: '', code: '', isDrawn: false }] = paper;
      expect(isDrawn).to.equal(true);
      for (const word of [...words, '085 000 00 99']) expect(printed).to.contain(word);
      for (const name of namesOf(element)) expect(printed).to.contain(name);
      expect(code).to.equal(new URL(`/hulp?lang=${lang}&language=ar`, location.href).href);
      dispatchEvent(new Event('afterprint'));
      await until(() => !inRoot(element, '.handout'));
      expect(element.hasAttribute('printing')).to.equal(false);
    });
  }

  it('[R-053] shares the list by the phone, with its address', async () => {
    const element = await kaart('query="q=formulieren" search-href="/hulp?lang={lang}"');
    const shared: ShareData[] = [];
    const share = (data: ShareData): Promise<void> => {
      shared.push(data);
      return Promise.resolve();
    };
    await instead(navigator, 'share', share, async () => {
      act(element, 'share');
      await until(() => shared.length === 1, 'it was shared');
    });
    const text = (shared[0]?.text ?? '').replace(/[\u2066-\u2069]/g, '');
    for (const name of namesOf(element)) expect(text).to.contain(name);
    expect(text)
      .to.contain('085 000 1027')
      .and.to.contain('25 november 2026')
      .and.to.match(/woensdag.*9:30\u2060–\u206012:00/);
    expect(shared[0]?.url).to.equal(new URL('/hulp?lang=nl&q=formulieren', location.href).href);
    expect(dialogOf(element)?.open ?? false).to.equal(false);
  });

  it('[R-053] gives the text to copy where the browser cannot share', async () => {
    const element = await kaart('query="q=formulieren"');
    await instead(navigator, 'share', undefined, async () => {
      act(element, 'share');
      const dialog = await opened(element);
      const text = dialog.querySelector('textarea')?.value ?? '';
      for (const name of namesOf(element)) expect(text).to.contain(name);
      const copied: string[] = [];
      const clipboard = { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) };
      await instead(navigator, 'clipboard', clipboard, async () => {
        dialog.querySelector<HTMLElement>('.send')?.click();
        await until(() => textOf(dialog).includes('De tekst is gekopieerd.'));
      });
      expect(copied).to.deep.equal([text]);
      await expect(element).to.be.accessible();
      dialog.querySelector<HTMLElement>(':scope > .plain')?.click();
      expect(dialog.open).to.equal(false);
    });
  });

  it('says nothing when somebody thinks better of sharing', async () => {
    const element = await kaart();
    const refused = Promise.reject(new DOMException('no', 'AbortError'));
    refused.catch(() => undefined);
    let isAsked = false;
    await instead(
      navigator,
      'share',
      () => ((isAsked = true), refused),
      async () => {
        act(element, 'share');
        await until(() => isAsked);
        await settle();
      },
    );
    expect(dialogOf(element).open).to.equal(false);
    expect(inRoot(element, '.problem')).to.equal(null);
  });

  it('[R-053] draws a code of the question, and of nothing when the list has no address', async () => {
    const element = await kaart('query="domain=money" search-href="/hulp?lang={lang}"');
    act(element, 'code');
    const dialog = await opened(element);
    expect(dialog.querySelector('svg[role="img"]')?.getAttribute('aria-label')).to.equal('QR-code van deze lijst');
    expect(dialog.querySelector('.address')?.textContent).to.match(/\/hulp\?lang=nl&domain=money$/);
    await expect(element).to.be.accessible();
    dialog.close();
    expect(inRoot(await kaart(), '[data-act="code"]')).to.equal(null);
  });

  describe('a correction', () => {
    async function correcting(answer?: Promise<unknown>) {
      const element = await kaart('corrections query="q=fietsles"');
      const heard: Correction[] = [];
      element.addEventListener('wijkbrug-correction-suggest', (event) => {
        heard.push(event.correction);
        if (answer) event.respondWith(answer);
      });
      const card = cardOf(element, 'Fietsles');
      card.querySelector<HTMLDetailsElement>('details')!.open = true;
      card.querySelector<HTMLElement>('[data-wijkbrug-action="correct"]')?.click();
      return { element, dialog: await opened(element), heard, card };
    }
    const send = (dialog: HTMLDialogElement): void => {
      dialog.querySelector<HTMLElement>('.send')?.click();
    };

    it('[R-045] is told to the page, which says that it was passed on', async () => {
      const { element, dialog, heard } = await correcting(Promise.resolve());
      send(dialog);
      await until(() => textOf(dialog).includes('Kies of schrijf eerst'));
      expect(heard).to.deep.equal([]);
      dialog.querySelector<HTMLElement>('[value="hours"]')?.click();
      dialog.querySelector('textarea')!.value = ' Wij beginnen om elf uur. ';
      await expect(element).to.be.accessible();
      send(dialog);
      await until(() => textOf(dialog).includes('Dank u.'));
      expect(heard).to.deep.equal([
        { entry: heard[0]?.entry, name: 'Fietsles', about: ['hours'], text: 'Wij beginnen om elf uur.' },
      ]);
      expect(heard[0]?.entry).to.match(/lw-041/);
    });

    it('keeps what was written when the page cannot pass it on, and when it is opened again', async () => {
      const broken = Promise.reject(new Error('offline'));
      broken.catch(() => undefined);
      const { dialog, card, element } = await correcting(broken);
      dialog.querySelector('textarea')!.value = 'Het is een ander park';
      send(dialog);
      await until(() => textOf(dialog).includes('Doorgeven lukte niet'));
      expect(textOf(dialog)).to.contain('085 000 00 99');
      dialog.close();
      card.querySelector<HTMLElement>('[data-wijkbrug-action="correct"]')?.click();
      await opened(element);
      expect(dialog.querySelector('textarea')?.value).to.equal('Het is een ander park');
    });

    it('thanks nobody when the page does not listen, and tells the developer', async () => {
      const { error } = console;
      console.error = () => undefined;
      try {
        const { element, dialog } = await correcting();
        const errors: WijkbrugErrorEvent[] = [];
        element.addEventListener('wijkbrug-error', (event) => errors.push(event));
        dialog.querySelector<HTMLElement>('[value="gone"]')?.click();
        send(dialog);
        await until(() => textOf(dialog).includes('Doorgeven lukte niet'));
        expect(errors[0]?.error.message).to.contain('respondWith');
      } finally {
        console.error = error;
      }
    });

    it('is not asked for where the page does not take it', async () => {
      const element = await kaart('query="q=fietsles"');
      expect(element.querySelector('[data-wijkbrug-action="correct"]')).to.equal(null);
    });
  });
});
