import type { CallbackRequest, FieldError } from '@wijkbrug/core/callback-form.js';
import { directionOf, type IsoDate, type Locale } from '@wijkbrug/core/locale.js';
import type { CallbackTask, Outcome } from './answer.js';
import { dateInWords, linesOf } from './deliveries/words.js';
import { escape } from './escape.js';
import { plainWords, type PlainWords } from './generated/plain-words.js';
import { stylesPath } from './paths.js';
import type { ProblemCode } from './problem.js';
import { residentWords } from './resident-words.js';

/**
 * What somebody without JavaScript sees of a server that stands alone: that it arrived, or that it did not and what to do. First
 * in the language of the form, then all of it in plain Dutch. Nothing typed is lost: it still stands in the form, one page back.
 *
 * @param phone of the team, when it is known
 * @param locale the language of the form
 */
export function plainPage(outcome: Outcome, phone: string | undefined, locale: Locale = 'nl'): string {
  const { title, parts } = wordsFor(outcome);
  const own = ownWords(outcome, phone, locale);
  const failed = outcome.kind === 'errors' || outcome.kind === 'problem';
  const back = failed && !(outcome.kind === 'problem' && toldAlready.has(outcome.code));
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${own ? `${escape(own.title)} / ` : ''}${title}</title>
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<main>
${own?.section ?? ''}
<${own ? 'h2' : 'h1'}>${title}</${own ? 'h2' : 'h1'}>
<aside class="note" aria-label="Dringend">
<p><strong>Is er direct gevaar?</strong> Bel ${link('112')}</p>
<p><strong>Is het thuis niet veilig?</strong> Bel Veilig&nbsp;Thuis: ${link('0800-2000')}</p>
<p><strong>Snel een dokter nodig?</strong> Bel uw huisarts of de huisartsenpost.</p>
</aside>
${parts.join('\n')}
${back ? '<p>Ga terug met de knop van uw browser. Wat u invulde, staat er nog.</p>' : ''}
${phone === undefined ? '' : `<p>${failed ? 'U kunt ook bellen:' : 'Liever zelf bellen?'} ${link(phone)}</p>`}
</main>
</body>
</html>
`;
}

/** The gist in the person's own language, where the form has one. */
function ownWords(
  outcome: Outcome,
  phone: string | undefined,
  locale: Locale,
): { readonly title: string; readonly section: string } | undefined {
  const words = plainWords[locale];
  if (!words) return undefined;
  // Where there is no sentence for what happened, the way to a person who helps is the gist.
  const instead = outcome.kind === 'problem' && phone !== undefined ? words.call : undefined;
  const [title = instead, ...parts] = gist(outcome, words);
  if (title === undefined) return undefined;
  const before = title === words.call ? '' : `${escape(words.call)} `;
  const call = phone === undefined ? [] : [`<p>${before}<bdi>${link(phone)}</bdi></p>`];
  const section = `<section class="own" lang="${locale}" dir="${directionOf(locale)}">
<h1>${escape(title)}</h1>
${[...parts, ...call].join('\n')}
</section>`;
  return { title, section };
}

/** A title, and paragraphs as HTML. */
function gist(outcome: Outcome, words: PlainWords): readonly string[] {
  const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
  switch (outcome.kind) {
    case 'receipt':
      return [
        words.title,
        `<p class="code"><strong><bdi>${escape(outcome.receipt.code)}</bdi></strong></p>`,
        paragraph(words.how),
      ];
    case 'changed':
      return [words.title, paragraph(words.how)];
    case 'status':
      return [words.how];
    case 'arrived':
      return [words.title];
    case 'withdrawn':
      return [words.withdrawn];
    case 'errors':
      return [words.errors, `<ul>${outcome.errors.map((error) => ownErrorItem(error, words)).join('')}</ul>`];
    case 'problem':
      if (outcome.code === 'not-found') return [words.unknownCode];
      // Only who sent requests is told that many were sent.
      if (outcome.code === 'too-many') return outcome.task === 'send' ? [words.tooMany] : [];
      if (outcome.task !== 'send' || toldAlready.has(outcome.code)) return [];
      if (outcome.code === 'not-ready' || !worthAgain.has(outcome.code)) return [words.notSent];
      return outcome.hasKey ? [words.failed] : [];
  }
}

/** What must be mended, in the person's own language; in Dutch where the form has no sentence that says it by itself. */
function ownErrorItem(error: FieldError, words: PlainWords): string {
  const own = ownErrorWords[`${error.field} ${error.code}`] ?? ownErrorWords[error.code];
  return own ? `<li>${escape(words[own])}</li>` : errorItem(error, ' lang="nl" dir="ltr"');
}

/** By the field and what is wrong with it, or by that alone. */
const ownErrorWords: Readonly<Record<string, keyof PlainWords>> = {
  'name missing': 'nameMissing',
  'reach missing': 'reachMissing',
  'phone missing': 'phoneMissing',
  'email missing': 'emailMissing',
  'meetAt missing': 'meetAtMissing',
  'not-a-phone': 'notAPhone',
  'not-an-email': 'notAnEmail',
  'replaces unknown-choice': 'unknownCode',
};

/** What can go well when it is sent again. */
const worthAgain: ReadonlySet<ProblemCode> = new Set(['not-kept', 'not-done', 'not-ready']);
/** What is no failure: the request was there. */
const toldAlready: ReadonlySet<ProblemCode> = new Set(['too-late', 'taken-back']);

interface Words {
  readonly title: string;
  /** Paragraphs and lists, as HTML. */
  readonly parts: readonly string[];
}

function wordsFor(outcome: Outcome): Words {
  switch (outcome.kind) {
    case 'receipt': {
      const { code, receivedOn, callBy, reach } = outcome.receipt;
      const comes = reach === 'walk-in';
      return {
        title: 'Uw verzoek is aangekomen',
        parts: [
          `<p class="code">Dit is uw code: <strong><bdi>${escape(code)}</bdi></strong></p>`,
          '<p>Schrijf de code op, of maak een foto. Met de code kunt u uw verzoek veranderen of intrekken.</p>',
          ...(comes ? ['<p>Komt u langs? Noem dan uw code.</p>'] : []),
          received(receivedOn, comes ? undefined : callBy),
        ],
      };
    }
    case 'arrived': {
      const { receivedOn, callBy, reach } = outcome.receipt;
      return {
        title: 'Uw verzoek is al aangekomen',
        parts: [
          received(receivedOn, reach === 'walk-in' ? undefined : callBy),
          '<p>U hoeft niets meer te doen. Uw code laten wij hier niet nog een keer zien: misschien zit er nu iemand anders achter deze computer. Wilt u iets veranderen of intrekken en heeft u de code niet meer? Bel ons dan.</p>',
        ],
      };
    }
    case 'status':
    case 'changed': {
      const { receivedOn, callBy, request } = outcome.status;
      return {
        title: outcome.kind === 'changed' ? 'Uw verzoek is veranderd' : 'Dit bewaren wij over u',
        parts: [received(receivedOn, callBy), kept(request)],
      };
    }
    case 'withdrawn':
      return { title: 'Uw verzoek is ingetrokken', parts: ['<p>Het is hier gewist. Wij bellen u niet.</p>'] };
    case 'errors':
      return {
        title: 'Nog niet verstuurd',
        parts: [
          '<p>Kijk hier nog even naar:</p>',
          `<ul>${outcome.errors.map((error) => errorItem(error)).join('')}</ul>`,
        ],
      };
    case 'problem':
      return problemWords(outcome);
  }
}

/** What did not happen, by what somebody came to do. */
const failedTitles: Readonly<Record<CallbackTask, string>> = {
  send: 'Uw verzoek is niet aangekomen',
  read: 'Wij kunnen uw verzoek nu niet laten zien',
  change: 'Uw verzoek is niet veranderd',
  withdraw: 'Uw verzoek is nog niet ingetrokken',
};

type Failed = Extract<Outcome, { kind: 'problem' }>;

function problemWords(outcome: Failed): Words {
  switch (outcome.code) {
    case 'not-found':
      return {
        title: 'Geen verzoek gevonden',
        parts: ['<p>Wij vinden geen verzoek met deze code. Kijk of u hem goed heeft overgenomen.</p>'],
      };
    case 'too-late':
      return { title: 'Dit kan niet meer', parts: ['<p>Het wijkteam heeft uw verzoek al afgehandeld.</p>'] };
    case 'taken-back':
      return {
        title: 'Dit verzoek is eerder ingetrokken',
        parts: [
          '<p>U heeft dit verzoek ingetrokken, of er een ander verzoek voor in de plaats gestuurd. Het is niet opnieuw verstuurd. Wilt u toch gebeld worden? Open het formulier dan opnieuw en vul het in.</p>',
        ],
      };
    default:
      return { title: failedTitle(outcome), parts: [`<p>${whyFailed(outcome)}</p>`] };
  }
}

/** What came to the database and no answer came back may be there. */
const failedTitle = ({ task, code }: Failed): string =>
  task === 'send' && code === 'not-kept' ? 'Wij weten niet zeker of uw verzoek is aangekomen' : failedTitles[task];

function whyFailed({ task, code, hasKey }: Failed): string {
  const there = task === 'send' ? '' : ' Uw verzoek staat er nog, zoals het was.';
  if (code === 'too-many') {
    const many = task === 'send' ? 'Er zijn hier net veel verzoeken verstuurd.' : 'Er zijn net veel codes geprobeerd.';
    return `${many}${there} Probeer het over tien minuten opnieuw.`;
  }
  if (!worthAgain.has(code))
    return `Op deze manier lukt het niet, ook niet als u het nog een keer probeert.${there} Bel ons.`;
  if (task === 'send' && code === 'not-kept') {
    return hasKey
      ? 'Het lukt nu niet. Verstuur het gerust nog een keer: ook dan komt het maar één keer aan.'
      : 'Het lukt nu niet. Bel ons. Verstuurt u het nog een keer, dan kan het twee keer aankomen.';
  }
  return `Het lukt nu niet.${there} Probeer het over een paar minuten opnieuw, of bel ons.`;
}

const kept = (request: CallbackRequest): string =>
  `<p>${linesOf(request, {}, residentWords)
    .map(({ label, text }) => escape(`${label}: ${text}`).replaceAll('\n', '<br>'))
    .join('<br>')}</p>`;

const received = (receivedOn: IsoDate, callBy: IsoDate | undefined): string =>
  `<p>Ontvangen op ${dateInWords(receivedOn)}.${callBy === undefined ? '' : ` U hoort iets uiterlijk op <strong>${dateInWords(callBy)}</strong>.`}</p>`;

const errorWords: { readonly [C in FieldError['code']]?: string } = {
  missing: 'vul dit in',
  'too-long': 'maak dit korter',
  'not-a-phone': 'wij zien hier geen telefoonnummer',
  'not-an-email': 'wij zien hier geen e-mailadres',
};

const errorItem = ({ field, code }: FieldError, attributes = ''): string =>
  `<li${attributes}><strong>${escape(residentWords.labels[field] ?? field)}</strong>: ${errorWords[code] ?? 'dit kan nu niet; kies iets anders'}.</li>`;

const link = (number: string): string =>
  `<a href="tel:${escape(number.replace(/[^\d+]/g, ''))}">${escape(number).replaceAll(' ', '&nbsp;')}</a>`;
