import { expect } from '@open-wc/testing';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import { settle, until } from '../support/deferred.js';
import { code, form, inside, textOf } from '../support/form-element.js';

describe('reading the receipt of <wijkbrug-callback-form> aloud', () => {
  const { speechSynthesis: real } = globalThis;
  let voices: Partial<SpeechSynthesisVoice>[] = [];
  let said: string[] = [];
  let cancelled = 0;
  let listed: (() => void)[] = [];

  beforeEach(() => {
    [voices, said, cancelled, listed] = [[{ lang: 'nl-NL', localService: true }], [], 0, []];
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: {
        getVoices: () => voices,
        addEventListener: (_: string, answer: () => void) => listed.push(answer),
        cancel: () => cancelled++,
        speak: ({ text }: SpeechSynthesisUtterance) => said.push(text),
      },
    });
    // The fake voices are no real ones, which an utterance would refuse.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { configurable: true, set: () => undefined });
  });
  afterEach(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: real });
  });

  async function receipt(lang = 'nl'): Promise<WijkbrugCallbackForm> {
    const element = await form(`lang="${lang}" action="/post" phone="085 000 00 99"`);
    element.receipt = { code, receivedOn: '2026-11-24' };
    await until(() => inside(element).querySelector('.after button'), 'the receipt');
    await settle();
    return element;
  }
  const buttons = (element: Element): HTMLElement[] => [
    ...inside(element).querySelectorAll<HTMLElement>('.after button'),
  ];
  const named = (element: Element, words: string): HTMLElement | undefined =>
    buttons(element).find((button) => textOf(button) === words);

  it('offers it too when the voices of the device come late', async () => {
    const later = voices;
    voices = [];
    const element = await receipt();
    expect(named(element, 'Lees voor') === undefined).to.equal(true);
    voices = later;
    for (const answer of listed) answer();
    await until(() => named(element, 'Lees voor'), 'the button');
  });

  it('knows the other names of a language, and no voice that is not of the device', async () => {
    voices = [{ lang: 'ku-TR', localService: true }];
    expect(buttons(await receipt('kmr'))).to.have.lengthOf(5);
    voices = [{ lang: 'ku-TR', localService: false }];
    expect(buttons(await receipt('kmr'))).to.have.lengthOf(4);
  });

  it('no longer says the code when the screen is wiped, or the form is gone', async () => {
    const element = await receipt();
    named(element, 'Lees voor')?.click();
    expect(said[0]).to.contain('7, K, 3, M');
    cancelled = 0;
    named(element, 'Klaar: wis dit scherm')?.click();
    await until(() => cancelled === 1, 'silence');

    const other = await receipt();
    named(other, 'Lees voor')?.click();
    cancelled = 0;
    other.remove();
    await until(() => cancelled === 1, 'silence');
  });
});
