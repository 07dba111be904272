import { amsterdamDate } from '@wijkbrug/core/locale.js';
import {
  emptyTeamProfile,
  parseTeamProfile,
  type ParsedTeamProfile,
  type TeamProfile,
} from '@wijkbrug/core/team-profile.js';
import { Lazy } from '../internal/lazy.js';
import type { Localization } from '../internal/localization.js';
import type { ReadingContent } from '../internal/reading.js';
import { explainerContent } from './team-explainer.content.js';
import { frameView } from './team-explainer.frame.js';
import { answersPart, type ExplainerBundle, type extrasPart } from './team-explainer.texts.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';
import type { FrameView } from './team-explainer.types.js';

/** Few municipalities have texts of their own, so only their readers load what puts them in place. */
export const ownPart = new Lazy(() => import('./team-explainer.own.js'));

/** Reads a profile, with the texts of the municipality when it brings them; ours take their place when those fail. */
export async function readProfile(text: string, file: string): Promise<ParsedTeamProfile> {
  const own = text.includes('"ownTexts"') ? await ownPart.load().catch(() => undefined) : undefined;
  return parseTeamProfile(text, file, own?.readOwnTexts);
}

/** What was made last for each element, and from what. */
const made = new WeakMap<object, { readonly from: readonly unknown[]; readonly content: ReadingContent }>();

/**
 * The questions with their answers, and what stands beside them once that is there.
 *
 * @param loaded the profile that came from an address
 */
export function wholeContent(
  host: WijkbrugTeamExplainer,
  loaded: TeamProfile | undefined,
  questions: FrameView,
  texts: ExplainerBundle,
  { locale, msg }: Localization,
  extrasModule: typeof extrasPart.value,
): ReadingContent {
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
  const ours = extrasModule?.extrasIn(locale);
  const from = [texts, questions.headingLevel, locale, profile, own, ours, today, phone, step, dutchBeside];
  const before = made.get(host);
  if (before?.from.every((one, index) => one === from[index])) return before.content;
  const bundle = ownTexts && own ? own.withOwnTexts(texts, ownTexts) : texts;
  const frame = bundle === texts ? questions : frameView(bundle, questions.headingLevel);
  const input = { bundle, profile, today, phone };
  const part = answersPart.value;
  const extras = ours && ownTexts && own ? own.withOwnExtras(ours, ownTexts) : ours;
  const later =
    part &&
    extras &&
    extrasModule?.drawExtras(
      { ...input, extras, headingLevel: frame.headingLevel, step, dutchBeside, part },
      { locale, msg, part },
    );
  const content = explainerContent(input, frame, later, { locale, msg }, again);
  made.set(host, { from, content });
  return content;
}
