import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import { deferred, settle, until } from '../support/deferred.js';
import { cardOf, cardsOf, field, kaart, namesOf, openPanel, src, textOf, type } from '../support/kaart-element.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const title = (element: Element): HTMLElement => element.querySelector('.wijkbrug-title') as HTMLElement;
const press = (root: ParentNode, selector: string): void => {
  const button = root.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  button.focus();
  button.click();
};
/** Waits until the keyboard is somewhere. */
const focused = (where: () => Element | null | undefined, what: string): Promise<void> =>
  until(() => {
    const target = where();
    return target && (document.activeElement === target || target === shadowFocus());
  }, what);
const shadowFocus = (): Element | null | undefined => document.activeElement?.shadowRoot?.activeElement;

describe('<wijkbrug-sociale-kaart> for who does not see the list, or has no mouse', () => {
  it('goes on at the first card that came, where somebody asks for more', async () => {
    const element = await kaart();
    const { length } = cardsOf(element);
    press(shadow(element), '.show-more');
    await until(() => cardsOf(element).length > length, 'more cards');
    await focused(() => cardsOf(element)[length]?.querySelector('.wijkbrug-entry-name'), 'the first new card');
  });

  it('goes on at the title of the own list, and of the whole list after it', async () => {
    const element = await kaart();
    const [name = ''] = namesOf(element);
    cardOf(element, name).querySelector<HTMLElement>('[data-wijkbrug-action="keep"]')?.click();
    await until(() => shadow(element).querySelector('[data-act="mine"]'), 'the way to the own list');
    press(shadow(element), '[data-act="mine"]');
    await until(() => textOf(title(element)).startsWith('Mijn lijst'), 'the own list');
    await focused(() => title(element), 'its title');
    press(element, '[data-wijkbrug-action="keep"]');
    await until(() => cardsOf(element).length === 0, 'an empty list');
    await focused(() => title(element), 'its title');
    press(element, '[data-wijkbrug-action="back"]');
    await until(() => cardsOf(element).length > 1, 'the whole list');
    await focused(() => title(element), 'its title');
  });

  it('goes on at what took its place, where somebody takes one off the own list', async () => {
    const element = await kaart();
    const names = namesOf(element).slice(0, 3);
    for (const name of names)
      cardOf(element, name).querySelector<HTMLElement>('[data-wijkbrug-action="keep"]')?.click();
    await until(() => textOf(shadow(element).querySelector('[data-act="mine"]')).includes('3'), 'three kept');
    press(shadow(element), '[data-act="mine"]');
    await until(() => cardsOf(element).length === 3, 'the own list');
    const takeOff = async (name: string | undefined, goesOnAt: string | undefined): Promise<void> => {
      press(cardOf(element, name ?? ''), '[data-wijkbrug-action="keep"]');
      await focused(() => element.querySelector('.wijkbrug-entry-name:focus'), `the focus after ${name}`);
      expect(textOf(document.activeElement)).to.equal(goesOnAt);
    };
    await takeOff(names[1], names[2]);
    await takeOff(names[2], names[0]);
    expect(textOf(title(element))).to.equal('Mijn lijst: 1');
  });

  it('goes on at the field for languages, where somebody asks for all of them', async () => {
    const element = await kaart();
    await openPanel(element);
    press(shadow(element), '[data-act="languages"]');
    await focused(() => shadow(element).querySelector('#find-language'), 'the field');
  });

  it('says how many were found, and nothing before somebody asks', async () => {
    const element = await kaart();
    const said = (): string => textOf([...shadow(element).querySelectorAll('.announcement')].at(-1));
    expect(said()).to.equal('');
    await type(element, 'taal');
    expect(said()).to.match(/^Gevonden: \d+$/);
    await type(element, 'onderwaterhockey');
    await until(() => said() === 'Niets gevonden. Probeer een ander woord.', 'nothing was found');
  });

  it('thanks for a correction where it is heard, with the focus on what it was about, and never in the place of another', async () => {
    const element = await kaart('corrections query="q=fietsles"');
    const answer = deferred<undefined>();
    element.addEventListener('wijkbrug-correction-suggest', (event) => {
      event.respondWith(answer.promise);
    });
    const dialog = (): HTMLDialogElement => shadow(element).querySelector('dialog') as HTMLDialogElement;
    const open = async (at: number): Promise<void> => {
      cardsOf(element)[at]?.querySelector<HTMLElement>('[data-wijkbrug-action="correct"]')?.click();
      await until(() => shadow(element).querySelector('dialog')?.open, 'the dialog');
      await settle();
    };
    const status = (): string => textOf(dialog().querySelector('[role="status"]'));
    await open(0);
    (dialog().querySelector('textarea') as HTMLTextAreaElement).value = 'Het is nu op maandag';
    dialog().querySelector<HTMLElement>('.send')?.click();
    await until(() => dialog().querySelector('.send[aria-disabled="true"]'), 'on its way');
    const node = dialog().querySelector('[role="status"]');
    expect(textOf(node)).to.equal('');
    answer.resolve(undefined);
    await until(() => status().startsWith('Dank u'), 'thanks');
    expect(dialog().querySelector('[role="status"]') === node).to.equal(true);
    await focused(() => dialog().querySelector('h2'), 'the title');
  });

  it('leaves what somebody writes about another entry alone, when an earlier correction was passed on', async () => {
    const element = await kaart('corrections');
    const answer = deferred<undefined>();
    element.addEventListener('wijkbrug-correction-suggest', (event) => {
      event.respondWith(answer.promise);
    });
    const inDialog = <E extends HTMLElement>(selector: string): E =>
      shadow(element).querySelector(`dialog ${selector}`) as E;
    const open = async (at: number): Promise<void> => {
      cardsOf(element)[at]?.querySelector<HTMLElement>('[data-wijkbrug-action="correct"]')?.click();
      await until(() => shadow(element).querySelector('dialog')?.open, 'the dialog');
      await settle();
    };
    await open(0);
    inDialog<HTMLTextAreaElement>('textarea').value = 'Het is nu op maandag';
    inDialog('.send').click();
    await settle();
    shadow(element).querySelector('dialog')?.close();
    await open(1);
    inDialog<HTMLTextAreaElement>('textarea').value = 'Het nummer klopt niet';
    const heading = textOf(inDialog('h2'));
    answer.resolve(undefined);
    await settle();
    expect(textOf(inDialog('h2'))).to.equal(heading);
    expect(inDialog<HTMLTextAreaElement>('textarea').value).to.equal('Het nummer klopt niet');
  });
});

