import type { ExportWords } from '@wijkbrug/core/checklist.js';
import { formatDate } from '@wijkbrug/core/locale.js';
import { answerWords } from './checklist.form.js';
import type { Drawing } from './checklist.types.js';

type Word = (drawing: Pick<Drawing, 'msg'>) => string;

export const stepWord: Word = ({ msg }) => msg('Eerste stap', { id: 'checklist-more.step' });
export const ownerWord: Word = ({ msg }) => msg('Wie pakt het op?', { id: 'checklist-more.owner' });
export const dateWord: Word = ({ msg }) => msg('Wanneer klaar?', { id: 'checklist-more.date' });
export const statementWord: Word = ({ msg }) => msg('Stelling', { id: 'checklist-more.statement' });
export const planWord: Word = ({ msg }) => msg('Ons plan', { id: 'checklist-more.plan' });
export const reviewWord: Word = ({ msg }) => msg('Opnieuw naar de checklist kijken', { id: 'checklist-more.review' });
export const evidenceWord: Word = ({ msg }) => msg('Waaruit blijkt dat?', { id: 'checklist-more.evidence' });
export const reasonWord: Word = ({ msg }) => msg('Waarom dit antwoord', { id: 'checklist-more.reason' });
export const objectionsWord: Word = ({ msg }) =>
  msg('Als iemand er anders over denkt', { id: 'checklist-more.objections' });

/** The words of what leaves the checklist. */
export function exportWords(drawing: Drawing): ExportWords {
  const { locale, msg } = drawing;
  return {
    answers: answerWords(msg),
    open: msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' }),
    chapter: msg('Hoofdstuk', { id: 'checklist-more.chapter' }),
    statement: statementWord(drawing),
    answer: msg('Antwoord', { id: 'checklist-more.answer' }),
    note: msg('Notitie', { id: 'checklist-desk.note' }),
    evidence: evidenceWord(drawing),
    reason: reasonWord(drawing),
    priority: msg('In het plan', { id: 'checklist-more.in-plan' }),
    yes: msg('Ja', { id: 'checklist.yes' }),
    step: stepWord(drawing),
    owner: ownerWord(drawing),
    date: dateWord(drawing),
    plan: planWord(drawing),
    source: msg('Bron:', { id: 'checklist-more.source' }),
    formatDate: (date) => formatDate(date, locale),
  };
}
