import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import { contentLocales } from '../../packages/content/dist/index.js';
import { topics } from '../../packages/core/dist/team-explainer/topics.js';
import type { TeamProfile } from '../../packages/core/dist/team-profile/index.js';
import { contrast, parseColor, type Color } from '../../packages/components/dist/internal/theme/contrast.js';
import { settle, until } from '../support/deferred.js';

const owner = 'Teamleider';
const checkedOn = '2026-10-01';

/** A profile in which a team says this, and a lawyer approved every topic. */
const saying = (facts: Record<string, unknown>): TeamProfile => ({
  facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, { value, owner, checkedOn }])),
  approvals: Object.fromEntries(topics.map(({ id }) => [id, { by: 'Juridische zaken', on: checkedOn }])),
});

/** Nothing is confirmed: facts that are unknown are no facts. */
const silent = saying(
  Object.fromEntries(
    ['meetingPlaces', 'fixedContact', 'papers.needed', 'handover.practice'].map((key) => [key, 'unknown']),
  ),
);

// The last part waits until the browser has nothing better to do, and its many small files come one by one.
before(async () => {
  const { extrasPart } = await import('../../packages/components/dist/team-explainer/team-explainer.texts.js');
  await (await extrasPart.load()).tools.load();
});

async function explainer(profile: TeamProfile, attributes = 'lang="nl"'): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>(
    `<div><wijkbrug-team-explainer ${attributes}></wijkbrug-team-explainer></div>`,
  );
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  element.profile = profile;
  await until(() => element.shadowRoot?.querySelector('.search'), 'all of it');
  await settle();
  return element;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The answer as it is read, without the way to contact. */
function answerOf(element: Element, topic: string): string {
  const answer = element.querySelector(`[data-topic="${topic}"] .wijkbrug-answer`)?.cloneNode(true) as Element;
  answer.querySelector('.wijkbrug-contact')?.remove();
  return textOf(answer);
}

const nl = (text: string): { nl: string } => ({ nl: text });
const somebody = { name: nl('Samen Sterk'), phone: '085 000 00 04' };

/** What always stands in an answer, and what stands there only when the team says so. */
interface Case {
  readonly topic: string;
  readonly always: RegExp;
  readonly facts: Record<string, unknown>;
  readonly told: RegExp;
}

const cases = {
  R011: {
    topic: 'T-09',
    always: /mag zeggen waar u het liefst praat/,
    facts: { meetingPlaces: ['office', 'outside', 'home'] },
    told: /U kunt met het team praten.*buiten/,
  },
  R012: {
    topic: 'T-32',
    always: /iemand meenemen.*niemand.*onafhankelijke/,
    facts: { 'companion.allowed': 'yes', 'companion.find': nl('Bel Samen Sterk.'), 'support.independent': somebody },
    told: /Ja, u mag iemand meenemen.*Bel Samen Sterk\..*085 000 00 04/,
  },
  R014: {
    topic: 'T-12',
    always: /\w/,
    facts: { fixedContact: 'yes' },
    told: /U krijgt één vaste contactpersoon/,
  },
  R015: {
    topic: 'T-11',
    always: /papieren lastig.*Vraag ook wie u kan helpen/,
    facts: { 'papers.needed': 'yes', 'papers.first': nl('Alleen de brief waar het over gaat.') },
    told: /Neem dit mee.*Alleen de brief waar het over gaat\./,
  },
  R017: {
    topic: 'T-17',
    always: /mag zeggen met wie u het liefst praat.*liever niet/,
    facts: { 'preference.helper': nl('Een vrouw of een man: dat kan bijna altijd.') },
    told: /Dit kan bij dit team: Een vrouw of een man/,
  },
  R020: {
    topic: 'T-37',
    always: /om iemand anders vragen.*klacht.*bezwaar/,
    facts: { 'complaint.route': nl('Bel de klachtenfunctionaris.'), 'support.independent': somebody },
    told: /Bel de klachtenfunctionaris\..*los van het team:.*085 000 00 04/,
  },
  R021: {
    topic: 'T-29',
    always: /Veel mensen.*kiest u zelf.*praktische hulp/,
    facts: { 'mentalHealth.practicalFirst': nl('Hulp met slapen of met een brief.') },
    told: /Hulp met slapen of met een brief\./,
  },
  R023: {
    topic: 'T-36',
    always: /Vraag ook bij wie u terug kunt komen|Vraag dan wie het wel kan/,
    facts: { 'handover.practice': 'together' },
    told: /samen met u contact/,
  },
  R030: {
    topic: 'T-03',
    always: /Discriminatie is in Nederland verboden.*meld/,
    facts: { 'team.equalTreatment': nl('Iedereen telt hier mee.'), 'contact.antiDiscrimination': somebody },
    told: /Iedereen telt hier mee\..*melden:.*085 000 00 04/,
  },
  R031: {
    topic: 'T-19',
    always: /Waarom wilt u dat weten.*niet alles in één keer/,
    facts: { 'questions.required': nl('Hoe wij u kunnen bereiken.') },
    told: /moet het team wel stellen: Hoe wij u kunnen bereiken\./,
  },
} satisfies Record<string, Case>;

