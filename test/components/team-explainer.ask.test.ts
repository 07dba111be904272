import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import type { WijkbrugQuestionEvent } from '../../packages/components/dist/team-explainer/team-explainer.events.js';
import { deferred, settle, until } from '../support/deferred.js';

const team = 'team="/test/support/data/team.json" phone="085 000 00 99"';

async function explainer(attributes: string): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.innerHTML = `<wijkbrug-team-explainer ${attributes} ${team}></wijkbrug-team-explainer>`;
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  await until(() => element.shadowRoot?.querySelector('.search'), 'the tools');
  if (attributes.includes('ask')) await until(() => element.querySelector('.wijkbrug-ask'), 'the box');
  await settle();
  return element;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const boxOf = (element: Element): HTMLFormElement => element.querySelector<HTMLFormElement>('.wijkbrug-ask')!;
const fieldOf = (element: Element): HTMLTextAreaElement => boxOf(element).querySelector('textarea')!;
const statusOf = (element: Element): string => textOf(boxOf(element).querySelector('[role="status"]'));

function type(element: Element, words: string): void {
  fieldOf(element).value = words;
  fieldOf(element).dispatchEvent(new Event('input', { bubbles: true }));
}
function send(element: Element): void {
  boxOf(element).querySelector<HTMLButtonElement>('[type="submit"]')!.click();
}

/** What the box would have sent, answered with a status. */
async function posted(status: number, work: () => Promise<void>): Promise<{ url: string; body: string }[]> {
  const sent: { url: string; body: string }[] = [];
  const before = window.fetch.bind(window);
  window.fetch = (url, init) => {
    if (init?.method !== 'POST') return before(url, init);
    sent.push({ url: url as string, body: (init.body as URLSearchParams).toString() });
    return Promise.resolve(new Response(null, { status }));
  };
  try {
    await work();
  } finally {
    window.fetch = before;
  }
  return sent;
}

