import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkbrug/components/sociale-kaart.js';
import { attributes } from '../.storybook/attributes.js';

interface Arguments {
  readonly [attribute: string]: unknown;
}

const meta: Meta<Arguments> = {
  title: 'Sociale kaart',
  component: 'wijkbrug-sociale-kaart',
  render: (args) =>
    html`<wijkbrug-sociale-kaart ${attributes(args)} .now=${() => new Date('2026-11-25T16:00:00Z')}>
      <p>Zoekt u hulp of contact? Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-sociale-kaart>`,
  args: {
    src: './kaart/lindenwaard/index.json',
    phone: '085 000 00 10',
    'callback-href': '#terugbellen?lang={lang}&behalf={behalf}&topic={topic}',
  },
};

export default meta;
type Story = StoryObj<Arguments>;

/** Opens the filters and every card, as a person could, so that the checks see what is inside. */
const openAll: Story['play'] = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('wijkbrug-sociale-kaart');
  const filters = (): HTMLDetailsElement | null | undefined => element?.shadowRoot?.querySelector('details');
  for (let turn = 0; turn < 200 && !filters(); turn++) await new Promise((next) => setTimeout(next, 25));
  const root = element?.shadowRoot;
  for (const details of [...canvasElement.querySelectorAll('details'), ...(root?.querySelectorAll('details') ?? [])])
    details.open = true;
};

/** The whole list, with the filters closed. */
export const Default: Story = {};

/** Every filter and every card open. */
export const Open: Story = { play: openAll };

/** In a language, on a life domain, in the evening: the address can hold this, and so can a link. */
export const Chosen: Story = { args: { query: 'language=ar&when=evening' }, play: openAll };

/** Presses “Kaart tonen” and chooses a place, as a person could. */
const openMap: Story['play'] = async ({ canvasElement }) => {
  const root = (): ShadowRoot | null | undefined => canvasElement.querySelector('wijkbrug-sociale-kaart')?.shadowRoot;
  for (const selector of ['.to-map button', '.pin:not(.many)']) {
    const there = (): HTMLElement | null | undefined => root()?.querySelector<HTMLElement>(selector);
    for (let turn = 0; turn < 200 && !there(); turn++) await new Promise((next) => setTimeout(next, 25));
    there()?.click();
  }
};

const map = { 'map-tiles': './data/tile.svg?{z}/{x}/{y}', 'map-credit': 'Kaart van Lindenwaard (verzonnen)' };

/** A map beside the list, on request: its images come from the address that the page gives. */
export const WithMap: Story = { args: map, play: openMap };

/** The images of the map do not come: it says so, and the list has everything. */
export const MapWithoutImages: Story = {
  args: { ...map, 'map-tiles': './data/no-{z}-{x}-{y}.png' },
  play: openMap,
  tags: ['reports-an-error'],
};

/** A word that somebody typed with a mistake. */
export const Searched: Story = { args: { query: 'q=schuldhulpverlenin' } };

/** Nothing fits: never the end of the road. */
export const Empty: Story = { args: { query: 'q=onderwaterhockey&when=weekend' } };

/** Right to left. What the organisations wrote in Dutch says so. */
export const Arabic: Story = { args: { lang: 'ar' }, play: openAll };

/** The files cannot be read: a plain sentence, the number, and another try. */
export const BrokenData: Story = { args: { src: './data/broken.json' }, tags: ['reports-an-error'] };

/** Words about violence at home: the numbers to call and a way out stand above whatever is found. */
export const Urgent: Story = { args: { query: 'q=mijn man slaat mij' } };

/** For professionals: what partners expect in return, and whom to ask for. */
export const Professional: Story = { args: { audience: 'professional' }, play: openAll };

/** The page takes corrections, and new entries. */
export const TakesCorrections: Story = {
  args: { corrections: true, 'join-href': '#zet-op-de-lijst?lang={lang}' },
  play: openAll,
};

/** Somebody typed a postcode: who helps there stands above what is near. */
export const NearAPostcode: Story = { args: { areas: './sociale-kaart/wijken.json', query: 'near=8990AB' } };

/** This page cannot read what was typed as a postcode. */
export const UnreadablePostcode: Story = {
  args: { areas: './sociale-kaart/wijken.json', query: 'near=12' },
  play: openAll,
};
