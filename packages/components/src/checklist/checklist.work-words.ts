import type { TemplateResult } from 'lit';
import type { WorksheetName } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import type { Msg } from '../internal/messages.js';
import { phrase } from '../internal/phrase.js';
import type { Drawing } from './checklist.types.js';

/** The worksheets in the order in which a team comes to them. */
export const sheetNames: readonly WorksheetName[] = [
  'problem-analysis',
  'neighbourhood-analysis',
  'perspective',
  'vision',
  'staff',
];

/** A text of the kader, in its own language. */
export const entryText = ({ text, lang }: KaderEntry, { locale }: Drawing): TemplateResult | string =>
  phrase({ text, locale: lang ?? locale }, locale);

export function sheetTitle(name: WorksheetName, msg: Msg): string {
  return {
    'problem-analysis': msg('Wat is er aan de hand?', { id: 'checklist-work.problem-analysis' }),
    'neighbourhood-analysis': msg('De wijk in beeld', { id: 'checklist-work.neighbourhood-analysis' }),
    perspective: msg('Hoe bewoners naar het team kijken', { id: 'checklist-work.perspective' }),
    vision: msg('Onze visie', { id: 'checklist-work.vision' }),
    staff: msg('Een team van verschillende mensen', { id: 'checklist-work.staff' }),
  }[name];
}

/** The themes of the questions about the neighbourhood. */
export function themeTitle(theme: string, msg: Msg): string {
  const titles: Readonly<Record<string, string>> = {
    bevolking: msg('Wie wonen er?', { id: 'checklist-work.theme-population' }),
    'kwetsbare-bewoners': msg('Wie heeft steun nodig?', { id: 'checklist-work.theme-support' }),
    aanbod: msg('Welke hulp is er?', { id: 'checklist-work.theme-offer' }),
    'vrijwillige-inzet': msg('Wat doen vrijwilligers?', { id: 'checklist-work.theme-volunteers' }),
    'kracht-in-de-wijk': msg('Wat is sterk in de wijk?', { id: 'checklist-work.theme-strength' }),
  };
  return titles[theme] ?? theme;
}

export const focusWord = (msg: Msg): string => msg('Waar wij de nadruk leggen', { id: 'checklist-work.focus' });
export const municipalityWord = (msg: Msg): string =>
  msg('Wat de gemeente doet', { id: 'checklist-work.municipality' });
export const themesWord = (msg: Msg): string => msg('Waar begint u?', { id: 'checklist-work.themes' });
