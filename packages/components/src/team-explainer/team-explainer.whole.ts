import { amsterdamDate } from '@wijkbrug/core/locale.js';
import {
  emptyTeamProfile,
  parseTeamProfile,
  type ParsedTeamProfile,
  type TeamProfile,
} from '@wijkbrug/core/team-profile.js';
import { Lazy } from '../internal/lazy.js';
import { onServer } from '../internal/on-server.js';
import { chunkFailed, report } from '../internal/report.js';
import type { Localization } from '../internal/localization.js';
import type { ReadingContent } from '../internal/reading.js';
import { contactView } from './team-explainer.answers.view.js';
import { explainerContent } from './team-explainer.content.js';
import { frameView } from './team-explainer.frame.js';
import { remember } from './team-explainer.shown.js';
import { answersPart, extrasPart, type ExplainerBundle } from './team-explainer.texts.js';
import type { Choices } from './team-explainer.choices.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';

/** Few municipalities have texts of their own, so only their readers load what puts them in place. */
export const ownPart = new Lazy(() => import('./team-explainer.own.js'));

/** What few pages ask for by an attribute: another form of address, texts for young people, a box for questions. */
export const choicesPart = new Lazy(() => import('./team-explainer.choices.js'));

const waiting = new WeakSet<WijkbrugTeamExplainer>();
const choiceNames = ['address', 'audience', 'ask', 'ask-action'];
/** Pages whose choices did not come: their readers get what everybody gets. */
const without = new WeakSet<WijkbrugTeamExplainer>();

/** What the page asks for; `waiting` while that is on its way. */
function choicesOf(host: WijkbrugTeamExplainer, l10n: Localization): Choices | 'waiting' | undefined {
  if (without.has(host) || !choiceNames.some((name) => host.hasAttribute(name))) return undefined;
  const [choices, answers] = [choicesPart.value, answersPart.value];
  if (onServer) return answers && choices?.startOnServer(host, l10n, answers, extrasPart.value);
  const there = choices?.choicesOf(host);
  if (there) return there;
  if (waiting.has(host)) return 'waiting';
  waiting.add(host);
  void Promise.all([choicesPart.load(), answersPart.load()])
    .then(([part, texts]) => part.start(host, l10n, texts, extrasPart))
    .catch((cause: unknown) => {
      without.add(host);
      report(host, chunkFailed('choices', cause));
    })
    .then(() => {
      host.requestUpdate();
    });
  return 'waiting';
}

/** Reads a profile, with the texts of the municipality when it brings them; ours take their place when those fail. */
export async function readProfile(text: string, file: string): Promise<ParsedTeamProfile> {
  const own = text.includes('"ownTexts"') ? await ownPart.load().catch(() => undefined) : undefined;
  return parseTeamProfile(text, file, own?.readOwnTexts);
}

/** What was made last for each element, and from what. */
const made = new WeakMap<object, { readonly from: readonly unknown[]; readonly content: ReadingContent }>();

/**
 * The questions with their answers, and what stands beside them once that is there; `unchanged` while what the page asks
 * for is on its way.
 *
 * @param loaded the profile that came from an address
 */
export function wholeContent(
  host: WijkbrugTeamExplainer,
  loaded: TeamProfile | undefined,
  texts: ExplainerBundle,
  l10n: Localization,
  extrasModule: typeof extrasPart.value,
): ReadingContent | 'unchanged' {
  const choices = choicesOf(host, l10n);
  if (choices === 'waiting') return 'unchanged';
  const { locale, msg } = l10n;
  const { now, phone, step, dutchBeside } = host;
  const today = amsterdamDate(now());
  const profile = host.profile ?? loaded ?? emptyTeamProfile;
  const { ownTexts } = profile;
  const own = ownPart.value;
  const again = (): void => {
    host.requestUpdate();
  };
  if (ownTexts && !own) {
    ownPart.load().then(again, () => undefined);
  }
  const headingLevel = host.headingLevel ?? 2;
  const ours = extrasModule?.extrasIn(locale);
  const ask = extrasModule?.askPart.value;
  const from = [texts, headingLevel, locale, profile, own, ours, choices, ask, today, phone, step, dutchBeside];
  const before = made.get(host);
  if (before?.from.every((one, index) => one === from[index])) return before.content;
  const chosen = choicesPart.value;
  const owned = ownTexts && own ? own.withOwnTexts(texts, ownTexts) : texts;
  const bundle = choices && chosen ? chosen.textsInVoice(owned, choices, profile) : owned;
  remember(host, { texts: bundle, ...(typeof choices?.box === 'object' && { ask: choices.box.ask }) });
  const frame = frameView(bundle, headingLevel);
  const input = { bundle, profile, today, phone };
  const part = answersPart.value;
  const others = ours && ownTexts && own ? own.withOwnExtras(ours, ownTexts) : ours;
  const extras = others && choices && chosen ? chosen.extrasIn(others, choices, profile) : others;
  const later =
    part &&
    extras &&
    extrasModule?.drawExtras(
      { ...input, extras, headingLevel, step, dutchBeside, part },
      { locale, msg, part, exitHref: host.getAttribute('exit-href') },
    );
  const contact = contactView(input);
  const box = choices && chosen?.drawBox(host, choices, l10n, ask, headingLevel + 1, contact.phone);
  const content = explainerContent({ ...input, contact, frame, extras: later, box }, l10n, again);
  made.set(host, { from, content });
  return content;
}