describe('<wijkbrug-sociale-kaart> on a page that does something itself', () => {
  it('does not press the page’s own button a second time', async () => {
    let pressed = 0;
    const page = await fixture<HTMLElement>(
      `<div><wijkbrug-sociale-kaart src="${src}"><button id="own">Bel ons</button></wijkbrug-sociale-kaart></div>`,
    );
    const own = page.querySelector<HTMLElement>('#own');
    own?.addEventListener('click', () => pressed++);
    own?.click();
    await until(() => page.querySelector('.wijkbrug-foot details'), 'the cards');
    await settle();
    expect(pressed).to.equal(1);
  });

  it('takes out the postcode with the question that it stood in', async () => {
    const element = await kaart();
    await openPanel(element);
    const near = shadow(element).querySelector('#near') as HTMLInputElement;
    near.value = '8990';
    near.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await until(() => element.query === 'near=8990' && near.matches('[value="8990"]'), 'asked');
    element.query = '';
    await until(() => near.value === '', 'the field is empty');
    field(element).value = 'taal';
    field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => element.query === 'q=taal', 'asked without a postcode');
  });

  it('lets go of what it found before, when it gets another list', async () => {
    const element = await kaart();
    const { addEventListener } = element;
    const signals: AbortSignal[] = [];
    element.addEventListener = function (this: WijkbrugSocialeKaart, ...[name, work, options]: unknown[]) {
      if (name === 'click') signals.push((options as { signal: AbortSignal }).signal);
      addEventListener.call(this, name as 'click', work as () => void, options as AddEventListenerOptions);
    } as typeof addEventListener;
    element.src = `${src}?again`;
    await until(() => signals.length === 1, 'the second list');
    element.src = src;
    await until(() => signals.length === 2, 'the third list');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('shows no address that runs, and no mail with more than an address, whatever the data says', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request);
      const text = await response.text();
      return new Response(
        text
          .replace(/"website":"[^"]*"/g, '"website":"javascript:alert(1)//https://x"')
          .replaceAll('"description":', '"email":"info?bcc=evil@example.org","description":'),
        { status: response.status },
      );
    };
    try {
      const element = await kaart();
      const hrefs = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => /^javascript:|bcc=/.test(href))).to.deep.equal([]);
      expect(hrefs).to.include('mailto:info%3Fbcc%3Devil@example.org');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
