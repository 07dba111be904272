import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkbrug/components/checklist.js';
import { attributes } from '../.storybook/attributes.js';
import {
  changeAbout,
  changeReply,
  emptyAssessment,
  saveAssessment,
  type AnswerCode,
} from '@wijkbrug/core/checklist.js';
import { kader } from '@wijkbrug/core/kader/nl.js';
import type { ChecklistStorage } from '../packages/components/dist/checklist/checklist.types.js';

interface Arguments {
  readonly storage?: ChecklistStorage;
  readonly [attribute: string]: unknown;
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
  render: ({ storage, ...args }) =>
    html`<wijkbrug-checklist ${attributes(args)} .storage=${storage}>
      <p>De checklist werkt niet in deze browser. Bel <a href="tel:0850000010">085 000 00 10</a>.</p>
    </wijkbrug-checklist>`,
  args: { assessment: 'story', storage: storageWith() },
};

export default meta;
type Story = StoryObj<Arguments>;

/** Nothing is filled in. */
export const Default: Story = {};

/** A team that is halfway. */
export const Halfway: Story = { args: { storage: storageWith(saveAssessment(halfway)) } };

/** Right to left. */
export const Arabic: Story = { args: { lang: 'ar', storage: storageWith(saveAssessment(halfway)) } };

/** Opens one of the views, by its place in the row. */
async function toView(canvas: HTMLElement, index: number, wanted: string): Promise<ShadowRoot> {
  const root = await until(() => canvas.querySelector('wijkbrug-checklist')?.shadowRoot);
  const views = await until(() => root.querySelectorAll<HTMLElement>('.views button')[index]);
  views.click();
  await until(() => root.querySelector(wanted));
  return root;
}

async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const found = find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error('it did not come');
}

/** How it stands, as a picture and as a table. */
export const Overview: Story = {
  args: { storage: storageWith(saveAssessment(halfway)) },
  play: async ({ canvasElement }) => {
    await toView(canvasElement, 1, '.counts');
  },
};

/** What a team works out together; one worksheet is open. */
export const Worksheets: Story = {
  args: { storage: storageWith(saveAssessment(halfway)) },
  play: async ({ canvasElement }) => {
    const root = await toView(canvasElement, 2, '[data-sheet]');
    root.querySelector<HTMLElement>('[data-sheet] summary')?.click();
  },
};

/** What was chosen, with a first step, who and when. */
export const Plan: Story = {
  args: {
    storage: storageWith(
      saveAssessment(
        changeReply(
          halfway,
          kader.statements[1]?.id ?? '',
          { priority: true, step: 'Kennismaken met het buurthuis', owner: 'Teamleider', date: '2027-03-01' },
          99,
        ),
      ),
    ),
  },
  play: async ({ canvasElement }) => {
    await toView(canvasElement, 3, '[data-plan]');
  },
};

/** Three people's answers beside each other; one is of a self-organisation. */
export const Together: Story = {
  args: { storage: storageWith() },
  play: async ({ canvasElement }) => {
    const root = await toView(canvasElement, 4, '.people');
    const people = new DataTransfer();
    (['yes', 'partly', 'not-yet'] as const).forEach((answer, person) => {
      const filled = kader.statements
        .slice(0, 6)
        .reduce(
          (assessment, { id }, index) =>
            changeReply(assessment, id, { answer: index % 2 === 0 ? answer : 'partly' }, index),
          emptyAssessment('story', kader, `person-${person}`),
        );
      const file = saveAssessment(person === 0 ? changeAbout(filled, { role: 'self-organisation' }, 9) : filled);
      people.items.add(new File([file], `${person}.json`));
    });
    const input = root.querySelector('.people') as HTMLInputElement;
    input.files = people.files;
    input.dispatchEvent(new Event('change'));
    (await until(() => root.querySelector<HTMLElement>('.view .buttons button'))).click();
    await until(() => root.querySelector('[data-spread]'));
  },
};

/** What changed since an earlier file. */
export const Compared: Story = {
  args: { storage: storageWith(saveAssessment(halfway)) },
  play: async ({ canvasElement }) => {
    const root = await toView(canvasElement, 5, '.earlier');
    const earlier = kader.statements
      .slice(0, 6)
      .reduce(
        (assessment, { id }, index) => changeReply(assessment, id, { answer: 'partly' }, index),
        emptyAssessment('story', kader, 'a year ago'),
      );
    const files = new DataTransfer();
    files.items.add(new File([saveAssessment(earlier)], 'vorig-jaar.json'));
    const input = root.querySelector('.earlier') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => root.querySelector('[data-changed]'));
  },
};

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
