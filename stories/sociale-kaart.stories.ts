import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkbrug/components/sociale-kaart.js';

interface Arguments {
  readonly src?: string;
  readonly query?: string;
  readonly phone?: string;
  readonly lang?: string;
}

const meta: Meta<Arguments> = {
  title: 'Sociale kaart',
  component: 'wijkbrug-sociale-kaart',
  render: ({ src, query, phone, lang }) =>
    html`<wijkbrug-sociale-kaart
      src=${src ?? nothing}
      query=${query ?? nothing}
      phone=${phone ?? nothing}
      lang=${lang ?? nothing}
      callback-href="#terugbellen?lang={lang}&behalf={behalf}&topic={topic}"
    >
      <p>Zoekt u hulp of contact? Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-sociale-kaart>`,
  args: { src: './data/sociale-kaart/index.json', phone: '085 000 00 10' },
};

export default meta;
type Story = StoryObj<Arguments>;

/** The list: services, self-organisations and volunteers beside each other. */
export const Default: Story = {};

/** Right to left. */
export const Arabic: Story = { args: { lang: 'ar' } };

/** The page begins with a question. */
export const Asked: Story = { args: { query: 'q=brieven&when=evening' } };

/** Nothing fits: there is always a way on. */
export const NothingFound: Story = { args: { query: 'q=zzzzzz&when=evening' } };

/** The data cannot be read: a sentence and the telephone number. */
export const Broken: Story = { args: { src: './data/broken.json' } };