describe('the questions of <wijkbrug-team-explainer>', () => {
  let nothing: WijkbrugTeamExplainer;
  let everything: WijkbrugTeamExplainer;
  // Two elements for all questions: the profile decides, and drawing them takes the time.
  before(async () => {
    nothing = await explainer(silent);
    everything = await explainer(
      saying(Object.fromEntries(Object.values<Case>(cases).flatMap(({ facts }) => Object.entries(facts)))),
    );
  });

  const checkCase = ({ topic, always, told }: Case): void => {
    expect(answerOf(nothing, topic)).to.match(always);
    expect(answerOf(nothing, topic)).not.to.match(told);
    expect(answerOf(everything, topic)).to.match(told);
  };

  it('[R-011] lets somebody choose where to meet, of what the team offers', () => {
    checkCase(cases.R011);
  });

  it('[R-012] says whether somebody may come along, and where to find such a person', () => {
    checkCase(cases.R012);
  });

  it('[R-014] promises one person only when the team can keep it', () => {
    checkCase(cases.R014);
  });

  it('[R-015] names only the papers that this team asks for', () => {
    checkCase(cases.R015);
  });

  it('[R-017] leaves a wish for who helps to the resident', () => {
    checkCase(cases.R017);
  });

  it('[R-020] says what to do when somebody disagrees or was treated badly, without promising another opinion', () => {
    checkCase(cases.R020);
  });

  it('[R-021] speaks of help for the mind without stigma, with practical help first', () => {
    checkCase(cases.R021);
  });

  it('[R-023] says what happens when the team cannot help; together only where that is how it works', () => {
    checkCase(cases.R023);
  });

  it('[R-030] answers whether everybody is treated fairly, and where to report, without a guarantee', () => {
    checkCase(cases.R030);
  });

  it('[R-031] tells that nobody has to answer everything at once, and why a question is asked', () => {
    checkCase(cases.R031);
  });

  it('[R-011] never takes a home for granted', () => {
    expect(answerOf(nothing, 'T-09')).to.contain('ergens anders kan dan thuis');
    expect(answerOf(nothing, 'T-09')).to.match(/Wil het team toch thuis.*Vraag waarom/);
  });

  it('[R-021] has no word for an illness in a question', () => {
    const questions = [...nothing.querySelectorAll('.wijkbrug-question')].map(textOf).join(' ');
    expect(questions).not.to.match(/ggz|psychisch|depress|stoornis|trauma|diagnose|verslaa/i);
  });
});