describe('asking back in <wijkbrug-team-explainer>', () => {
  it('[R-027] has no box unless the page asks for one', async () => {
    const element = await explainer('lang="nl"');
    expect(element.querySelector('.wijkbrug-ask')).to.equal(null);
    element.querySelector<HTMLDetailsElement>('[data-topic="T-14"]')!.open = true;
    await until(() => element.querySelector('[data-topic="T-14"] .wijkbrug-tools button'));
    expect(element.querySelector('[data-tool="ask"]')).to.equal(null);
  });

  it('[R-027] asks for no personal data, says that nobody answers, and who does', async () => {
    const element = await explainer('lang="nl" ask');
    const box = boxOf(element);
    expect([...box.querySelectorAll('textarea, input:not([type="hidden"]), select')].length).to.equal(1);
    expect(textOf(box)).to.contain('U krijgt er geen antwoord op. Wilt u antwoord? Bel: 085 000 00 10');
    expect(textOf(box)).to.contain('Schrijf geen namen, telefoonnummers of andere gegevens op.');
    expect(fieldOf(element).getAttribute('aria-describedby')).to.contain('wijkbrug-ask-hint');
    expect(fieldOf(element).labels?.length).to.equal(1);
  });

  it('has a label, a hint and ids of its own beside another explainer, of which the first keeps its addresses', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const markup = (lang: string): string =>
      `<wijkbrug-team-explainer lang="${lang}" ask ${team}></wijkbrug-team-explainer>`;
    page.innerHTML = markup('nl') + markup('tr');
    const [first, second] = [...page.children] as [WijkbrugTeamExplainer, WijkbrugTeamExplainer];
    const idsOf = (element: Element): string[] => [...element.querySelectorAll('[id]')].map(({ id }) => id);
    const areApart = (...elements: Element[]): boolean => {
      const ids = elements.flatMap(idsOf);
      return elements.every((one) => one.querySelector('.wijkbrug-ask')) && new Set(ids).size === ids.length;
    };
    await until(() => areApart(first, second), 'each id once');
    expect(first.querySelector('[data-topic="T-14"] > .wijkbrug-answer')?.id).to.equal('wijkbrug-t-14');
    expect(fieldOf(second).labels?.length).to.equal(1);
    boxOf(second).querySelector('label')?.click();
    expect(document.activeElement === fieldOf(second)).to.equal(true);
    const described = fieldOf(second).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => boxOf(second).querySelector(`[id="${id}"]`)?.className)).to.deep.equal([
      'wijkbrug-ask-hint',
      'wijkbrug-ask-status',
    ]);
    // A page that draws the first one anew: addresses lead there again.
    first.remove();
    page.insertAdjacentHTML('afterbegin', markup('en'));
    const third = page.firstElementChild as WijkbrugTeamExplainer;
    await until(() => areApart(third, second), 'each id once again');
    expect(idsOf(third)).to.include('wijkbrug-t-14');
  });

  it('[R-027] gives the question to the page, which takes it over and says when it has arrived', async () => {
    const element = await explainer('lang="nl" ask');
    const arrival = deferred();
    const heard: WijkbrugQuestionEvent[] = [];
    element.parentElement?.addEventListener('wijkbrug-question', (event) => {
      event.preventDefault();
      event.waitFor(arrival.promise);
      heard.push(event);
    });
    type(element, ' Is er een cursus fietsen? ');
    send(element);
    await settle();
    expect(heard.map(({ question, topic, lang }) => [question, topic, lang])).to.deep.equal([
      ['Is er een cursus fietsen?', undefined, 'nl'],
    ]);
    expect(statusOf(element)).to.equal('');
    // Pressed again while it is on its way, it goes once.
    send(element);
    arrival.resolve(undefined);
    await until(() => statusOf(element) === 'Bedankt. Uw vraag is verstuurd.');
    expect(heard.length).to.equal(1);
    expect(fieldOf(element).value).to.equal('');
  });

  it('[R-027] posts it where the page says, with the question that the reader came from', async () => {
    const element = await explainer('lang="nl" ask-action="/vragen"');
    element.querySelector<HTMLDetailsElement>('[data-topic="T-14"]')!.open = true;
    await until(() => element.querySelector('[data-topic="T-14"] [data-tool="ask"]'), 'the tool');
    element.querySelector<HTMLButtonElement>('[data-topic="T-14"] [data-tool="ask"]')!.click();
    await settle();
    expect(document.activeElement?.id).to.equal('wijkbrug-ask');
    expect(textOf(boxOf(element))).to.contain('U was bij deze vraag: Kan er een tolk komen?');
    await sendKeys({ type: 'Ook in het weekend?' });
    const sent = await posted(204, async () => {
      send(element);
      await until(() => statusOf(element).startsWith('Bedankt'));
    });
    expect(sent).to.deep.equal([{ url: '/vragen', body: 'question=Ook+in+het+weekend%3F&topic=T-14&lang=nl' }]);
    expect(boxOf(element).querySelector<HTMLElement>('.wijkbrug-ask-about')!.hidden).to.equal(true);
  });

  it('[R-027] lets the reader say that it is about something else', async () => {
    const element = await explainer('lang="nl" ask');
    element.querySelector<HTMLDetailsElement>('[data-topic="T-14"]')!.open = true;
    await until(() => element.querySelector('[data-topic="T-14"] [data-tool="ask"]'), 'the tool');
    element.querySelector<HTMLButtonElement>('[data-topic="T-14"] [data-tool="ask"]')!.click();
    boxOf(element).querySelector<HTMLButtonElement>('.wijkbrug-ask-about button')!.click();
    expect(boxOf(element).querySelector<HTMLElement>('.wijkbrug-ask-about')!.hidden).to.equal(true);
    expect(document.activeElement?.id).to.equal('wijkbrug-ask');
  });

  it('[R-027] keeps what was typed when sending fails, in another language too, and tells the page why', async () => {
    const element = await explainer('lang="nl" ask-action="/vragen"');
    const errors: string[] = [];
    element.addEventListener('wijkbrug-error', (event: WijkbrugErrorEvent) => errors.push(event.error.message));
    type(element, 'Wat kost een tolk?');
    await posted(503, async () => {
      send(element);
      await until(() => statusOf(element).startsWith('Versturen lukte niet.'));
    });
    expect(fieldOf(element).value).to.equal('Wat kost een tolk?');
    expect(errors.join()).to.contain('503');
    element.lang = 'ar';
    await until(() => element.querySelector('[slot="reading"][lang="ar"] .wijkbrug-ask'));
    await settle();
    expect(fieldOf(element).value).to.equal('Wat kost een tolk?');
    expect(textOf(boxOf(element))).to.contain('لن تحصلوا على جواب عليه.');
    expect(statusOf(element)).to.contain('لم ينجح الإرسال.');
  });

  it('[R-027] does not say that it is sent when nobody took it', async () => {
    const element = await explainer('lang="nl" ask');
    const errors: string[] = [];
    element.addEventListener('wijkbrug-error', (event: WijkbrugErrorEvent) => errors.push(event.error.message));
    type(element, 'Hoe laat?');
    send(element);
    await until(() => statusOf(element).startsWith('Versturen lukte niet.'));
    expect(errors.join()).to.contain('ask-action');
    element.addEventListener('wijkbrug-question', (event) => {
      event.preventDefault();
      event.waitFor(Promise.reject(new Error('no network')));
    });
    send(element);
    await until(() => errors.some((message) => message.includes('waitFor')));
    expect(fieldOf(element).value).to.equal('Hoe laat?');
  });

  it('[R-027] asks kindly about what looks like personal data, and sends it only when it is pressed again', async () => {
    const element = await explainer('lang="nl" ask');
    const heard: string[] = [];
    element.addEventListener('wijkbrug-question', (event) => {
      event.preventDefault();
      heard.push(event.question);
    });
    for (const personal of ['Bel mij op 06 12345678', 'Mail naar a@b.nl', 'Mijn BSN is 111222333']) {
      type(element, personal);
      expect(statusOf(element), personal).to.match(/^Staat hier een telefoonnummer, .* Haal dat liever weg\./);
    }
    send(element);
    await settle();
    expect(heard).to.deep.equal([]);
    expect(statusOf(element)).to.contain('Druk dan nog een keer op de knop.');
    type(element, 'Wat is er op woensdag?');
    expect(statusOf(element)).to.equal('');
    type(element, 'Mijn BSN is 111222333');
    send(element);
    send(element);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['Mijn BSN is 111222333']);
  });

  it('[R-027] asks for words when there are none, at the field', async () => {
    const element = await explainer('lang="nl" ask');
    type(element, '   ');
    send(element);
    await settle();
    expect(statusOf(element)).to.equal('Schrijf eerst op wat u wilt weten.');
    expect(fieldOf(element).getAttribute('aria-invalid')).to.equal('true');
    expect(document.activeElement?.id).to.equal('wijkbrug-ask');
  });

  it('[R-111] says “je” in the box too', async () => {
    const element = await explainer('lang="nl" ask address="je"');
    expect(textOf(boxOf(element))).to.contain('Je krijgt er geen antwoord op.');
    expect(textOf(boxOf(element))).not.to.match(/(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu);
  });
});
