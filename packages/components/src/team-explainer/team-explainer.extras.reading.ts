import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phrase } from '../internal/phrase.js';
import { neutral } from '../internal/quick-exit.js';
import { domainPictogram, topicPictogram } from './pictograms.js';
import { besideTemplate } from './team-explainer.beside.reading.js';
import { topicLink } from './topic-link.js';
import { extrasView, type ExtrasInput } from './team-explainer.extras.view.js';
import type { InAnswer } from './team-explainer.answers.reading.js';
import { placeAtEnd, type Waiting } from '../internal/fill.js';
import type { DrawLater } from './team-explainer.reading.js';
import type { answersPart } from './team-explainer.texts.js';
import type {
  DomainView,
  ExtrasView,
  PersonView,
  RoleView,
  StepView,
  StoryView,
} from './team-explainer.extras.types.js';

/** What the drawing needs beside the view. */
export interface ExtrasDrawing {
  readonly locale: Locale;
  readonly msg: Msg;
  readonly part: NonNullable<typeof answersPart.value>;
  /** Where the way out leads. */
  readonly exitHref: string | null;
}

/** The extras as a model, and as what is drawn in their places. */
export interface Extras {
  readonly view: ExtrasView;
  /** What they add to the answer of a topic. */
  inAnswer(topic: string): InAnswer;
  readonly pictogram: (topic: string) => TemplateResult;
  /** “When does the team tell others?”, before the way to contact. */
  tell(): TemplateResult | typeof nothing;
  /** All of them, for a server. */
  draw(): Partial<DrawLater>;
  /** One after the other, for a text that stands there. */
  parts(reading: HTMLElement): readonly Waiting[];
}

export function drawExtras(input: ExtrasInput, drawing: ExtrasDrawing): Extras {
  const { exitHref } = drawing;
  const view = extrasView(input);
  const sections = sectionsOf(view, drawing);
  return {
    view,
    pictogram: topicPictogram,
    inAnswer(topic) {
      const pairs = view.beside?.[topic];
      return pairs ? { beside: besideTemplate(pairs, drawing) } : {};
    },
    tell: () => tellTemplate(view, drawing),
    draw: () => ({
      exit: html`<p class="wijkbrug-without-script">
        <a class="wijkbrug-button" href=${exitHref ?? neutral} rel="noreferrer"
          >${drawing.msg('Snel weg', { id: 'team-explainer-extras.exit', desc: 'Leaves this page quickly; keep it short' })}</a
        >
      </p>`,
      pictogram: topicPictogram,
      extras: html`<div class="wijkbrug-extras">
        ${sections.map(({ name, template }) => sectionTemplate(name, template()))}
      </div>`,
    }),
    parts: (reading) => [
      {
        make: () => ({
          place: placeAtEnd(reading, 'wijkbrug-extras'),
          model: sections.map(({ name }) => name),
          template: () => html`${sections.map(({ name }) => sectionTemplate(name, nothing))}`,
        }),
      },
      ...sections.map(({ name, model, template }) => ({
        make: () => ({
          place: reading.querySelector(`.wijkbrug-extra[data-extra="${name}"]`),
          model: [drawing.locale, view.headingLevel, view.locale, model],
          template,
        }),
      })),
    ],
  };
}

const sectionTemplate = (name: string, body: TemplateResult | typeof nothing): TemplateResult =>
  html`<section class="wijkbrug-extra" data-extra=${name}>${body}</section>`;

interface Section {
  readonly name: string;
  readonly model: unknown;
  readonly template: () => TemplateResult;
}

/** What stands below the questions: stories, parts of life, steps, people and roles. */
function sectionsOf(view: ExtrasView, drawing: ExtrasDrawing): readonly Section[] {
  const { msg } = drawing;
  const { stories, domains, steps, people, roles, locale } = view;
  const section = (name: string, model: unknown, title: string, body: () => TemplateResult): Section => ({
    name,
    model,
    template: () => html`${heading(view.headingLevel + 1, 'wijkbrug-group-title', title)} ${body()}`,
  });
  return [
    section(
      'stories',
      stories,
      msg('Wat mensen zeggen, en hoe het is', { id: 'team-explainer-extras.stories', desc: 'Heading of cards' }),
      () => html`<div class="wijkbrug-stories">${stories.map((story) => storyTemplate(story, drawing))}</div>`,
    ),
    section(
      'domains',
      domains,
      msg('Waar gaat uw vraag over?', { id: 'team-explainer-extras.domains', desc: 'Heading of parts of life' }),
      () =>
        html`<ul class="wijkbrug-life-domains">
          ${domains.map((domain) => domainTemplate(domain, drawing))}
        </ul>`,
    ),
    section(
      'steps',
      steps,
      msg('Stap voor stap', { id: 'team-explainer-extras.steps', desc: 'Heading of a timeline' }),
      () =>
        html`<ol class="wijkbrug-steps" lang=${locale} dir=${directionOf(locale)}>
          ${steps.map((step) => stepTemplate(step, locale, drawing))}
        </ol>`,
    ),
    ...(people.length === 0
      ? []
      : [
          section(
            'people',
            people,
            msg('Wie werkt er in het team?', { id: 'team-explainer-extras.people', desc: 'Heading of cards' }),
            () =>
              html`<ul class="wijkbrug-people">
                ${people.map((person) => personTemplate(person, drawing))}
              </ul>`,
          ),
        ]),
    section(
      'roles',
      roles,
      msg('Wie doet wat?', { id: 'team-explainer-extras.roles', desc: 'Heading of a list of organisations' }),
      () =>
        html`<dl class="wijkbrug-organisations" lang=${locale} dir=${directionOf(locale)}>
          ${roles.map(roleTemplate)}
        </dl>`,
    ),
  ];
}