describe('what stands beside the questions of <wijkbrug-team-explainer>', () => {
  it('[R-013] shows the six steps, what the team said of one, and “ask the team” at the others', async () => {
    const element = await explainer(
      saying({ 'steps.firstTalk': nl('Met twee mensen van het team, een uur.') }),
      'lang="nl" step="first-talk"',
    );
    const steps = [...element.querySelectorAll('.wijkbrug-step')];
    expect(steps).to.have.lengthOf(6);
    expect(textOf(steps[1])).to.contain('Met twee mensen van het team, een uur.').and.to.contain('U bent nu hier.');
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([
      null,
      'step',
      null,
      null,
      null,
      null,
    ]);
    for (const step of steps.filter((_, index) => index !== 1)) {
      expect(textOf(step)).to.contain('Vraag het team wie dit doet en hoe lang het duurt.');
    }
  });

  it('[R-013] [R-117] has a number that can be read at the step where somebody is, in a theme with pale links too', async () => {
    const element = await explainer(silent, 'lang="nl" step="plan"');
    (element.parentElement as HTMLElement).style.setProperty('--wijkbrug-link-color', '#9cdcff');
    await settle();
    const step = element.querySelector('.wijkbrug-step[aria-current]') as Element;
    const { color, backgroundColor } = getComputedStyle(step, '::before');
    expect(contrast(parseColor(color) as Color, parseColor(backgroundColor) as Color)).to.be.at.least(4.5);
  });

  it('[R-013] says of nobody where that person is when the page does not know', async () => {
    const element = await explainer(silent);
    expect(element.querySelector('.wijkbrug-step[aria-current]')).to.equal(null);
    expect(textOf(element)).not.to.contain('U bent nu hier');
  });

  it('[R-018] puts beside what people say how it is, from the team only when it said so', async () => {
    const story = (element: Element): Element => element.querySelectorAll('.wijkbrug-story')[0] as Element;
    const general = story(await explainer(silent));
    expect(textOf(general)).to.match(/^U hoort misschien: “.+” Dit kunt u alvast weten: /);
    // The story is understood, not mocked.
    expect(textOf(general)).to.contain('Veel ouders');
    const local = story(await explainer(saying({ 'safety.teamSteps': nl('Wij praten eerst met u.') })));
    expect(textOf(local)).to.match(/Dit zegt het team erover:.*Wij praten eerst met u\./);
    expect(local.querySelector('a')).to.have.attribute('href', '#wijkbrug-t-24');
  });

  it('[R-019] says in one line what each organisation does', async () => {
    const element = await explainer(silent);
    const names = [...element.querySelectorAll('.wijkbrug-organisations dt')].map(textOf);
    for (const name of [
      'Wijkteam',
      'Jeugdhulp',
      'Rechter',
      'Politie',
      'Woningcorporatie',
      'Huisarts',
      'Afdeling uitkeringen',
    ]) {
      expect(names).to.include(name);
    }
    for (const line of element.querySelectorAll('.wijkbrug-organisations dd'))
      expect(textOf(line).split('. ').length).to.be.below(3);
  });

  it('[R-016] shows who of the team agreed to be seen, with what that person offers, and nobody else', async () => {
    const sam = { name: 'Sam', role: nl('Helpt met geld en brieven.'), languages: ['ar'], photo: '/sam.jpg' };
    const hours = [{ days: ['MO'], from: '18:00', until: '20:00' }];
    const element = await explainer(
      saying({
        'team.people': [
          { ...sam, agreedOn: '2026-10-01', hours },
          { ...sam, name: 'Kim', agreedOn: '2025-10-01' },
          { ...sam, name: 'Noor', agreedOn: '2026-12-01' },
        ],
      }),
    );
    const people = [...element.querySelectorAll('.wijkbrug-person')].map(textOf);
    expect(people).to.deep.equal([
      'Sam Helpt met geld en brieven. Spreekt: Arabisch Ook te bereiken: maandag 18:00\u2060–\u206020:00',
    ]);
    expect(element.querySelector('.wijkbrug-person img')).to.have.attribute('alt', '');
    expect((await explainer(silent)).querySelector('.wijkbrug-people')).to.equal(null);
  });

  it('[R-022] shows the whole of life with a drawing, and says nowhere that the team takes up all of it', async () => {
    const element = await explainer(saying({ 'team.domains': ['money'] }));
    const domains = [...element.querySelectorAll('.wijkbrug-domain')];
    expect(domains).to.have.length.above(7);
    for (const domain of domains) {
      expect(domain.querySelector('svg[aria-hidden="true"]'), textOf(domain)).to.exist;
      const targets = [...domain.querySelectorAll<HTMLElement>('[data-open-topic]')].map((a) => a.dataset['openTopic']);
      expect(targets, textOf(domain)).not.to.be.empty;
      for (const topic of targets) expect(element.querySelector(`[data-topic="${topic}"]`), topic).to.exist;
    }
    expect(answerOf(element, 'T-05')).to.contain('U kunt dit team vragen stellen over geld.');
  });

  it('[R-024] [R-115] gives every question a drawing of a thing, without colour of its own and without a word', async () => {
    const element = await explainer(silent);
    for (const topic of element.querySelectorAll<HTMLElement>('.wijkbrug-topic')) {
      const drawing = topic.querySelector('summary svg');
      expect(drawing, topic.dataset['topic']).to.have.attribute('aria-hidden', 'true');
      expect(textOf(drawing)).to.equal('');
      expect(getComputedStyle(drawing as Element).fill).to.equal('none');
      for (const line of drawing?.querySelectorAll('*') ?? []) {
        expect(line.hasAttribute('fill') || line.hasAttribute('stroke'), topic.dataset['topic']).to.equal(false);
      }
    }
    expect(element.querySelector('img, image')).to.equal(null);
  });

  it('[R-114] names more of what makes people different than where they come from', async () => {
    const element = await explainer(silent);
    const words = [...element.querySelectorAll('.wijkbrug-question')].map(textOf).join(' ');
    for (const factor of [/geloof/, /geaardheid/, /beperking/, /vrouw/, /jong|ouder|kind/, /geld|kost/]) {
      expect(words).to.match(factor);
    }
    // No question is about origin alone.
    expect(words).not.to.match(/afkomst(?! of geloof)|etnisch|migratie|allochto|cultuur/i);
  });
});

