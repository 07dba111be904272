import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkbrug/components/checklist.js';
import { changeReply, emptyAssessment, saveAssessment, type AnswerCode } from '@wijkbrug/core/checklist.js';
import { kader } from '@wijkbrug/core/kader/nl.js';
import type { ChecklistStorage } from '../packages/components/dist/checklist/checklist.types.js';

interface Arguments {
  readonly lang?: string;
  readonly storage?: ChecklistStorage;
}

/** A storage of the story's own, so that looking at one story does not change another. */
function storageWith(text?: string, refuses = false): ChecklistStorage {
  let kept = text;
  return {
    read: () => kept,
    write: (_, written) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      kept = written;
    },
    remove: () => {
      kept = undefined;
    },
    watch: () => () => undefined,
  };
}

const answers: readonly (AnswerCode | undefined)[] = [
  'yes',
  'partly',
  'not-yet',
  'partly',
  undefined,
  'unknown',
  'yes',
];
const halfway = kader.statements.reduce(
  (assessment, { id, order }) => {
    const answer = answers[order % answers.length];
    return changeReply(
      assessment,
      id,
      { answer, note: order === 2 ? 'De moskee en het buurthuis kennen ons.' : undefined },
      order,
    );
  },
  emptyAssessment('story', kader, 'story'),
);

const meta: Meta<Arguments> = {
  title: 'Checklist',
  component: 'wijkbrug-checklist',
  render: ({ lang, storage }) =>
    html`<wijkbrug-checklist assessment="story" lang=${lang ?? nothing} .storage=${storage}>
      <p>De checklist werkt niet in deze browser. Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-checklist>`,
  args: { storage: storageWith() },
};

export default meta;
type Story = StoryObj<Arguments>;

/** Nothing is filled in. */
export const Default: Story = {};

/** A team that is halfway. */
export const Halfway: Story = { args: { storage: storageWith(saveAssessment(halfway)) } };

/** Right to left. */
export const Arabic: Story = { args: { lang: 'ar', storage: storageWith(saveAssessment(halfway)) } };

/** The browser keeps nothing: a file is offered as soon as something is filled in. */
export const StorageRefused: Story = {
  args: { storage: storageWith(undefined, true) },
  play: async ({ canvasElement }) => {
    const find = (): HTMLElement | null | undefined =>
      canvasElement.querySelector('wijkbrug-checklist')?.shadowRoot?.querySelector<HTMLElement>('.tools');
    for (let turn = 0; turn < 200 && !find(); turn++) await new Promise((next) => setTimeout(next, 25));
    canvasElement
      .querySelector('wijkbrug-checklist')
      ?.shadowRoot?.querySelector<HTMLElement>('[value="partly"]')
      ?.click();
    await new Promise((next) => setTimeout(next, 300));
  },
};

/** What is kept on the device cannot be read: it is set aside and can be saved. */
export const Unreadable: Story = {
  args: { storage: storageWith('{"format":"wijkbrug-checklist/9"}') },
  tags: ['reports-an-error'],
};
