import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { CallbackField } from '@wijkbrug/core/callback-form.js';
import { directionOf, formatNumber } from '@wijkbrug/core/locale.js';
import type { Localization } from '../internal/localization.js';
import type { Msg } from '../internal/messages.js';
import { cardTemplate } from './callback-form.card.js';
import { questionTemplate } from './callback-form.choices.js';
import { optionalGroups } from './callback-form.optional.js';
import { phoneQuestion, slotsQuestion, waysQuestions } from './callback-form.reach.js';
import type { TeamOffer } from './callback-form.team-offer.js';
import type { Filled, Question, QuestionGroup } from './callback-form.types.js';

/** What stands below the first questions: how and when to reach somebody, and what nobody has to answer. */
export function moreTemplate(offer: TeamOffer, { values, errorOf }: Filled, l10n: Localization): TemplateResult {
  const { locale, msg } = l10n;
  const { today } = offer;
  const next = offer.next(locale);
  const ways = today?.reach ?? ['phone'];
  // To be called is what the form is for; another way is chosen instead.
  const filled: Filled = { values: { reach: ways[0] ?? 'phone', ...values }, errorOf };
  const draw = (question: Question): TemplateResult => questionTemplate(question, filled, msg);
  const groups = optionalGroups(today, next, locale, msg);
  return html`${ways.length > 1 ? nothing : html`<input type="hidden" name="reach" value=${ways[0]} />`}
    ${waysQuestions(today, next, locale, msg).map(draw)} ${draw(phoneQuestion(msg))}
    ${slotsQuestion(today, next, locale, msg).map(draw)}
    <p class="tell">${msg('Wilt u meer vertellen? Dat mag, het hoeft niet.', { id: 'callback-form-more.more' })}</p>
    ${
      offer.step === undefined
        ? groups.map((group) => groupTemplate(group, filled, draw))
        : stepsTemplate(
            groups.flatMap(({ questions }) => stepsOf(questions)),
            offer,
            offer.step,
            l10n,
            draw,
          )
    }
    ${cardTemplate(offer.host, msg)}
    ${
      next.dataUse
        ? html`<p class="hint" lang=${next.dataUse.locale} dir=${directionOf(next.dataUse.locale)}>
            ${next.dataUse.text}
            ${next.privacyPage ? html`<a href=${next.privacyPage}>${next.privacyPage}</a>` : nothing}
          </p>`
        : nothing
    }`;
}

type Draw = (question: Question) => TemplateResult;

/** A group that opens; open when something in it is filled in or wrong. */
function groupTemplate({ title, questions }: QuestionGroup, { values, errorOf }: Filled, draw: Draw): TemplateResult {
  const isTouched = ({ field }: Question): boolean => Boolean(errorOf(field) ?? values[field]);
  return html`<details class="group" ?open=${questions.some(isTouched)}>
    <summary>${title}</summary>
    ${questions.map(draw)}
  </details>`;
}

/** A question with what follows on its answer. */
function stepsOf(questions: readonly Question[]): Question[][] {
  const steps: Question[][] = [];
  for (const question of questions) {
    if (question.when) steps.at(-1)?.push(question);
    else steps.push([question]);
  }
  return steps;
}

/** One question at a time. The others stay in the form, so that nothing is lost. */
function stepsTemplate(
  steps: readonly Question[][],
  offer: TeamOffer,
  at: number,
  { locale, msg }: Localization,
  draw: Draw,
): TemplateResult {
  const [now, all] = [at + 1, steps.length].map((number) => formatNumber(number, locale));
  const move =
    (by: number): (() => void) =>
    () =>
      void offer.go(at + by);
  const which = msg(str`Vraag ${now ?? ''} van ${all ?? ''}`, { id: 'callback-form-more.step' });
  return html`<div class="steps">
    <p class="hint" aria-hidden="true">${which}</p>
    ${steps.map(
      (questions, index) =>
        html`<div class="step" tabindex="-1" role="group" aria-label=${which} ?hidden=${index !== at}>
          ${questions.map(draw)}
        </div>`,
    )}
    <p class="buttons">
      <button type="button" class="plain" ?hidden=${at === 0} @click=${move(-1)}>
        ${msg('Vorige vraag', { id: 'callback-form-more.previous' })}
      </button>
      <button type="button" class="plain" ?hidden=${at === steps.length - 1} @click=${move(1)}>
        ${msg('Volgende vraag', { id: 'callback-form-more.next' })}
      </button>
    </p>
  </div>`;
}

/** An earlier request: changed by sending this one, or taken back. */
export function codeTemplate(action: string, filled: Filled, msg: Msg): TemplateResult {
  const field: CallbackField = 'replaces';
  return html`<details class="group code" ?open=${Boolean(filled.values[field] ?? filled.errorOf(field))}>
    <summary>${msg('Heeft u al een code?', { id: 'callback-form-more.have-code' })}</summary>
    ${questionTemplate(
      {
        kind: 'line',
        field,
        label: msg('De code van uw eerdere verzoek', { id: 'callback-form-more.code' }),
        hint: msg(
          'Iets veranderen? Vul het formulier opnieuw in, met deze code, en verstuur het. Het nieuwe verzoek komt in plaats van het oude.',
          { id: 'callback-form-more.code-hint' },
        ),
      },
      filled,
      msg,
    )}
    <button class="plain withdraw" formaction=${addressBeside(action, 'withdraw')} formnovalidate>
      ${msg('Trek dat verzoek in', { id: 'callback-form-more.withdraw' })}
    </button>
  </details>`;
}

/** Where a request is read or taken back: beside where it is sent, with the same query. */
export const addressBeside = (action: string, name: 'read' | 'withdraw'): string =>
  action.replace(/\/?(?=$|[?#])/, `/${name}`);
