import type { TemplateResult } from 'lit';
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
import { answerTemplate } from './team-explainer.answers.reading.js';
import { answersView } from './team-explainer.answers.view.js';
import { frameView } from './team-explainer.frame.js';
import { explainerTemplate } from './team-explainer.reading.js';
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
  const profile = host.profile ?? loaded ?? emptyTeamProfile;
  const { ownTexts } = profile;
  const own = ownPart.value;
  if (ownTexts && !own) {
    const again = (): void => {
      host.requestUpdate();
    };
    ownPart.load().then(again, () => undefined);
  }
  const bundle = ownTexts && own ? own.withOwnTexts(texts, ownTexts) : texts;
  const frame = bundle === texts ? questions : frameView(bundle, questions.headingLevel);
  const input = { bundle, profile, today: amsterdamDate(now()), phone };
  const answers = answersView(input);
  const part = answersPart.value;
  const ours = extrasModule?.extrasIn(locale);
  const extras = ours && ownTexts && own ? own.withOwnExtras(ours, ownTexts) : ours;
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
  return {
    locale,
    model: { frame, answers, extras: later?.view },
    template: () => explainerTemplate(frame, { answer, ...later?.draw() }, locale, msg),
  };
}
