import { expect, fixture } from '@open-wc/testing';
import { settle, until } from '../support/deferred.js';

/** What the shared suite must know of an element. */
export interface ElementSuite {
  readonly tag: string;
  /** Attributes with which the element shows all it can, without `lang`. */
  readonly attributes: string;
  /** True when the element shows its content. */
  readonly isReady: (element: HTMLElement) => boolean;
  /** A word of the content per language. */
  readonly words: { readonly nl: string; readonly en: string; readonly ar: string };
  /** False when its reading text has no link. */
  readonly hasLinks?: boolean;
}

/** Opens all that can be opened, in the text and among the controls. */
async function openAll(element: HTMLElement): Promise<void> {
  for (const root of [element, element.shadowRoot as ShadowRoot]) {
    for (const details of root.querySelectorAll('details')) details.open = true;
  }
  await settle();
}

/** What every element of the library must do. */
export function runElementSuite({ tag, attributes, isReady, words, hasLinks = true }: ElementSuite): void {
  const markup = (lang: string, content = ''): string => `<${tag} lang="${lang}" ${attributes}>${content}</${tag}>`;
  const place = async (text: string): Promise<HTMLElement[]> => {
    const page = await fixture<HTMLElement>(`<div>${text}</div>`);
    const elements = [...page.children] as HTMLElement[];
    await until(() => elements.every(isReady), `${tag} is ready`);
    return elements;
  };
  const one = async (lang = 'nl', content = ''): Promise<HTMLElement> => (await place(markup(lang, content)))[0]!;

  describe(`<${tag}> as every element`, () => {
    for (const lang of ['nl', 'en', 'ar'] as const) {
      it(`[R-117] is accessible in ${lang}`, async () => {
        const element = await one(lang);
        await expect(element).to.be.accessible();
        await openAll(element);
        await expect(element).to.be.accessible();
      });

      it(`[R-109] speaks ${lang}, in its direction`, async () => {
        const element = await one(lang);
        expect(element.textContent).to.contain(words[lang]);
        const direction = lang === 'ar' ? 'rtl' : 'ltr';
        const reading = element.querySelector('[slot="reading"]') as Element;
        expect(getComputedStyle(reading).direction).to.equal(direction);
        expect(getComputedStyle(element.shadowRoot?.querySelector('.root') as Element).direction).to.equal(direction);
      });
    }

    it('never writes to the page around it', async () => {
      const { documentElement } = document;
      const before = documentElement.cloneNode(false) as Element;
      const element = await one('ar');
      element.lang = 'en';
      await until(() => element.textContent.includes(words.en));
      expect((documentElement.cloneNode(false) as Element).outerHTML).to.equal(before.outerHTML);
    });

    it('leaves what the page itself has in a slot of the same name as it looks', async () => {
      const page = await fixture<HTMLElement>('<div slot="reading"><a href="/elsewhere">x</a></div>');
      const look = (): string[] => {
        const { display, color, textDecorationLine } = getComputedStyle(page.firstElementChild as Element);
        return [display, color, textDecorationLine];
      };
      const before = look();
      await one();
      expect(look()).to.deep.equal(before);
    });

    if (hasLinks) {
      it('gives its links the colour of the theme, where the page itself says nothing', async () => {
        const element = await one();
        element.style.setProperty('--wijkbrug-link-color', 'rgb(1, 2, 3)');
        const links = (): Element[] =>
          [...element.querySelectorAll('[slot="reading"] a')].filter(
            (link) => !link.closest('.wijkbrug-urgent, .wijkbrug-note, .wijkbrug-contact'),
          );
        await until(() => links().length > 0, 'a link');
        expect(
          links()
            .map((link) => getComputedStyle(link).color)
            .filter((color) => color !== 'rgb(1, 2, 3)'),
        ).to.be.empty;
      });
    }

    it('comes back whole after it was taken out and put back', async () => {
      const element = await one();
      await settle();
      const parent = element.parentElement as Element;
      const html = element.innerHTML;
      element.remove();
      await settle();
      parent.append(element);
      await settle();
      expect(element.innerHTML).to.equal(html);
      element.lang = 'en';
      await until(() => element.textContent.includes(words.en));
    });

    it('takes its style sheet out of the page when the last one leaves', async () => {
      const before = document.adoptedStyleSheets.length;
      const [first, second] = (await place(markup('nl') + markup('en'))) as [HTMLElement, HTMLElement];
      const during = document.adoptedStyleSheets.length;
      expect(during).to.be.above(before);
      first.remove();
      expect(document.adoptedStyleSheets.length).to.equal(during);
      second.remove();
      expect(document.adoptedStyleSheets.length).to.equal(before);
    });

    it('works when it is made by a script and filled in later', async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await settle();
      const template = document.createElement('template');
      template.innerHTML = markup('en');
      for (const { name, value } of (template.content.firstElementChild as Element).attributes) {
        element.setAttribute(name, value);
      }
      await until(() => isReady(element) && element.textContent.includes(words.en));
      element.remove();
    });

    it('works inside a shadow root of the page', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const root = page.attachShadow({ mode: 'open' });
      root.innerHTML = markup('nl');
      const element = root.firstElementChild as HTMLElement;
      await until(() => isReady(element));
      expect(root.adoptedStyleSheets).not.to.be.empty;
    });

    it('shows two beside each other in two languages', async () => {
      const [dutch, arabic] = (await place(markup('nl') + markup('ar'))) as [HTMLElement, HTMLElement];
      expect(dutch.textContent).to.contain(words.nl);
      expect(arabic.textContent).to.contain(words.ar);
    });

    it('registers once, however often the script is loaded', async () => {
      const before = customElements.get(tag);
      const name = tag.replace('wijkbrug-', '');
      // The file that registers: what it imports has been loaded, and stays as it is.
      await import(`../../packages/components/dist/${name}/${name}.js?again=${Date.now()}`);
      expect(customElements.get(tag)).to.equal(before);
    });

    it('gives no warning of Lit and says nothing in the console when all is well', async () => {
      const said: unknown[] = [];
      const { warn, error } = console;
      console.warn = console.error = (...words: unknown[]): void => void said.push(...words);
      try {
        const element = await one();
        element.lang = 'ar';
        await until(() => element.textContent.includes(words.ar));
        element.remove();
        await settle();
      } finally {
        Object.assign(console, { warn, error });
      }
      expect(said.filter((words) => !String(words).includes('Lit is in dev mode'))).to.deep.equal([]);
    });

    it('[R-121] fits in 320 px in every language', async () => {
      for (const lang of ['nl', 'en', 'ar']) {
        const page = await fixture<HTMLElement>(`<div class="narrow">${markup(lang)}</div>`);
        page.style.inlineSize = '320px';
        const element = page.firstElementChild as HTMLElement;
        await until(() => isReady(element));
        await openAll(element);
        expect(element.scrollWidth, lang).to.be.at.most(320);
      }
    });
  });
}
