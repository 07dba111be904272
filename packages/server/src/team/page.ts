import { dialNumber, type Handling } from '@wijkbrug/core/callback-form.js';
import { dayInWords, linesOf, type Line } from '../deliveries/words.js';
import { escape } from '../escape.js';
import { stylesPath, teamPagePath } from '../paths.js';
import type { TeamItem } from './team-list.js';

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

/** The list as a plain page: no script, no picture, nothing from elsewhere. */
export function teamPage(items: readonly TeamItem[], options: TeamPageOptions): string {
  const open = items.filter(({ handling }) => handling === 'new' || handling === 'not-reached');
  const rest = items.filter((item) => !open.includes(item));
  const overdue = open.filter((item) => item.overdue).length;
  const count = open.length === 1 ? '1 verzoek wacht' : `${open.length === 0 ? 'Geen' : open.length} verzoeken wachten`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${overdue > 0 ? `(${overdue} te laat) ` : ''}Terugbelverzoeken</title>
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<main>
<h1>Terugbelverzoeken</h1>
<p class="count">${count}${overdue > 0 ? `, <strong>${overdue} te laat</strong>` : ''}. <a href="${teamPagePath}">Ververs de lijst</a></p>
${options.handled === undefined ? '' : `<p role="status" class="note">${escape(options.handled)}</p>`}
${options.dead > 0 ? `<p class="note late">${options.dead === 1 ? '1 bericht kon' : `${options.dead} berichten konden`} niet worden afgeleverd. Vraag de beheerder van de server ernaar te kijken.</p>` : ''}
${open.length === 0 ? '<p class="empty">Er is nu niemand die op een telefoontje wacht.</p>' : open.map((item) => card(item, options.guard)).join('\n')}
${rest.length === 0 ? '' : `<details><summary>Gebeld of klaar (${rest.length})</summary>\n${rest.map((item) => card(item, options.guard)).join('\n')}\n</details>`}
</main>
</body>
</html>
`;
}

function card(item: TeamItem, guard: string): string {
  const { reference, receivedAt, callBefore, overdue, handling, request } = item;
  const id = `r-${reference.slice(0, 8)}`;
  const language = request.spokenLanguage ?? 'Taal niet genoemd';
  const due =
    callBefore === undefined
      ? 'Geen dag beloofd.'
      : `Beloofd te bellen op zijn laatst <strong>${escape(dayInWords(Date.parse(callBefore)))}</strong>.`;
  // The language and the name are the heading; the promised day has a line of its own.
  const lines = linesOf(request, { suspect: item.suspect }).filter(
    ({ field }) => field !== 'spokenLanguage' && field !== 'name',
  );
  const buttons = (['called', 'not-reached', 'done'] as const)
    .filter((one) => one !== handling)
    .map((one) => `<button name="handling" value="${one}" aria-describedby="${id}">${handlingWords[one]}</button>`);
  return `<article${overdue ? ' class="overdue"' : ''} aria-labelledby="${id}">
<h2 id="${id}"><bdi>${escape(language)}</bdi> <span>· <bdi>${escape(request.name)}</bdi></span></h2>
<p class="state">${overdue ? '<strong class="late">Te laat</strong> ' : ''}${handlingWords[handling]}. ${due}</p>
<dl>
${lines.map(entry).join('\n')}
<div><dt>Gevraagd op</dt><dd>${escape(dayInWords(Date.parse(receivedAt)))}</dd></div>
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
