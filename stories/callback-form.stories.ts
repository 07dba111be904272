import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkbrug/components/callback-form.js';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';

interface Arguments {
  readonly team?: string | undefined;
  readonly phone?: string;
  readonly lang?: string;
  readonly topic?: string;
  readonly questions?: string;
  readonly set?: Partial<Pick<WijkbrugCallbackForm, 'values' | 'fieldErrors' | 'receipt' | 'sending'>>;
}

const meta: Meta<Arguments> = {
  title: 'Callback form',
  component: 'wijkbrug-callback-form',
  render: ({ team, phone, lang, topic, questions, set = {} }) =>
    html`<wijkbrug-callback-form
      team=${team ?? nothing}
      phone=${phone ?? nothing}
      lang=${lang ?? nothing}
      topic=${topic ?? nothing}
      questions=${questions ?? nothing}
      .values=${set.values}
      .fieldErrors=${set.fieldErrors}
      .receipt=${set.receipt}
      .sending=${set.sending}
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
