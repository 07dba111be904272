import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import { sourceLocale, type IsoDate } from '@wijkbrug/core/locale.js';
import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';
import { phraseOf, type Phrase } from '../internal/phrase.js';
import { besideView } from './team-explainer.beside.view.js';
import type { answersPart, ExplainerBundle } from './team-explainer.texts.js';
import type { DomainView, ExtrasView, PersonView, StepView, StoryView } from './team-explainer.extras.types.js';

/** What the extras are made from. */
export interface ExtrasInput {
  readonly bundle: ExplainerBundle;
  readonly extras: ExplainerExtras;
  readonly profile: TeamProfile;
  readonly today: IsoDate;
  readonly headingLevel: number;
  /** The step at which somebody is, when the page knows. */
  readonly step: string | undefined;
  /** Whether the Dutch stands beside every sentence. */
  readonly dutchBeside: boolean | undefined;
  /** The part that is there already: what it brought is not brought again. */
  readonly part: NonNullable<typeof answersPart.value>;
}

/** The questions that go with each part of life. */
const topicsOfDomain: Readonly<Record<string, readonly string[]>> = {
  money: ['T-04', 'T-26'],
  housing: ['T-05', 'T-06', 'T-22'],
  health: ['T-29', 'T-10', 'T-41'],
  work: ['T-05', 'T-26'],
  school: ['T-43', 'T-05'],
  parenting: ['T-24', 'T-43'],
  safety: ['T-25', 'T-41', 'T-30'],
  'taking-part': ['T-35', 'T-33'],
  language: ['T-13', 'T-14', 'T-15'],
  papers: ['T-21', 'T-11', 'T-34'],
};

/** Stories, steps, roles and parts of life, from the texts and what the team confirmed. */
export function extrasView(input: ExtrasInput): ExtrasView {
  const { bundle, extras, profile, today, headingLevel, part } = input;
  const line = part.answerTell(profile, today);
  const text = line && extras.tell[line.id];
  const texts = extras.locale === bundle.own.locale ? bundle.own : bundle.dutch;
  return {
    locale: extras.locale,
    headingLevel,
    ...(line && text && { tell: part.lineView(line, text, texts, profile, today) }),
    stories: storiesView(input),
    steps: stepsView(input),
    people: peopleView(input),
    roles: Object.values(extras.roles),
    domains: domainsView(bundle),
    ...(input.dutchBeside && { beside: besideView(input) }),
  };
}

function storiesView({ bundle, extras, profile, today, part }: ExtrasInput): StoryView[] {
  return part.answerStories(bundle.topics, profile, today).flatMap(({ topic, lines, local }) => {
    const said = extras.stories[topic.id];
    const chosen = part.chooseText(topic, bundle.own, bundle.dutch);
    if (!said || !chosen) return [];
    const texts = chosen.locale === bundle.own.locale ? bundle.own : bundle.dutch;
    return {
      topic: topic.id,
      locale: chosen.locale,
      question: { text: chosen.question, locale: chosen.questionLocale },
      said: { text: said, locale: extras.locale },
      local,
      lines: lines.flatMap((line) => {
        const text = chosen.text.lines[line.id];
        return text === undefined ? [] : [part.lineView(line, text, texts, profile, today)];
      }),
    };
  });
}

const stepsView = ({ bundle, extras, profile, today, step, part }: ExtrasInput): StepView[] =>
  part.answerSteps(profile, today).map(({ id, team }) => ({
    id,
    ...extras.steps[id],
    here: step === id,
    ...(team && { team: phraseOf(team, bundle.own.locale) }),
  }));

const peopleView = ({ bundle: { own }, profile, today, part }: ExtrasInput): PersonView[] =>
  part.answerPeople(profile, today).map(({ name, role, languages = [], hours, photo }) => ({
    name,
    role: phraseOf(role, own.locale),
    ...(languages.length > 0 && {
      languages: part.formatList(
        languages.map((tag) => part.languageName(tag, own.locale)),
        own.locale,
      ),
    }),
    ...(hours && { hours: part.hoursList(hours, own.locale) }),
    ...(photo && { photo }),
  }));

/** Every part of life, whether the team takes it up or not: that stands in the answer. */
function domainsView({ own, dutch, topics }: ExplainerBundle): DomainView[] {
  const questionOf = (id: string): Phrase => {
    const question = own.topics[id]?.question;
    return question
      ? { text: question, locale: own.locale }
      : { text: dutch.topics[id]?.question ?? '', locale: sourceLocale };
  };
  return Object.entries(own.terms['team.domains'] ?? {}).map(([domain, name]) => ({
    domain,
    name,
    topics: (topicsOfDomain[domain] ?? [])
      .filter((id) => topics.some((topic) => topic.id === id))
      .map((id) => ({ id, question: questionOf(id) })),
  }));
}
