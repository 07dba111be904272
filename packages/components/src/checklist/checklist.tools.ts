import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { isFilled, type Assessment } from '@wijkbrug/core/checklist.js';
import type { Msg } from '../internal/messages.js';
import type { Opened } from './checklist.files.js';
import type { Keeper } from './checklist.keeper.js';
import { questionTemplate } from './checklist.question.js';
import type { FileChoice, OpenedFile } from './checklist.shelf.js';

/** What the row of tools does. */
export interface Tools {
  readonly keeper: Keeper;
  /** What to tell about the last thing that was done. */
  readonly notice: string | undefined;
  /** The person asked to clear, and has to say so once more. */
  readonly clearing: boolean;
  readonly save: () => void;
  readonly saveUnreadable: () => void;
  readonly open: (file: File) => void;
  /** A file of which the person has to say whose it is. */
  readonly waiting: OpenedFile | undefined;
  readonly decide: (choice: FileChoice) => Promise<void>;
  /** Answers can be laid beside each other. */
  readonly besides: boolean;
  readonly print: () => void;
  readonly clear: (step: 'ask' | 'yes' | 'no') => Promise<void>;
  readonly msg: Msg;
}

/** Saving, opening, printing and clearing, and how it stands with what is kept. */
export function toolsTemplate(tools: Tools): TemplateResult {
  const { keeper, notice, clearing, save, open, print, clear, msg } = tools;
  return html`<div class="tools">
    ${problemTemplate(tools)}
    <div class="buttons">
      <button type="button" class="button" @click=${save}>
        ${msg('Opslaan als bestand', { id: 'checklist-desk.save' })}
      </button>
      <label class="button">
        <input
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) open(file);
            // The same file can be chosen again.
            input.value = '';
          }}
        />${msg('Mijn bestand openen', { id: 'checklist-desk.open' })}
      </label>
      <button type="button" class="button" @click=${print}>${msg('Printen', { id: 'checklist-desk.print' })}</button>
      ${
        (hasAnything(keeper.assessment) || keeper.unreadable) && !clearing
          ? html`<button type="button" class="plain" @click=${() => void clear('ask')}>
              ${msg('Alles wissen', { id: 'checklist-desk.clear' })}
            </button>`
          : nothing
      }
    </div>
    ${clearing ? clearingQuestion(clear, msg) : nothing} ${waitingQuestion(tools)}
    <p class="state" role="status">${notice ?? (keeper.state === 'kept' ? keptSentence(keeper, msg) : nothing)}</p>
  </div>`;
}

/** Of another place than the device only the page knows where it is. */
const keptSentence = ({ isOnDevice }: Keeper, msg: Msg): string =>
  isOnDevice
    ? msg('Bewaard op dit apparaat.', { id: 'checklist-desk.kept' })
    : msg('Bewaard.', { id: 'checklist-desk.kept-elsewhere', desc: 'Answers are kept, not on this device' });

/** An answer, a note; also only from where somebody looks, or a day to look again. */
const hasAnything = ({ replies, about }: Assessment): boolean =>
  Object.values(replies).some(isFilled) || Object.keys(about).length > 1;

function problemTemplate({ keeper, save, saveUnreadable, msg }: Tools): TemplateResult | typeof nothing {
  if (keeper.state === 'refused') {
    return html`<div class="problem" role="alert">
      <p>
        ${msg(
          'Uw antwoorden worden niet bewaard. Ze staan alleen op deze pagina, tot u de pagina sluit. Sla ze op als bestand.',
          { id: 'checklist-desk.refused' },
        )}
      </p>
      <button type="button" @click=${save}>${msg('Opslaan als bestand', { id: 'checklist-desk.save' })}</button>
    </div>`;
  }
  if (keeper.unreadable) {
    return html`<div class="problem" role="alert">
      <p>
        ${msg(
          'Er zijn antwoorden bewaard die wij niet kunnen lezen. Ze zijn niet weg: u kunt ze opslaan als bestand.',
          { id: 'checklist-desk.unreadable' },
        )}
      </p>
      <button type="button" @click=${saveUnreadable}>
        ${msg('Sla dat bestand op', { id: 'checklist-desk.save-unreadable' })}
      </button>
    </div>`;
  }
  return nothing;
}

const clearingQuestion = (clear: Tools['clear'], msg: Msg): TemplateResult =>
  questionTemplate(
    'clear',
    msg('Wilt u alles wissen wat u hier invulde? Dat kunt u niet terugdraaien.', { id: 'checklist-desk.sure' }),
    [
      { label: msg('Ja, wis alles', { id: 'checklist-desk.clear-yes' }), choose: () => void clear('yes') },
      { label: msg('Nee, bewaar het', { id: 'checklist-desk.clear-no' }), choose: () => void clear('no') },
    ],
  );

/** A colleague's file never becomes somebody's own without a word. */
function waitingQuestion({ waiting, besides, decide, msg }: Tools): TemplateResult | typeof nothing {
  if (!waiting) return nothing;
  const { file } = waiting;
  const option = (choice: FileChoice, label: string) => ({ label, choose: () => void decide(choice) });
  const beside = option('beside', msg('Van een ander: leg ze bij “Samen kijken”', { id: 'checklist-desk.beside' }));
  return questionTemplate('file', msg(str`Van wie zijn de antwoorden in ${file}?`, { id: 'checklist-desk.whose' }), [
    option('mine', msg('Van mij: open ze als mijn eigen antwoorden', { id: 'checklist-desk.mine' })),
    ...(besides ? [beside] : []),
    option('cancel', msg('Open het bestand niet', { id: 'checklist-desk.cancel' })),
  ]);
}

/** What came of opening a file, in a sentence. */
export function openedSentence(opened: Opened, msg: Msg): string {
  const { file } = opened;
  if ('assessment' in opened) return msg(str`${file} is geopend.`, { id: 'checklist-desk.opened' });
  const why = {
    'not-a-checklist': msg('Dit is geen bestand van een checklist.', { id: 'checklist-desk.not-a-checklist' }),
    damaged: msg('Het bestand is beschadigd. Heeft u een andere kopie? Open dan die.', {
      id: 'checklist-desk.damaged',
    }),
    newer: msg('Het bestand komt van een nieuwere versie van deze checklist.', { id: 'checklist-desk.newer' }),
    'other-checklist': msg('Het bestand hoort bij een andere checklist.', { id: 'checklist-desk.other-checklist' }),
    'other-statements': msg('Het bestand hoort bij andere stellingen.', { id: 'checklist-desk.other-statements' }),
  }[opened.refusal];
  return `${file}: ${why} ${msg('Wat u hier invulde, is niet veranderd.', { id: 'checklist-desk.nothing-changed' })}`;
}
