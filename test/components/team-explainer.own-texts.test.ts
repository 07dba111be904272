import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import type { OwnTexts } from '../../packages/core/dist/team-explainer/own-texts.js';
import { until } from '../support/deferred.js';

const ownTexts: OwnTexts = {
  topics: [{ id: 'G-01', group: 'contact', lines: ['safe'] }],
  texts: {
    nl: {
      'T-01/question': { text: 'Wat is het buurtteam?', status: 'source' },
      'T-01/safe': { text: 'Het buurtteam is een groep mensen.', status: 'source' },
      'G-01/question': { text: 'Waar kan ik mijn fiets zetten?', status: 'source' },
      'G-01/safe': { text: 'Er is een rek bij de ingang.', status: 'source' },
      'story/T-04': { text: 'Hulp is duur.', status: 'source' },
    },
    ar: {
      'G-01/question': { text: 'أين أضع دراجتي؟', status: 'machine' },
      'G-01/safe': { text: 'هناك مكان عند المدخل.', status: 'machine' },
    },
  },
};

async function explainer(lang: string): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>(
    `<div><wijkbrug-team-explainer lang="${lang}"></wijkbrug-team-explainer></div>`,
  );
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.profile = { facts: {}, approvals: {}, ownTexts };
  await until(() => element.querySelector('[data-topic="G-01"] p'), 'the topic of the municipality');
  return element;
}

const textOf = (element: Element, id: string): string => {
  const topic = element.querySelector(`[data-topic="${id}"]`);
  return (topic?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

describe('<wijkbrug-team-explainer> with texts of the municipality', () => {
  it('says them in the place of ours, and asks its questions too', async () => {
    const element = await explainer('nl');
    expect(textOf(element, 'T-01')).to.contain('Wat is het buurtteam?');
    expect(textOf(element, 'T-01')).to.contain('Het buurtteam is een groep mensen.');
    expect(textOf(element, 'G-01')).to.contain('Er is een rek bij de ingang.');
    expect(textOf(element, 'T-02')).to.contain('Is het wijkteam er ook voor mij?');
    await until(() => element.textContent.includes('Hulp is duur.'), 'the story of the municipality');
  });

  it('[R-104] shows Dutch where only our own Dutch was translated, and the translation where there is one', async () => {
    const element = await explainer('ar');
    expect(textOf(element, 'T-01')).to.contain('Het buurtteam is een groep mensen.');
    expect(textOf(element, 'T-01')).to.contain('هذا الجواب غير متوفر بلغتكم بعد');
    expect(element.querySelector('[data-topic="T-01"] [lang="nl"]')).to.not.equal(null);
    expect(textOf(element, 'G-01')).to.contain('هناك مكان عند المدخل.');
  });
});