describe('privacy of <wijkbrug-team-explainer>', () => {
  it('[R-113] takes the language from the page alone, and nothing changes by what somebody opens', async () => {
    const { languages, language } = navigator;
    Object.defineProperties(navigator, {
      language: { value: 'ar', configurable: true },
      languages: { value: ['ar', 'ti'], configurable: true },
    });
    try {
      const element = await explainer(silent, '');
      expect(element.querySelector('[slot="reading"]')).to.have.attribute('lang', 'nl');
      const order = (): string[] =>
        [...element.querySelectorAll<HTMLElement>('.wijkbrug-topic')].map((t) => t.dataset['topic'] ?? '');
      const before = order();
      element.querySelector<HTMLElement>('[data-topic="T-42"] summary')?.click();
      element.requestUpdate();
      await settle();
      expect(order()).to.deep.equal(before);
    } finally {
      Object.defineProperties(navigator, {
        language: { value: language, configurable: true },
        languages: { value: languages, configurable: true },
      });
    }
  });

  it('[R-123] leaves address, title, history and storage as they were, whatever is opened', async () => {
    const element = await explainer(silent);
    const seen = (): unknown[] => [
      location.href,
      document.title,
      history.length,
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ];
    const before = seen();
    for (const summary of element.querySelectorAll<HTMLElement>('.wijkbrug-question')) summary.click();
    element.querySelector<HTMLElement>('.wijkbrug-domain a')?.click();
    await settle();
    expect(seen()).to.deep.equal(before);
    // Nothing is asked for.
    expect(element.querySelector('form, input:not([type="search"])')).to.equal(null);
  });

  it('[R-118] keeps phone, walking in and paper in sight, as far as the team has them', async () => {
    const element = await explainer(
      saying({
        'contact.phone': '085 000 00 10',
        'contact.walkIn': [{ days: ['TU'], from: '09:00', until: '12:00' }],
        'contact.address': 'Kade 1',
        'forms.paper': 'yes',
      }),
    );
    const contact = textOf(element.querySelector('[data-topic="T-01"] .wijkbrug-contact'));
    expect(contact).to.contain('085 000 00 10').and.to.contain('dinsdag 09:00\u2060–\u206012:00 Kade 1');
    expect(answerOf(element, 'T-21')).to.contain('papier');
    expect(textOf((await explainer(silent)).querySelector('[data-topic="T-01"] .wijkbrug-contact'))).not.to.contain(
      'zonder afspraak',
    );
  });

  it('[R-120] says of a translation that nobody checked it, and falls back to Dutch where it matters', async () => {
    for (const lang of contentLocales.filter((locale) => locale !== 'nl').slice(0, 3)) {
      const element = await explainer(saying({ 'contact.phone': '085 000 00 10' }), `lang="${lang}"`);
      expect(element.querySelector('[slot="reading"] > .wijkbrug-note'), lang).to.exist;
      const legal = element.querySelector('[data-topic="T-24"] .wijkbrug-answer') as Element;
      expect(legal.querySelector('[lang="nl"]'), lang).to.exist;
      expect(legal.querySelector('.wijkbrug-note a'), lang).to.have.attribute('href', 'tel:0850000010');
    }
  });
});
