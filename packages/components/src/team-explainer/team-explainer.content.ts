import { html, type TemplateResult } from 'lit';
import { fill, placeAtEnd, type Waiting } from '../internal/fill.js';
import type { Localization } from '../internal/localization.js';
import { phrase } from '../internal/phrase.js';
import type { ReadingContent } from '../internal/reading.js';
import { answerTemplate, type InAnswer } from './team-explainer.answers.reading.js';
import { answerView, type AnswersInput } from './team-explainer.answers.view.js';
import type { Extras } from './team-explainer.extras.reading.js';
import { explainerTemplate, type DrawLater } from './team-explainer.reading.js';
import type { AnswerView, ContactView, FrameView } from './team-explainer.types.js';

/** What the text is drawn from. */
export interface ExplainerParts extends AnswersInput {
  readonly contact: ContactView;
  readonly frame: FrameView;
  /** What stands beside the answers, once it is there. */
  readonly extras: Extras | undefined;
  /** The box for questions, where the page has one. */
  readonly box: { readonly view: unknown; readonly draw: () => TemplateResult } | undefined;
}

/**
 * The questions, with the answers and what stands beside them as parts that are filled in one after the other.
 *
 * @param filled hears that all of it stands there
 */
export function explainerContent(
  input: ExplainerParts,
  { locale, msg }: Pick<Localization, 'locale' | 'msg'>,
  filled: () => void,
): ReadingContent {
  const { bundle, contact, frame, extras, box } = input;
  const views = new Map<string, AnswerView | undefined>();
  const viewOf = (id: string): AnswerView | undefined => {
    const topic = bundle.topics.find((one) => one.id === id);
    if (topic && !views.has(id)) views.set(id, answerView(topic, input));
    return views.get(id);
  };
  const answer = (id: string, isWhole: boolean): TemplateResult | undefined => {
    const view = viewOf(id);
    const inAnswer: InAnswer = { ...extras?.inAnswer(id), tell: isWhole ? extras?.tell() : undefined };
    return view && answerTemplate(view, contact, locale, msg, inAnswer);
  };

  const answerParts = (topic: HTMLDetailsElement): Waiting[] => {
    const id = topic.dataset['topic'] ?? '';
    const { tell, beside } = extras?.view ?? {};
    const isUrgent = (): boolean => topic.open;
    const answerPart: Waiting = {
      isUrgent,
      make: () => ({
        place: topic.querySelector(':scope > .wijkbrug-answer'),
        model: [locale, contact, viewOf(id), beside?.[id]],
        template: () => answer(id, false) ?? html``,
      }),
    };
    const tellPart: Waiting = {
      isUrgent,
      make: () => ({
        place: topic.querySelector('.wijkbrug-tell-place'),
        model: [locale, tell],
        template: () => extras?.tell() ?? html``,
      }),
    };
    return tell ? [answerPart, tellPart] : [answerPart];
  };

  const questions = new Map(frame.groups.flatMap((group) => group.questions.map((one) => [one.id, one.question])));
  const pictogramPart = (topic: HTMLElement): Waiting => ({
    make: () => {
      const id = topic.dataset['topic'] ?? '';
      const question = questions.get(id);
      return {
        place: topic.querySelector(':scope > summary'),
        model: [locale, question],
        template: () => html`${extras?.pictogram(id)}${question && phrase(question, locale)}`,
      };
    },
  });

  const boxPart = (reading: HTMLElement): Waiting => ({
    make: () => ({
      place: box && placeAtEnd(reading, 'wijkbrug-ask-place'),
      model: [locale, box?.view],
      template: () => box?.draw() ?? html``,
    }),
  });
  const whole = (): DrawLater => {
    const drawn = extras?.draw();
    const below = html`${drawn?.extras}${box && html`<div class="wijkbrug-ask-place">${box.draw()}</div>`}`;
    return { answer: (id) => answer(id, true), ...drawn, extras: below };
  };

  return {
    locale,
    model: frame,
    template: (isWhole) => explainerTemplate(frame, isWhole ? whole() : {}, locale, msg),
    parts: {
      model: () => [contact, bundle.topics.map(({ id }) => [id, viewOf(id)]), extras?.view, box?.view],
      fill: (reading, isThere) => {
        const topics = [...reading.querySelectorAll<HTMLDetailsElement>('.wijkbrug-topic')];
        const parts = [
          ...(extras ? topics.map(pictogramPart) : []),
          ...topics.flatMap(answerParts),
          ...(extras?.parts(reading) ?? []),
          ...(box ? [boxPart(reading)] : []),
        ];
        void fill(reading, parts, isThere).then((isWhole) => {
          if (isWhole) filled();
        });
      },
    },
  };
}
