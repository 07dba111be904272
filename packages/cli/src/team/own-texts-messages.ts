import type { MessageLocale } from '../messages.js';
import type { OwnTextProblem } from './own-texts-report.js';

/** What `wijkbrug team check` says about own texts, with `{places}`. */
export interface OwnTextsMessages {
  readonly title: string;
  readonly line: string;
  readonly untranslated: string;
  readonly problems: Readonly<Record<Exclude<OwnTextProblem['code'], 'not-translated'>, string>>;
}

export const ownTextsMessages: Readonly<Record<MessageLocale, OwnTextsMessages>> = {
  nl: {
    title: 'Uw eigen teksten:',
    line: '  {unit} ({tag}): {problem}',
    untranslated:
      '  {unit}: uw eigen Nederlands is nog niet vertaald in {list}. Daar staat de vraag in het Nederlands.',
    problems: {
      'unknown-text': 'een tekst met deze naam is er niet. Kijk in het bestand van wijkbrug i18n export.',
      'place-not-allowed': 'hier mag {{value}} niet staan: deze regel hangt niet aan dat feit. Haal het weg.',
      'text-missing': 'deze tekst van uw eigen vraag ontbreekt. Schrijf hem in het Nederlands.',
      stale:
        'het Nederlands is veranderd na de vertaling. Laat opnieuw vertalen; tot dan staat de vraag in het Nederlands.',
      empty: 'de tekst is leeg. Schrijf hem, of haal de regel weg.',
      'placeholder-lost': 'in de vertaling ontbreekt {{value}}.',
      'placeholder-added': 'in de vertaling staat {{value}}, en in het Nederlands niet. Haal het weg.',
      'number-lost': 'in de vertaling ontbreekt het getal {value}. Zet het erbij.',
      'number-added': 'in de vertaling staat het getal {value}, en in het Nederlands niet.',
      'name-lost': 'in de vertaling ontbreekt de naam “{value}”.',
      'word-to-avoid': 'er staat “{value}”. Liever: {rather}.',
      'long-sentence': 'deze zin is lang: “{value}”. Maak er twee van.',
      hard: 'dit leest moeilijk: “{value}”. Gebruik kortere woorden.',
    },
  },
  en: {
    title: 'Your own texts:',
    line: '  {unit} ({tag}): {problem}',
    untranslated:
      '  {unit}: your own Dutch has not been translated into {list} yet. The question stands in Dutch there.',
    problems: {
      'unknown-text': 'there is no text of this name. Look in the file of wijkbrug i18n export.',
      'place-not-allowed': '{{value}} may not stand here: this line does not rest on that fact. Take it away.',
      'text-missing': 'this text of your own question is missing. Write it in Dutch.',
      stale:
        'the Dutch changed after the translation. Have it translated again; the question stands in Dutch until then.',
      empty: 'the text is empty. Write it, or take the line away.',
      'placeholder-lost': 'the translation lacks {{value}}.',
      'placeholder-added': 'the translation has {{value}}, and the Dutch has not. Take it away.',
      'number-lost': 'the translation lacks the number {value}. Add it.',
      'number-added': 'the translation has the number {value}, and the Dutch has not.',
      'name-lost': 'the translation lacks the name “{value}”.',
      'word-to-avoid': 'it says “{value}”. Rather: {rather}.',
      'long-sentence': 'this sentence is long: “{value}”. Make two of it.',
      hard: 'this is hard to read: “{value}”. Use shorter words.',
    },
  },
};
