import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkbrug/components/callback-form.js';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import { attributes } from '../.storybook/attributes.js';

interface Arguments {
  readonly set?: Partial<Pick<WijkbrugCallbackForm, 'values' | 'fieldErrors' | 'receipt' | 'sending' | 'notice'>>;
  readonly [attribute: string]: unknown;
}

const meta: Meta<Arguments> = {
  title: 'Callback form',
  component: 'wijkbrug-callback-form',
  render: ({ set = {}, ...args }) =>
    html`<wijkbrug-callback-form
      ${attributes(args)}
      .values=${set.values}
      .fieldErrors=${set.fieldErrors}
      .receipt=${set.receipt}
      .sending=${set.sending}
      .notice=${set.notice}
    >
      <p>Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-callback-form>`,
  args: { team: './data/team.json', phone: '085 000 00 10' },
};

export default meta;
type Story = StoryObj<Arguments>;

/** Puts the focus in the form, as a person would, so that checking and sending are there. */
const begin: Story['play'] = async ({ canvasElement }) => {
  const find = (): HTMLElement | null | undefined =>
    canvasElement.querySelector('wijkbrug-callback-form')?.shadowRoot?.querySelector<HTMLElement>('[name="name"]');
  for (let turn = 0; turn < 200 && !find(); turn++) await new Promise((next) => setTimeout(next, 25));
  find()?.focus();
  await new Promise((next) => setTimeout(next, 500));
};

/** With what one team offers. */
export const Default: Story = {};

/** Nothing is confirmed: a name and a number, and nothing promised. */
export const NothingConfirmed: Story = { args: { team: undefined } };

/** Right to left. */
export const Arabic: Story = { args: { lang: 'ar' } };

/** The page knows what it is about. */
export const WithTopic: Story = { args: { topic: 'money' } };

/** What must be mended: all together first, then at each field. */
export const Errors: Story = {
  args: {
    set: {
      values: { reach: 'phone', phone: 'bel mij' },
      fieldErrors: [
        { field: 'name', code: 'missing' },
        { field: 'phone', code: 'not-a-phone' },
      ],
    },
  },
  play: begin,
};

/** Nobody knows whether it arrived. What was filled in stays. */
export const NotSent: Story = {
  args: { set: { values: { name: 'Sam', reach: 'phone', phone: '06 12345678' }, sending: 'failed' } },
  play: begin,
};

/** One question at a time, where the page wants so. */
export const OneByOne: Story = { args: { questions: 'one-by-one' } };

/** The request is kept. */
export const Receipt: Story = {
  args: { set: { receipt: { code: '7K3M-Q9TD', receivedOn: '2026-11-24', callBy: '2026-11-26' } } },
};

const filledIn = { name: 'Sam', reach: 'phone', phone: '06 12345678' } as const;

/** It is on its way. */
export const Busy: Story = { args: { set: { values: filledIn, sending: 'busy' } }, play: begin };

/** The page sends nothing: the person hears that at once. */
export const SendsNothing: Story = { args: { set: { values: filledIn, sending: 'not-sent' } }, play: begin };

/** The network is slow: it says so, and nothing typed is lost. */
export const Late: Story = { args: { set: { values: filledIn, sending: 'late' } }, play: begin };

/** There is no network. */
export const Offline: Story = { args: { set: { values: filledIn, sending: 'offline' } }, play: begin };

/** Many requests came from one address. */
export const TooMany: Story = { args: { set: { values: filledIn, sending: 'too-many' } }, play: begin };

/** It was taken back. */
export const Withdrawn: Story = { args: { set: { notice: 'withdrawn' } }, play: begin };

/** The code that somebody typed is of no request. */
export const UnknownCode: Story = { args: { set: { notice: 'unknown-code' } }, play: begin };

/** Nobody touched it for a while: what was typed is gone. */
export const Wiped: Story = { args: { set: { notice: 'wiped' } }, play: begin };

/** Nobody touched the receipt for a while: the code is gone, and the request was sent. */
export const CodeWiped: Story = { args: { set: { notice: 'code-wiped' } }, play: begin };

/** Somebody else's phone: in a minute what was typed is wiped. */
export const AboutToBeWiped: Story = { args: { set: { values: filledIn, notice: 'leaving' } }, play: begin };

/** Inside a form of the page: its fields travel with that form, and its button is the page's. */
export const InsideAForm: Story = {
  render: (args) =>
    html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <wijkbrug-callback-form ${attributes(args)} name="terugbellen"></wijkbrug-callback-form>
      <button>Verstuur alles</button>
    </form>`,
};

/** For a neighbour who does not know: only advice, and nothing about that person. */
export const ForSomebodyUnaware: Story = { args: { behalf: 'unaware' } };
