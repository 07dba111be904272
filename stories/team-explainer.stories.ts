import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkbrug/components/team-explainer.js';
import { attributes } from '../.storybook/attributes.js';

interface Arguments {
  readonly [attribute: string]: unknown;
}

const meta: Meta<Arguments> = {
  title: 'Team explainer',
  component: 'wijkbrug-team-explainer',
  render: (args) =>
    html`<wijkbrug-team-explainer ${attributes(args)}>
      <p>Vragen? Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-team-explainer>`,
  args: { team: './data/team.json', phone: '085 000 00 10' },
};

export default meta;
type Story = StoryObj<Arguments>;

/** Opens every question, as a reader could, so that the checks see the answers too. */
const openAll: Story['play'] = async ({ canvasElement }) => {
  const find = (): NodeListOf<HTMLDetailsElement> => canvasElement.querySelectorAll('details');
  for (let turn = 0; turn < 200 && find().length === 0; turn++) await new Promise((next) => setTimeout(next, 25));
  for (const details of find()) details.open = true;
};

/** With what one team confirmed. The language follows the page: choose another in the toolbar. */
export const Default: Story = {};

/** Every answer open. */
export const Open: Story = { play: openAll };

/** Nothing is confirmed: every answer asks or invites, and promises nothing. */
export const NothingConfirmed: Story = { args: { team: undefined }, play: openAll };

/** Right to left. Legally sensitive answers stand there in Dutch, because nobody checked their translation. */
export const Arabic: Story = { args: { lang: 'ar' }, play: openAll };

/** Addressed with “je”. */
export const Je: Story = { args: { lang: 'nl', address: 'je' }, play: openAll };

/** For young people: their own questions first, in their own words. */
export const Young: Story = { args: { lang: 'nl', audience: 'youth' }, play: openAll };

/** With a box for what readers still want to know; here the page throws the question away. */
export const AskBack: Story = {
  args: { lang: 'nl', ask: true },
  play: async (context) => {
    context.canvasElement.addEventListener('wijkbrug-question', (event) => {
      event.preventDefault();
    });
    await openAll(context);
  },
};

/** Under a heading of the page. */
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };

/** A language that is not there yet. */
export const UnknownLanguage: Story = { args: { lang: 'sw' }, tags: ['reports-an-error'] };

/** The team's data cannot be read: general answers, a plain sentence, the number, and the snippet's own content. */
export const BrokenData: Story = { args: { team: './data/broken.json' }, tags: ['reports-an-error'] };

/** A narrow column in a page with loud styles of its own. */
export const Embedded: Story = {
  render: (args, context) => html`
    <style>
      .loud {
        max-inline-size: 20rem;
        padding: 1rem;
        background: #fffbe6;
        font:
          1.1rem/1.4 Georgia,
          serif;
      }
      .loud summary {
        font-style: italic;
      }
    </style>
    <div class="loud">${meta.render?.(args, context)}</div>
  `,
};
