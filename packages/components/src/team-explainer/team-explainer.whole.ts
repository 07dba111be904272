import { html, type TemplateResult } from 'lit';
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
import { answerTemplate } from './team-explainer.answers.reading.js';
import { answersView } from './team-explainer.answers.view.js';
import { frameView } from './team-explainer.frame.js';
import { explainerTemplate } from './team-explainer.reading.js';
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
  const profile = host.profile ?? loaded ?? emptyTeamProfile;
  const { ownTexts } = profile;
  const own = ownPart.value;
  if (ownTexts && !own) {
    const again = (): void => {
      host.requestUpdate();
    };
    ownPart.load().then(again, () => undefined);
  }
  const chosen = choicesPart.value;
  const owned = ownTexts && own ? own.withOwnTexts(texts, ownTexts) : texts;
  const bundle = choices && chosen ? chosen.textsInVoice(owned, choices, profile) : owned;
  remember(host, { texts: bundle, ...(typeof choices?.box === 'object' && { ask: choices.box.ask }) });
  const frame = frameView(bundle, host.headingLevel ?? 2);
  const input = { bundle, profile, today: amsterdamDate(now()), phone };
  const answers = answersView(input);
  const part = answersPart.value;
  const ours = extrasModule?.extrasIn(locale);
  const others = ours && ownTexts && own ? own.withOwnExtras(ours, ownTexts) : ours;
  const extras = others && choices && chosen ? chosen.extrasIn(others, choices, profile) : others;
  const later =
    part &&
    extras &&
    extrasModule?.drawExtras(
      { ...input, extras, headingLevel: frame.headingLevel, step, dutchBeside, part },
      { locale, msg, part },
    );
  const answer = (topic: string): TemplateResult | undefined => {
    const view = answers.answers[topic];
    return view && answerTemplate(view, answers.contact, locale, msg, later?.inAnswer(topic));
  };
  const box =
    choices &&
    chosen?.drawBox(host, choices, l10n, extrasModule?.askPart.value, frame.headingLevel + 1, answers.contact.phone);
  return {
    locale,
    model: { frame, answers, extras: later?.view, box: box?.view },
    template: () => {
      const drawn = later?.draw();
      const below = box ? html`${drawn?.extras}${box.draw()}` : drawn?.extras;
      return explainerTemplate(frame, { answer, ...drawn, ...(below && { extras: below }) }, locale, msg);
    },
  };
}
