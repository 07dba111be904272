import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { css, LitElement } from 'lit';
import '@wijkbrug/components/team-explainer.js';
import * as generated from '../../packages/components/dist/generated/tokens.js';
import { registrations } from '../../packages/components/dist/generated/registrations.js';
import type * as guardModule from '../../packages/components/dist/internal/theme/contrast-guard.js';
import { guardContrast } from '../../packages/components/dist/internal/theme/contrast-guard.js';
import {
  type Color,
  contrast,
  over,
  parseColor,
  shapeContrast,
  textContrast,
} from '../../packages/components/dist/internal/theme/contrast.js';
import type * as registerModule from '../../packages/components/dist/internal/theme/register-tokens.js';
import { registerTokens } from '../../packages/components/dist/internal/theme/register-tokens.js';
import { settle, until } from '../support/deferred.js';

const sheets = generated;

/** An element with the whole layer and nothing else. */
class ThemedElement extends LitElement {
  static override styles = [
    ...Object.values(sheets),
    css`
      :host {
        display: block;
        color: var(--_wb-color);
        font-size: var(--_wb-font-size);
      }
    `,
  ];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
customElements.define('wijkbrug-themed', ThemedElement);

/** Real themes, as their municipalities publish them. */
const themes = {
  utrecht: { className: 'utrecht-theme', file: '@utrecht/design-tokens/dist/theme.css' },
  amsterdam: { className: 'ams-theme', file: '@amsterdam/design-system-tokens/dist/index.theme.css' },
  denhaag: { className: 'denhaag-theme', file: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css' },
  nijmegen: { className: 'nijmegen-theme', file: '@gemeentenijmegen/design-tokens/dist/index.css' },
  voorbeeld: {
    className: 'voorbeeld-theme',
    file: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  },
  ma: { className: 'ma-theme', file: '@nl-design-system-community/ma-design-tokens/dist/theme.css' },
} as const;

const addSheet = (file: string): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = file;
    link.onload = () => {
      resolve(link);
    };
    link.onerror = () => {
      reject(new Error(`${file} did not load`));
    };
    document.head.append(link);
  });

interface Page {
  readonly wrapper: HTMLElement;
  readonly host: HTMLElement;
}

/** A page with one element, in a wrapper that has the class of a theme or properties of its own. */
async function page(className = '', properties: Readonly<Record<string, string>> = {}): Promise<Page> {
  const wrapper = await fixture<HTMLElement>(html`<div class=${className}><wijkbrug-themed></wijkbrug-themed></div>`);
  for (const [name, value] of Object.entries(properties)) wrapper.style.setProperty(name, value);
  return { wrapper, host: wrapper.firstElementChild as HTMLElement };
}

/** What a CSS property becomes when it is set to a custom property, below a node. */
function computed(parent: Node, property: string, cssProperty: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty(cssProperty, `var(${property})`);
  parent.appendChild(probe);
  const value = getComputedStyle(probe).getPropertyValue(cssProperty);
  probe.remove();
  return value;
}

/** What an element gets for a token. */
const used = (host: HTMLElement, token: string, cssProperty = 'color'): string =>
  computed(host.shadowRoot as ShadowRoot, `--_wb-${token}`, cssProperty);

const colorOf = (host: HTMLElement, token: string): Color => {
  const color = parseColor(used(host, token));
  if (!color) throw new Error(`${token} is no colour`);
  return color;
};

const white: Color = [255, 255, 255, 1];

const ratioOf = (host: HTMLElement, token: string, background?: string, below = white): number => {
  const backdrop = background ? over(colorOf(host, background), below) : below;
  return contrast(over(colorOf(host, token), backdrop), backdrop);
};

const onPage = [
  'color',
  'subtle-color',
  'heading-color',
  'link-color',
  'link-hover-color',
  'label-color',
  'error-color',
];
const onOwn = [
  'button-primary',
  'button-primary-hover',
  'button-secondary',
  'input',
  'alert-info',
  'alert-ok',
  'alert-warning',
  'alert-error',
  'details',
  'badge',
];
const shapes = ['input-border-color', 'error-border-color', 'check-color'];