function storyTemplate(
  { topic, locale, question, said, local, lines }: StoryView,
  { locale: around, msg, part }: ExtrasDrawing,
): TemplateResult {
  return html`<div class="wijkbrug-story">
    <p class="wijkbrug-label">${msg('U hoort misschien:', { id: 'team-explainer-extras.hear' })}</p>
    <blockquote class="wijkbrug-said">${phrase({ ...said, text: quoted(said.text, said.locale) }, around)}</blockquote>
    <p class="wijkbrug-label">
      ${
        local
          ? msg('Dit zegt het team erover:', { id: 'team-explainer-extras.here' })
          : msg('Dit kunt u alvast weten:', { id: 'team-explainer-extras.general' })
      }
    </p>
    <div lang=${locale} dir=${directionOf(locale)}>${lines.map((line) => part.lineTemplate(line, false, locale))}</div>
    <p class="wijkbrug-line">${topicLink(topic, question, around)}</p>
  </div>`;
}

/** In the quotation marks of the language. */
function quoted(text: string, locale: Locale): string {
  if (['ar', 'fa', 'ti', 'uk', 'fr', 'es'].includes(locale)) return `«${text}»`;
  return locale === 'pl' ? `„${text}”` : `“${text}”`;
}

const domainTemplate = ({ domain, name, topics }: DomainView, { locale }: ExtrasDrawing): TemplateResult =>
  html`<li class="wijkbrug-domain">
    <p class="wijkbrug-domain-name">${domainPictogram(domain)} <strong>${name}</strong></p>
    <ul>
      ${topics.map(({ id, question }) => html`<li>${topicLink(id, question, locale)}</li>`)}
    </ul>
  </li>`;

const stepTemplate = (
  { title, what, team, here }: StepView,
  around: Locale,
  { locale, msg }: ExtrasDrawing,
): TemplateResult =>
  html`<li class="wijkbrug-step" aria-current=${here ? 'step' : nothing}>
    <p class="wijkbrug-step-title"><strong>${title}</strong></p>
    <p class="wijkbrug-line">${what}</p>
    ${
      team
        ? html`<p class="wijkbrug-quote">${phrase(team, around)}</p>`
        : html`<p class="wijkbrug-basis" lang=${locale} dir=${directionOf(locale)}>
            ${msg('Vraag het team wie dit doet en hoe lang het duurt.', { id: 'team-explainer-extras.ask-step' })}
          </p>`
    }
    ${
      here
        ? html`<p class="wijkbrug-here" lang=${locale} dir=${directionOf(locale)}>
            ${msg('U bent nu hier.', { id: 'team-explainer-extras.you-are-here' })}
          </p>`
        : nothing
    }
  </li>`;

/** No portrait without the person's wish, and nothing about a person but what that person offers. */
const personTemplate = (
  { name, role, languages, hours, photo }: PersonView,
  { locale, msg }: ExtrasDrawing,
): TemplateResult =>
  html`<li class="wijkbrug-person">
    ${photo ? html`<img class="wijkbrug-photo" src=${photo} alt="" width="96" height="96" loading="lazy" />` : nothing}
    <div>
      <p><strong>${name}</strong></p>
      <p>${phrase(role, locale)}</p>
      ${
        languages
          ? html`<p>
              ${msg('Spreekt:', { id: 'team-explainer-extras.speaks', desc: 'Followed by languages' })} ${languages}
            </p>`
          : nothing
      }
      ${
        hours
          ? html`<p>
              ${msg('Ook te bereiken:', { id: 'team-explainer-extras.evenings', desc: 'Followed by days and times' })}
              ${hours}
            </p>`
          : nothing
      }
    </div>
  </li>`;

const roleTemplate = ({ name, does }: RoleView): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${does}</dd>
  </div>`;

const tellTemplate = (
  { tell, locale }: ExtrasView,
  { locale: around, msg, part }: ExtrasDrawing,
): TemplateResult | typeof nothing =>
  tell
    ? html`<details class="wijkbrug-tell">
        <summary>${msg('Wanneer vertelt het team iets aan anderen?', { id: 'team-explainer-extras.tell' })}</summary>
        <div lang=${locale} dir=${directionOf(locale)}>${part.lineTemplate(tell, false, locale)}</div>
        <p class="wijkbrug-line">
          ${topicLink('T-27', { text: msg('Lees meer', { id: 'team-explainer-extras.more' }), locale: around }, around)}
        </p>
      </details>`
    : nothing;
