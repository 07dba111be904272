import type { TemplateResult } from 'lit';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { emptyTeamProfile, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { Localization } from '../internal/localization.js';
import type { ReadingContent } from '../internal/reading.js';
import { answerTemplate } from './team-explainer.answers.reading.js';
import { answersView } from './team-explainer.answers.view.js';
import { explainerTemplate } from './team-explainer.reading.js';
import { answersPart, type ExplainerBundle, type extrasPart } from './team-explainer.texts.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';
import type { FrameView } from './team-explainer.types.js';

/**
 * The questions with their answers, and what stands beside them once that is there.
 *
 * @param loaded the profile that came from an address
 */
export function wholeContent(
  { profile: given, now, phone, step, dutchBeside }: WijkbrugTeamExplainer,
  loaded: TeamProfile | undefined,
  frame: FrameView,
  bundle: ExplainerBundle,
  { locale, msg }: Localization,
  extrasModule: typeof extrasPart.value,
): ReadingContent {
  const profile = given ?? loaded ?? emptyTeamProfile;
  const input = { bundle, profile, today: amsterdamDate(now()), phone };
  const answers = answersView(input);
  const part = answersPart.value;
  const extras = extrasModule?.extrasIn(locale);
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