/** The pairs that are hard to tell apart on a page of a colour. */
function faint(host: HTMLElement, below = white): string[] {
  const focus = Math.max(
    ratioOf(host, 'focus-color', undefined, below),
    ratioOf(host, 'focus-inverse-color', undefined, below),
  );
  return [
    ...onPage.filter((token) => ratioOf(host, token, undefined, below) < textContrast),
    ...onOwn.filter((part) => ratioOf(host, `${part}-color`, `${part}-background-color`, below) < textContrast),
    ...shapes.filter((token) => ratioOf(host, token, undefined, below) < shapeContrast),
    ...(focus < shapeContrast ? ['focus-color'] : []),
  ];
}

/** All colours of an element, to compare. */
const allColors = (host: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    registrations
      .filter(([, syntax]) => syntax === '<color>')
      .map(([name]) => [name, getComputedStyle(host).getPropertyValue(name)]),
  );

const guardRules = (host: HTMLElement): number => host.shadowRoot?.adoptedStyleSheets.at(-1)?.cssRules.length ?? -1;

describe('theming', () => {
  const links: HTMLLinkElement[] = [];
  before(async () => {
    registerTokens();
    links.push(...(await Promise.all(Object.values(themes).map(({ file }) => addSheet(`/node_modules/${file}`)))));
  });
  after(() => {
    for (const link of links) link.remove();
  });

  describe('the token layer', () => {
    /** Telling tokens: ours, the theme's own property, and where it is used. */
    const telling = {
      utrecht: [
        ['link-color', '--utrecht-link-color', 'color'],
        ['button-primary-background-color', '--utrecht-button-primary-action-background-color', 'color'],
        ['alert-error-background-color', '--utrecht-alert-error-background-color', 'color'],
        ['badge-background-color', '--nl-data-badge-background-color', 'color'],
        ['heading-font-size', '--utrecht-heading-3-font-size', 'font-size'],
        ['input-border-bottom-width', '--utrecht-textbox-border-bottom-width', 'padding-top'],
        ['focus-width', '--utrecht-focus-outline-width', 'padding-top'],
      ],
      amsterdam: [
        ['link-color', '--ams-link-color', 'color'],
        ['button-primary-background-color', '--ams-button-primary-background-color', 'color'],
        ['error-color', '--ams-error-message-color', 'color'],
        ['badge-background-color', '--ams-badge-background-color', 'color'],
        ['font-size', '--ams-paragraph-font-size', 'font-size'],
        ['focus-offset', '--ams-focus-outline-offset', 'padding-top'],
      ],
      denhaag: [
        ['link-color', '--nl-link-color', 'color'],
        ['button-primary-background-color', '--denhaag-button-primary-action-background-color', 'color'],
        ['details-color', '--denhaag-accordion-section-title-color', 'color'],
        ['alert-error-background-color', '--denhaag-alert-error-background-color', 'color'],
        ['heading-font-size', '--nl-heading-level-3-font-size', 'font-size'],
        ['button-border-radius', '--denhaag-button-border-radius', 'padding-top'],
      ],
      voorbeeld: [
        ['link-color', '--nl-link-color', 'color'],
        ['button-primary-background-color', '--nl-button-primary-background-color', 'color'],
        ['input-border-color', '--utrecht-textbox-border-color', 'color'],
        ['details-background-color', '--utrecht-accordion-button-background-color', 'color'],
        ['label-font-weight', '--utrecht-form-label-font-weight', 'font-weight'],
        ['button-border-radius', '--utrecht-button-border-radius', 'padding-top'],
      ],
    } as const;

    for (const theme of Object.keys(telling) as (keyof typeof telling)[]) {
      it(`takes the values of ${theme}`, async () => {
        const plain = await page();
        const { wrapper, host } = await page(themes[theme].className);
        for (const [token, property, cssProperty] of telling[theme]) {
          expect(getComputedStyle(wrapper).getPropertyValue(property), `${property} of the theme`).not.to.equal('');
          expect(used(host, token, cssProperty), token).to.equal(computed(wrapper, property, cssProperty));
          // Or the test would say nothing.
          if (cssProperty === 'color') expect(used(host, token), token).not.to.equal(used(plain.host, token));
        }
      });

      it(`takes the values of ${theme} from a class on the body`, async () => {
        const { wrapper, host } = await page();
        const [token, property] = telling[theme][0];
        document.body.classList.add(themes[theme].className);
        try {
          expect(used(host, token)).to.equal(computed(wrapper, property, 'color'));
        } finally {
          document.body.classList.remove(themes[theme].className);
        }
      });
    }

    it('takes a theme from a class on the element itself', async () => {
      const themed = await page('utrecht-theme');
      const { host } = await page();
      expect(used(host, 'link-color')).not.to.equal(used(themed.host, 'link-color'));
      host.className = 'utrecht-theme';
      expect(used(host, 'link-color')).to.equal(used(themed.host, 'link-color'));
    });

    it('reaches the reading text, which is in the light DOM', async () => {
      const { host } = await page('utrecht-theme');
      expect(computed(host, '--_wb-link-color', 'color')).to.equal(used(host, 'link-color'));
    });

    it('lets the page win over the theme, from any ancestor', async () => {
      const { wrapper, host } = await page('utrecht-theme');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { --wijkbrug-link-color: rgb(1, 2, 3); --wijkbrug-alert-padding: 7px; }');
      document.adoptedStyleSheets.push(sheet);
      try {
        expect(used(host, 'link-color')).to.equal('rgb(1, 2, 3)');
        expect(used(host, 'alert-padding', 'padding-top')).to.equal('7px');
        wrapper.style.setProperty('--wijkbrug-link-color', 'rgb(4, 5, 6)');
        expect(used(host, 'link-color')).to.equal('rgb(4, 5, 6)');
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });

    it('gives one accent to links, buttons, checks and summaries of a page without a theme', async () => {
      const { host } = await page('', { '--wijkbrug-accent': 'rgb(0, 90, 60)' });
      for (const token of [
        'link-color',
        'button-primary-background-color',
        'button-secondary-color',
        'check-color',
        'details-color',
      ]) {
        expect(used(host, token), token).to.equal('rgb(0, 90, 60)');
      }
    });

    it('[R-117] is readable without a theme', async () => {
      const { host } = await page();
      expect(faint(host)).to.deep.equal([]);
    });

    for (const { className } of [themes.utrecht, themes.amsterdam, themes.denhaag, themes.nijmegen, themes.voorbeeld]) {
      it(`[R-117] is readable in ${className}`, async () => {
        const { host } = await page(className);
        expect(faint(host)).to.deep.equal([]);
      });
    }

    it('takes the text of the page without a theme', async () => {
      const { wrapper, host } = await page();
      wrapper.style.setProperty('color', 'rgb(10, 20, 30)');
      for (const token of ['color', 'heading-color', 'label-color'])
        expect(used(host, token), token).to.equal('rgb(10, 20, 30)');
    });

    for (const invalid of ['auto', 'None', '[object Object]', '{brand.color}', '']) {
      it(`uses its default where a theme says ${JSON.stringify(invalid)}`, async () => {
        const plain = await page();
        const { host } = await page('', {
          '--utrecht-textbox-border-block-end-width': invalid || ' ',
          '--utrecht-textbox-background-color': invalid || ' ',
          '--utrecht-button-border-radius': invalid || ' ',
          '--nl-link-color': invalid || ' ',
        });
        for (const [token, cssProperty] of [
          ['input-border-bottom-width', 'padding-top'],
          ['input-background-color', 'background-color'],
          ['button-border-radius', 'padding-top'],
          ['link-color', 'color'],
        ] as const) {
          expect(used(host, token, cssProperty), token).to.equal(used(plain.host, token, cssProperty));
        }
      });
    }

    it('uses its default for the invalid border of Nijmegen', async () => {
      const { wrapper, host } = await page('nijmegen-theme');
      expect(getComputedStyle(wrapper).getPropertyValue('--utrecht-textbox-border-block-end-width')).to.equal('auto');
      expect(used(host, 'input-border-bottom-width', 'padding-top')).to.equal('1px');
    });

    it('keeps its sizes when the root has a font size of 62.5 %', async () => {
      const { wrapper, host } = await page();
      wrapper.style.setProperty('font-size', '16px');
      const sizes = (): string[] => [
        getComputedStyle(host).fontSize,
        used(host, 'button-padding-block', 'padding-top'),
        used(host, 'input-padding-inline', 'padding-top'),
        used(host, 'heading-font-size', 'font-size'),
      ];
      expect(sizes()).to.deep.equal(['16px', '8px', '12px', '20px']);
      document.documentElement.style.setProperty('font-size', '62.5%');
      try {
        expect(sizes()).to.deep.equal(['16px', '8px', '12px', '20px']);
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  });

  describe('registerTokens', () => {
    it('makes the browser know every colour and length', async () => {
      const element = await fixture<HTMLElement>(html`<span></span>`);
      for (const [name] of registrations) {
        element.style.setProperty(name, 'auto');
        expect(getComputedStyle(element).getPropertyValue(name), name).not.to.equal('auto');
      }
    });

    it('does no harm a second time, nor in a second copy of the library', async () => {
      const url = new URL('../../packages/components/dist/internal/theme/register-tokens.js?copy', import.meta.url)
        .href;
      const copy = (await import(url)) as typeof registerModule;
      expect(copy.registerTokens).not.to.equal(registerTokens);
      const { host } = await page('utrecht-theme');
      const before = allColors(host);
      registerTokens();
      copy.registerTokens();
      copy.registerTokens();
      expect(allColors(host)).to.deep.equal(before);
    });
  });

  describe('[R-117] the contrast guard', () => {
    let stops: (() => void)[] = [];
    const info = console.info;
    beforeEach(() => {
      console.info = () => undefined;
    });
    afterEach(() => {
      console.info = info;
      for (const stop of stops) stop();
      stops = [];
    });

    /** Guards an element, until the end of the test. */
    async function guarded(host: HTMLElement, guard = guardContrast): Promise<() => void> {
      const stop = guard(host);
      stops.push(stop);
      await settle();
      return stop;
    }

    it('repairs a faint colour of a theme, and nothing else', async () => {
      const { host } = await page('', { '--utrecht-textbox-border-color': '#ddd', '--utrecht-alert-ok-color': '#7a7' });
      const before = allColors(host);
      expect(faint(host)).to.deep.equal(['alert-ok', 'input-border-color']);
      await guarded(host);
      expect(faint(host)).to.deep.equal([]);
      const after = allColors(host);
      expect(Object.keys(after).filter((name) => after[name] !== before[name])).to.have.members([
        '--_wb-alert-ok-color',
        '--_wb-input-border-color',
      ]);
    });

    it('keeps the tint of the theme', async () => {
      const { host } = await page('', { '--nl-link-color': 'rgb(255, 120, 120)' });
      await guarded(host);
      const [red, green, blue] = colorOf(host, 'link-color');
      expect(green).to.equal(blue);
      expect(red).to.be.above(green + 60);
    });

    it('repairs the summaries of a real theme, ma', async () => {
      const { host } = await page('ma-theme');
      expect(faint(host)).to.deep.equal(['details']);
      const before = allColors(host);
      await guarded(host);
      expect(faint(host)).to.deep.equal([]);
      const after = allColors(host);
      expect(Object.keys(after).filter((name) => after[name] !== before[name])).to.deep.equal(['--_wb-details-color']);
    });

    for (const { className } of [themes.utrecht, themes.amsterdam, themes.denhaag, themes.nijmegen, themes.voorbeeld]) {
      it(`leaves ${className} as it is`, async () => {
        const { host } = await page(className);
        const before = allColors(host);
        await guarded(host);
        expect(guardRules(host)).to.equal(0);
        expect(allColors(host)).to.deep.equal(before);
      });
    }

    it('writes no style attribute, which a strict CSP refuses', async () => {
      const { host } = await page('ma-theme');
      await guarded(host);
      expect(host.hasAttribute('style')).to.equal(false);
      expect(host.shadowRoot?.querySelector('style, [style]')).to.equal(null);
    });

    it('sees a dark page through shadow roots, slots and translucent layers', async () => {
      const section = await fixture<HTMLElement>(html`<section></section>`);
      section.style.backgroundColor = 'rgb(10, 10, 60)';
      section.style.color = 'rgb(255, 255, 255)';
      const inner = section.attachShadow({ mode: 'open' });
      const veil = document.createElement('div');
      veil.style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
      veil.append(document.createElement('slot'));
      inner.append(veil);
      const host = document.createElement('wijkbrug-themed');
      section.append(host);
      await settle();
      const behind = over([255, 255, 255, 0.1], [10, 10, 60, 1]);
      expect(faint(host, behind)).to.include('link-color');
      await guarded(host);
      expect(faint(host, behind)).to.deep.equal([]);
      expect(used(host, 'color')).to.equal('rgb(255, 255, 255)');
    });

    it('understands other colour spaces', async () => {
      const { host } = await page('', {
        '--wijkbrug-link-color': 'oklch(0.9 0.05 200)',
        '--utrecht-textbox-background-color': 'color(display-p3 0.2 0.2 0.2)',
        '--utrecht-textbox-color': 'oklch(0.4 0.1 200)',
      });
      await guarded(host);
      expect(ratioOf(host, 'link-color')).to.be.at.least(textContrast);
      expect(contrast(colorOf(host, 'input-color'), [51, 51, 51, 1])).to.be.at.least(textContrast);
    });

    it('holds what passed, when it refers to what is repaired', async () => {
      const { host } = await page('', {
        '--nl-link-color': 'rgb(255, 255, 255)',
        '--utrecht-accordion-button-background-color': 'rgb(11, 90, 156)',
      });
      await guarded(host);
      expect(faint(host)).to.deep.equal([]);
      expect(used(host, 'details-color')).to.equal('rgb(255, 255, 255)');
    });

    it('is content with one visible tone of the focus ring, and repairs it when there is none', async () => {
      const one = await page('', {
        '--utrecht-focus-outline-color': '#fff',
        '--utrecht-focus-inverse-outline-color': '#000',
      });
      await guarded(one.host);
      expect(used(one.host, 'focus-color')).to.equal('rgb(255, 255, 255)');
      const none = await page('', { '--utrecht-focus-outline-color': '#fff' });
      await guarded(none.host);
      expect(ratioOf(none.host, 'focus-color')).to.be.at.least(shapeContrast);
    });

    it('is not misled by a page on which everything fades', async () => {
      const style = document.createElement('style');
      style.textContent = '* { transition: all 10s !important; }';
      document.head.append(style);
      try {
        const { host } = await page();
        expect(faint(host)).to.deep.equal([]);
        await guarded(host);
        expect(guardRules(host)).to.equal(0);
      } finally {
        style.remove();
      }
    });

    it('measures again when the theme of the page changes', async () => {
      const { host } = await page();
      await guarded(host);
      expect(guardRules(host)).to.equal(0);
      for (const element of [document.documentElement, document.body]) {
        element.classList.add('ma-theme');
        await settle();
        expect(faint(host), `ma on ${element.localName}`).to.deep.equal([]);
        expect(guardRules(host)).to.equal(1);
        element.classList.remove('ma-theme');
        await settle();
        expect(guardRules(host)).to.equal(0);
      }
    });

    it('measures again when a theme arrives late', async () => {
      const { host } = await page('late-theme');
      await guarded(host);
      const link = await addSheet(`data:text/css,${encodeURIComponent('.late-theme { --nl-link-color: #eee; }')}`);
      await settle();
      expect(ratioOf(host, 'link-color')).to.be.at.least(textContrast);
      link.remove();
    });

    it('measures again when the page has faded to another colour', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'body { transition: background-color 0.1s; } body.night { background-color: #111; color: #eee; }',
      );
      document.adoptedStyleSheets.push(sheet);
      try {
        const { host } = await page();
        await guarded(host);
        document.body.classList.add('night');
        await until(
          () => guardRules(host) === 1 && faint(host, [17, 17, 17, 1]).length === 0,
          'repaired for the night',
        );
      } finally {
        document.body.classList.remove('night');
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });

    it('measures again between light and dark', async function () {
      // Only Chromium lets the test runner change the colour scheme.
      if (!navigator.userAgent.includes('Chrome')) this.skip();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        .two-schemes { background-color: #fff; }
        @media (prefers-color-scheme: dark) { .two-schemes { background-color: #111; color: #eee; } }
      `);
      document.adoptedStyleSheets.push(sheet);
      try {
        const { host } = await page('two-schemes');
        await guarded(host);
        expect(guardRules(host)).to.equal(0);
        await emulateMedia({ colorScheme: 'dark' });
        await until(() => guardRules(host) === 1, 'repaired for dark');
        expect(faint(host, [17, 17, 17, 1])).to.deep.equal([]);
        await emulateMedia({ colorScheme: 'light' });
        await until(() => guardRules(host) === 0, 'as it was in light');
      } finally {
        await emulateMedia({ colorScheme: 'light' });
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });

    it('takes its repairs away when it stops, and its observer with the last element', async () => {
      const Native = MutationObserver;
      const active = new Set<MutationObserver>();
      globalThis.MutationObserver = class extends Native {
        override observe(target: Node, options?: MutationObserverInit): void {
          active.add(this);
          super.observe(target, options);
        }
        override disconnect(): void {
          active.delete(this);
          super.disconnect();
        }
      };
      try {
        const [one, two] = [await page('ma-theme'), await page('ma-theme')];
        const sheetsBefore = one.host.shadowRoot?.adoptedStyleSheets.length;
        const stopOne = await guarded(one.host);
        const stopTwo = await guarded(two.host);
        expect(active.size, 'one observer for all').to.equal(1);
        stopOne();
        expect(active.size).to.equal(1);
        expect(one.host.shadowRoot?.adoptedStyleSheets).to.have.length(sheetsBefore ?? 0);
        expect(faint(one.host)).to.deep.equal(['details']);
        expect(faint(two.host)).to.deep.equal([]);
        stopTwo();
        stopTwo();
        expect(active.size).to.equal(0);
        document.body.classList.add('ma-theme');
        await settle();
        expect(faint(two.host)).to.deep.equal(['details']);
      } finally {
        document.body.classList.remove('ma-theme');
        globalThis.MutationObserver = Native;
      }
    });

    it('tells the developer once per page which properties of the theme are faint', async () => {
      // A copy that has told nothing yet.
      const url = new URL('../../packages/components/dist/internal/theme/contrast-guard.js?copy', import.meta.url).href;
      const copy = (await import(url)) as typeof guardModule;
      const told: unknown[] = [];
      console.info = (...args: unknown[]) => told.push(...args);
      const good = await page();
      await guarded(good.host, copy.guardContrast);
      expect(told).to.deep.equal([]);
      const first = await page('ma-theme');
      await guarded(first.host, copy.guardContrast);
      const second = await page('', { '--nl-link-color': '#eee' });
      await guarded(second.host, copy.guardContrast);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(
        '--utrecht-accordion-button-color on --utrecht-accordion-button-background-color: 4.16, needs 4.5',
      );
    });

    it('guards an element of the library, unless that has contrast="theme"', async () => {
      const wrapper = await fixture<HTMLElement>(
        `<div style="--nl-link-color: #eee"><wijkbrug-team-explainer lang="nl"></wijkbrug-team-explainer><wijkbrug-team-explainer lang="nl" contrast="theme"></wijkbrug-team-explainer></div>`,
      );
      const [guardedElement, plainElement] = wrapper.children as unknown as [HTMLElement, HTMLElement];
      await until(() => plainElement.querySelector('details') && guardedElement.querySelector('details'), 'rendered');
      await until(() => ratioOf(guardedElement, 'link-color') >= textContrast, 'readable');
      expect(used(plainElement, 'link-color')).to.equal('rgb(238, 238, 238)');
    });
  });
});
