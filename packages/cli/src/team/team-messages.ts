import type { TeamProfileFinding } from '@wijkbrug/core/team-explainer.js';
import type { MessageLocale } from '../messages.js';

/** What `wijkbrug team` says, with `{places}`. */
export interface TeamMessages {
  readonly templateWritten: string;
  readonly built: string;
  readonly notBuilt: string;
  readonly cell: string;
  readonly emptyCell: string;
  readonly unfinished: string;
  readonly unfinishedFact: string;
  readonly fact: Readonly<Record<Exclude<TeamProfileFinding['code'], 'not-approved'>, string>>;
  readonly notApproved: string;
  readonly blocks: string;
  readonly waits: string;
  readonly others: string;
  readonly person: string;
  readonly contact: string;
  /** The number is there, and does not hold. */
  readonly contactNotShown: string;
  readonly strangeApproval: string;
  readonly problem: string;
  readonly unknownFact: string;
  readonly unknownKey: string;
  readonly didYouMean: string;
  readonly missingPart: string;
  readonly unreadable: string;
  /** What to write, by the part of a fact or an approval. */
  readonly mends: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly complete: string;
}

export const teamMessages: Readonly<Record<MessageLocale, TeamMessages>> = {
  nl: {
    templateWritten:
      'Het werkblad staat in {file}. Lees eerst het laatste blad, “Uitleg”, en vul dan de regels in waar “eerst” staat.',
    built: 'Dit staat nu in {file}. Feiten: {count}. Goedkeuringen: {approvals}.',
    notBuilt:
      'Er is niets geschreven. Cellen die nog niet kloppen: {count}. Verbeter ze in {file} en draai de opdracht opnieuw.',
    cell: 'blad {sheet}, rij {row}, kolom “{column}”: er staat “{value}”. {mend}',
    emptyCell: 'blad {sheet}, rij {row}, kolom “{column}” is leeg. {mend}',
    unfinished:
      'Let op: blad {sheet}, rij {row}, kolom “{column}”: er staat “{value}”. Is dit antwoord af? Bewoners lezen het zo.',
    unfinishedFact: 'Let op: {fact}: er staat “{value}”. Is dit antwoord af? Bewoners lezen het zo.',
    fact: {
      absent: 'is niet ingevuld',
      unknown: 'staat op “weet ik niet”',
      outdated: 'moet opnieuw worden gecontroleerd',
      'checked-in-future': 'heeft een datum van controle in de toekomst',
    },
    notApproved: 'is nog niet goedgekeurd door een jurist',
    blocks:
      'Niet publiceren voordat deze vragen klaar zijn. Het gaat om deze vragen, niet om het bestand: daarmee mag u verder, ook op een proefpagina. De pagina laat bij deze vragen tot dan een algemeen antwoord zien, en belooft niets.',
    waits: 'Dit kan gepubliceerd worden. Wat ontbreekt, wordt niet beloofd:',
    contact: 'Het telefoonnummer van het team (contact.phone) ontbreekt: onder elk antwoord hoort een nummer te staan.',
    others: 'Dit staat in het bestand, en bewoners zien het niet:',
    person: 'de toestemming van {name} ({date}) geldt niet: die telt vanaf die dag een jaar. Vraag het opnieuw.',
    contactNotShown:
      'Het telefoonnummer van het team (contact.phone) staat er wel, maar {why}. Tot dan staat het onder geen enkel antwoord.',
    strangeApproval:
      'Er is een goedkeuring voor “{topic}”, en dat is geen vraag die een goedkeuring nodig heeft. Zij telt niet mee. Kies uit: {list}.',
    problem: 'Dit is weggelaten omdat het niet te lezen is: {problem}',
    unknownFact: 'het feit “{value}” kennen wij niet.',
    unknownKey: 'bij {at} staat “{value}”, en dat kennen wij niet. Is het een typefout? Haal het anders weg.',
    didYouMean: 'Bedoelt u “{near}”?',
    missingPart: 'bij {at} ontbreekt iets. {mend}',
    unreadable: 'bij {at} staat “{value}”. {mend}',
    mends: {
      owner: 'Schrijf bij "owner" wie dit heeft gecontroleerd, bijvoorbeeld: teamleider.',
      checkedOn: 'Schrijf bij "checkedOn" een datum als jaar-maand-dag, zoals 2026-11-02.',
      checkAgainOn: 'Schrijf bij "checkAgainOn" een datum als jaar-maand-dag, na de dag van de controle.',
      by: 'Schrijf bij "by" wie het heeft goedgekeurd, bijvoorbeeld: Juridische zaken.',
      on: 'Schrijf bij "on" een datum als jaar-maand-dag, zoals 2026-11-02.',
      againOn: 'Schrijf bij "againOn" een datum als jaar-maand-dag, na de dag van de goedkeuring.',
    },
    summary:
      '{complete} van de {all} vragen zijn compleet; {waiting} wachten op iets, waarvan {blocking} niet gepubliceerd mogen worden.',
    complete: 'Alle {all} vragen zijn compleet.',
  },
  en: {
    templateWritten:
      'The workbook is in {file}. Read the last sheet, “Uitleg”, first; then fill in the rows that say “eerst”.',
    built: 'This is in {file} now. Facts: {count}. Approvals: {approvals}.',
    notBuilt:
      'Nothing was written. Cells that are not right yet: {count}. Mend them in {file} and run the command again.',
    cell: 'sheet {sheet}, row {row}, column “{column}”: it says “{value}”. {mend}',
    emptyCell: 'sheet {sheet}, row {row}, column “{column}” is empty. {mend}',
    unfinished:
      'Mind: sheet {sheet}, row {row}, column “{column}”: it says “{value}”. Is this answer done? Residents read it as it is.',
    unfinishedFact: 'Mind: {fact}: it says “{value}”. Is this answer done? Residents read it as it is.',
    fact: {
      absent: 'is not filled in',
      unknown: 'says “don’t know”',
      outdated: 'must be checked again',
      'checked-in-future': 'has a check date in the future',
    },
    notApproved: 'has not been approved by a lawyer yet',
    blocks:
      'Do not publish before these questions are done. It is about these questions, not about the file: you can go on with that, also on a test page. Until then the page gives a general answer to them, and promises nothing.',
    waits: 'This can be published. What is missing is not promised:',
    contact: 'The telephone number of the team (contact.phone) is missing: every answer should end with one.',
    others: 'This is in the file, and residents do not see it:',
    person: 'the consent of {name} ({date}) does not hold: it counts for a year from that day. Ask again.',
    contactNotShown:
      'The telephone number of the team (contact.phone) is there, but {why}. Until then it stands under no answer.',
    strangeApproval:
      'There is an approval for “{topic}”, and that is no question that needs one. It does not count. Choose from: {list}.',
    problem: 'This was left out because it cannot be read: {problem}',
    unknownFact: 'we do not know the fact “{value}”.',
    unknownKey: 'at {at} it says “{value}”, and we do not know that. Is it a slip? Else take it out.',
    didYouMean: 'Did you mean “{near}”?',
    missingPart: 'at {at} something is missing. {mend}',
    unreadable: 'at {at} it says “{value}”. {mend}',
    mends: {
      owner: 'Write in "owner" who checked it, for example: team lead.',
      checkedOn: 'Write in "checkedOn" a date as year-month-day, such as 2026-11-02.',
      checkAgainOn: 'Write in "checkAgainOn" a date as year-month-day, after the day of the check.',
      by: 'Write in "by" who approved it, for example: legal affairs.',
      on: 'Write in "on" a date as year-month-day, such as 2026-11-02.',
      againOn: 'Write in "againOn" a date as year-month-day, after the day of the approval.',
    },
    summary:
      '{complete} of {all} questions are complete; {waiting} wait for something, {blocking} of which must not be published.',
    complete: 'All {all} questions are complete.',
  },
};
