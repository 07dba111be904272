import type { MessageLocale } from '../messages.js';
import type { ImportProblem } from './import-texts.js';

/** What `wijkbrug i18n` says, with `{places}`. */
export interface I18nMessages {
  readonly exported: string;
  readonly imported: string;
  readonly notImported: string;
  readonly problem: string;
  readonly problems: Readonly<Record<ImportProblem['code'], string>>;
  readonly status: string;
  readonly statusHelp: string;
  readonly staleTexts: string;
}

export const i18nMessages: Readonly<Record<MessageLocale, I18nMessages>> = {
  nl: {
    exported: 'De teksten staan in {file}. Teksten: {count}. Nog niet vertaald of verouderd: {open}.',
    imported:
      'Overgenomen in {file}. Veranderd: {changed}. Gecontroleerd: {checked}. Nog leeg: {empty}. Zet ze in het profiel met: wijkbrug team build … --texts {file}',
    notImported:
      'Er is niets overgenomen. Teksten die nog niet kloppen: {count}. Verbeter ze en draai de opdracht opnieuw.',
    problem: '{file}, regel {line}, {unit}: {problem}',
    problems: {
      'placeholder-lost':
        'In de vertaling ontbreekt {{value}}. Zet het terug: daar komt te staan wat het team invulde.',
      'placeholder-added': 'In de vertaling staat {{value}}, en in het Nederlands niet. Haal het weg.',
      'number-lost': 'In de vertaling ontbreekt het getal {value}. Zet het erbij.',
      'number-added': 'In de vertaling staat het getal {value}, en in het Nederlands niet. Haal het weg.',
      'name-lost':
        'In de vertaling ontbreekt de naam “{value}”. Laat hem staan zoals hij is, met uitleg tussen haakjes.',
      'unknown-text': 'Een tekst met deze naam kennen wij niet. Exporteer opnieuw en vertaal in dat bestand.',
      'source-changed': 'Het Nederlands is veranderd sinds u exporteerde, in: “{value}”. Exporteer opnieuw.',
    },
    status:
      '{name} ({locale}): {percent}% vertaald. Gecontroleerd {reviewed}, niet gecontroleerd {machine}, verouderd {stale}, niet vertaald {missing}.',
    statusHelp:
      'Niet gecontroleerd: bewoners lezen erbij dat niemand de vertaling nakeek; over rechten lezen zij Nederlands. Verouderd of niet vertaald: zij lezen Nederlands.',
    staleTexts: '  verouderd of niet vertaald: {list}',
  },
  en: {
    exported: 'The texts are in {file}. Texts: {count}. Not translated yet, or stale: {open}.',
    imported:
      'Taken into {file}. Changed: {changed}. Checked: {checked}. Still empty: {empty}. Put them in the profile with: wijkbrug team build … --texts {file}',
    notImported: 'Nothing was taken over. Texts that are not right yet: {count}. Mend them and run the command again.',
    problem: '{file}, line {line}, {unit}: {problem}',
    problems: {
      'placeholder-lost': 'The translation lacks {{value}}. Put it back: what the team filled in stands there.',
      'placeholder-added': 'The translation has {{value}}, and the Dutch has not. Take it away.',
      'number-lost': 'The translation lacks the number {value}. Add it.',
      'number-added': 'The translation has the number {value}, and the Dutch has not. Take it away.',
      'name-lost': 'The translation lacks the name “{value}”. Leave it as it is, with an explanation in brackets.',
      'unknown-text': 'We know no text of this name. Export again, and translate in that file.',
      'source-changed': 'The Dutch has changed since you exported, into: “{value}”. Export again.',
    },
    status:
      '{name} ({locale}): {percent}% translated. Checked {reviewed}, not checked {machine}, stale {stale}, not translated {missing}.',
    statusHelp:
      'Not checked: residents read that nobody checked the translation; about rights they read Dutch. Stale or not translated: they read Dutch.',
    staleTexts: '  stale or not translated: {list}',
  },
};
