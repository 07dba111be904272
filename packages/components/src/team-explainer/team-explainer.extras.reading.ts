import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phrase } from '../internal/phrase.js';
import { domainPictogram, topicPictogram } from './pictograms.js';
import { besideTemplate } from './team-explainer.beside.reading.js';
import { topicLink } from './topic-link.js';
import { extrasView, type ExtrasInput } from './team-explainer.extras.view.js';
import type { InAnswer } from './team-explainer.answers.reading.js';
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
}

/** The extras as a model, and as what is drawn in their places. */
export function drawExtras(
  input: ExtrasInput,
  drawing: ExtrasDrawing,
): {
  readonly view: ExtrasView;
  readonly inAnswer: (topic: string) => InAnswer;
  readonly draw: () => Partial<DrawLater>;
} {
  const view = extrasView(input);
  return {
    view,
    inAnswer(topic) {
      const pairs = view.beside?.[topic];
      return { tell: tellTemplate(view, drawing), ...(pairs && { beside: besideTemplate(pairs, drawing) }) };
    },
    draw: () => ({ pictogram: topicPictogram, extras: extrasTemplate(view, drawing) }),
  };
}

/** Draws what stands below the questions: stories, parts of life, steps and roles. */
function extrasTemplate(view: ExtrasView, drawing: ExtrasDrawing): TemplateResult {
  const { msg } = drawing;
  const section = (title: string, body: TemplateResult): TemplateResult =>
    html`<section class="wijkbrug-extra">
      ${heading(view.headingLevel + 1, 'wijkbrug-group-title', title)} ${body}
    </section>`;
  return html`${section(
    msg('Wat mensen zeggen, en hoe het is', { id: 'team-explainer-extras.stories', desc: 'Heading of cards' }),
    html`<div class="wijkbrug-stories">${view.stories.map((story) => storyTemplate(story, drawing))}</div>`,
  )}
  ${section(
    msg('Waar gaat uw vraag over?', { id: 'team-explainer-extras.domains', desc: 'Heading of parts of life' }),
    html`<ul class="wijkbrug-domains">
      ${view.domains.map((domain) => domainTemplate(domain, drawing))}
    </ul>`,
  )}
  ${section(
    msg('Stap voor stap', { id: 'team-explainer-extras.steps', desc: 'Heading of a timeline' }),
    html`<ol class="wijkbrug-steps" lang=${view.locale} dir=${directionOf(view.locale)}>
      ${view.steps.map((step) => stepTemplate(step, view.locale, drawing))}
    </ol>`,
  )}
  ${
    view.people.length > 0
      ? section(
          msg('Wie werkt er in het team?', { id: 'team-explainer-extras.people', desc: 'Heading of cards' }),
          html`<ul class="wijkbrug-people">
            ${view.people.map((person) => personTemplate(person, drawing))}
          </ul>`,
        )
      : nothing
  }
  ${section(
    msg('Wie doet wat?', { id: 'team-explainer-extras.roles', desc: 'Heading of a list of organisations' }),
    html`<dl class="wijkbrug-roles" lang=${view.locale} dir=${directionOf(view.locale)}>
      ${view.roles.map(roleTemplate)}
    </dl>`,
  )}`;
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
        : html`<p class="wijkbrug-status" lang=${locale} dir=${directionOf(locale)}>
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
              ${msg('Praat met u in:', { id: 'team-explainer-extras.speaks', desc: 'Followed by languages' })}
              ${languages}
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

/** “When does the team tell others?”, before the way to contact. */
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
