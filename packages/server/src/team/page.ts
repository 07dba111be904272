import { dialNumber, type Handling } from '@wijkbrug/core/callback-form.js';
import { dayInWords, linesOf, momentInWords, type Line } from '../deliveries/words.js';
import { escape } from '../escape.js';
import { stylesPath, teamPagePath } from '../paths.js';
import { isOpen, type TeamItem, type TeamList, type UnreadableItem } from './team-list.js';

/** What stands on the page beside the requests. */
export interface TeamPageOptions {
  /** Goes along with every form, so that no other site can send one. */
  readonly guard: string;
  /** How many deliveries were given up. */
  readonly dead: number;
  /** The request that was just handled. */
  readonly handled?: string | undefined;
}

const handlingWords: Readonly<Record<Handling, string>> = {
  new: 'Nog niet gebeld',
  called: 'Gebeld',
  'not-reached': 'Niet bereikt',
  done: 'Klaar',
};

/** A page of the team: no script, no picture, nothing from elsewhere. The title is text, the content is HTML. */
export const teamFrame = (title: string, content: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;

/** The list as a page. */
export function teamPage({ requests, unreadable }: TeamList, options: TeamPageOptions): string {
  const open = requests.filter(isOpen);
  const rest = requests.filter((item) => !isOpen(item));
  // Who cannot be read waits as well.
  const waiting = [...open, ...unreadable.filter(isOpen)];
  const overdue = waiting.filter((item) => item.overdue).length;
  const count =
    waiting.length === 1 ? '1 verzoek wacht' : `${waiting.length === 0 ? 'Geen' : waiting.length} verzoeken wachten`;
  const cards = open.map((item) => card(item, options.guard)).join('\n');
  return teamFrame(
    `${overdue > 0 ? `(${overdue} te laat) ` : ''}Terugbelverzoeken`,
    `<h1>Terugbelverzoeken</h1>
<p class="count">${count}${overdue > 0 ? `, <strong>${overdue} te laat</strong>` : ''}. <a href="${teamPagePath}">Ververs de lijst</a></p>
${options.handled === undefined ? '' : `<p role="status" class="note">${escape(options.handled)}</p>`}
${options.dead > 0 ? `<p class="note late">${options.dead === 1 ? '1 bericht kon' : `${options.dead} berichten konden`} niet worden afgeleverd. Vraag de beheerder van de server ernaar te kijken.</p>` : ''}
${unreadable.length === 0 ? '' : unreadableNote(unreadable)}
${waiting.length === 0 ? '<p class="empty">Er is nu niemand die op een telefoontje wacht.</p>' : cards}
${rest.length === 0 ? '' : `<details><summary>Gebeld of klaar (${rest.length})</summary>\n${rest.map((item) => card(item, options.guard)).join('\n')}\n</details>`}`,
  );
}

/** What nobody can read is named one by one, so that an operator can find it. */
function unreadableNote(items: readonly UnreadableItem[]): string {
  const one = items.length === 1;
  return `<section class="note late" aria-labelledby="unreadable">
<h2 id="unreadable">${one ? '1 verzoek is' : `${items.length} verzoeken zijn`} niet te lezen</h2>
<p>De server heeft de geheime sleutel niet meer waarmee ${one ? 'het is' : 'ze zijn'} bewaard, of ${one ? 'het is' : 'ze zijn'} beschadigd. Vraag de beheerder om die sleutel weer mee te geven (<code>WIJKBRUG_FORMER_SECRETS</code>) en de server opnieuw te starten. Daarna ${one ? 'staat het' : 'staan ze'} weer in de lijst.</p>
<ul>
${items.map(unreadableLine).join('\n')}
</ul>
</section>`;
}

const unreadableLine = (item: UnreadableItem): string =>
  `<li>${item.overdue ? '<strong class="late">Te laat.</strong> ' : ''}Gevraagd op ${escape(momentInWords(Date.parse(item.receivedAt)))}. ${stateWords(item)} ${dueWords(item)} Nummer: <code>${escape(item.reference)}</code></li>`;

/** What the team did, and how often it tried in vain. */
function stateWords({ handling, tries, triedAt }: TeamItem | UnreadableItem): string {
  const word = handlingWords[handling];
  if (tries === 0) return `${word}.`;
  const last = triedAt === undefined ? '' : `, laatst op ${escape(momentInWords(Date.parse(triedAt)))}`;
  return handling === 'not-reached'
    ? `${word}: ${tries} keer geprobeerd${last}.`
    : `${word}. Eerder ${tries} keer niet bereikt${last}.`;
}

const dueWords = ({ callBefore }: TeamItem | UnreadableItem): string =>
  callBefore === undefined
    ? 'Geen dag beloofd.'
    : `Beloofd te bellen uiterlijk op <strong>${escape(dayInWords(Date.parse(callBefore)))}</strong>.`;

function card(item: TeamItem, guard: string): string {
  const { reference, receivedAt, overdue, handling, request } = item;
  const id = `r-${reference.slice(0, 8)}`;
  const language = request.spokenLanguage ?? 'Taal niet genoemd';
  // The language and the name are the heading; the promised day has a line of its own.
  const lines = linesOf(request, { suspect: item.suspect }).filter(
    ({ field }) => field !== 'spokenLanguage' && field !== 'name',
  );
  const buttons = (['called', 'not-reached', 'done'] as const)
    // Each try is said by itself.
    .filter((one) => one !== handling || one === 'not-reached')
    .map((one) => {
      const word = one === handling ? 'Weer niet bereikt' : handlingWords[one];
      return `<button name="handling" value="${one}" aria-describedby="${id}">${word}</button>`;
    });
  return `<article${overdue ? ' class="overdue"' : ''} aria-labelledby="${id}">
<h2 id="${id}"><bdi>${escape(language)}</bdi> <span>· <bdi>${escape(request.name)}</bdi></span></h2>
<p class="state">${overdue ? '<strong class="late">Te laat</strong> ' : ''}${stateWords(item)} ${dueWords(item)}</p>
<dl>
${lines.map(entry).join('\n')}
<div><dt>Gevraagd op</dt><dd>${escape(momentInWords(Date.parse(receivedAt)))}</dd></div>
</dl>
<form method="post" action="${teamPagePath}">
<input type="hidden" name="reference" value="${escape(reference)}">
<input type="hidden" name="guard" value="${escape(guard)}">
${buttons.join('\n')}
</form>
</article>`;
}

function entry({ field, label, text }: Line): string {
  const number = field === 'phone' ? dialNumber(text) : undefined;
  const value = number ? `<a href="tel:${escape(number)}">${escape(text)}</a>` : escape(text).replaceAll('\n', '<br>');
  return `<div><dt>${escape(label)}</dt><dd dir="auto">${value}</dd></div>`;
}
