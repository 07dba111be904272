import { WijkbrugTeamExplainer } from '../team-explainer/team-explainer.js';
import { answersPart, explainerStore, extrasPart } from '../team-explainer/team-explainer.texts.js';
import { choicesPart, readProfile } from '../team-explainer/team-explainer.whole.js';
import { Lazy } from '../internal/lazy.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface TeamExplainerOptions extends RenderOptions {
  /** Text of the team profile (JSON), the same that the `team` attribute points at. */
  readonly team?: string;
}

const everything = new Lazy(async () => {
  const [answers, extras, choices] = await Promise.all([answersPart.load(), extrasPart.load(), choicesPart.load()]);
  await extras.askPart.load();
  return loadAll([
    WijkbrugTeamExplainer.messages,
    ...WijkbrugTeamExplainer.resources,
    explainerStore,
    answers.messages,
    extras.messages,
    extras.askMessages,
    ...choices.allWords(answers),
  ]);
});

/**
 * Renders `<wijkbrug-team-explainer>` to HTML. The page links `wijkbrug.css` in its head for the reading text.
 *
 * @throws DataError when the team profile cannot be read
 */
export async function renderTeamExplainer(options: TeamExplainerOptions): Promise<string> {
  await everything.load();
  const { attributes, team, now } = options;
  const profile = team === undefined ? undefined : (await readProfile(team, attributes['team'] ?? 'team')).profile;
  return renderElement<WijkbrugTeamExplainer>('team-explainer', options, (element: WijkbrugTeamExplainer) => {
    if (profile) element.profile = profile;
    if (now) element.now = () => now;
  });
}
