import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import { deferred, settle, until } from '../support/deferred.js';
import { choose, field, fill, form, inside, server, submit, team, textOf } from '../support/form-element.js';

/** Runs what waits for a minute, when the test says so. */
async function withMinutes(test: (pass: () => void) => Promise<void>): Promise<void> {
  const realTimer = window.setTimeout.bind(window);
  const waiting: (() => void)[] = [];
  window.setTimeout = ((work: () => void, ms?: number) =>
    ms === 60_000 ? waiting.push(work) : realTimer(work, ms)) as typeof setTimeout;
  try {
    await test(() => waiting.splice(0).at(-1)?.());
  } finally {
    window.setTimeout = realTimer;
  }
}

const notice = (element: Element): string => textOf(inside(element).querySelector('.notice'));
const card = 'wijkbrug:callback-card';

describe('<wijkbrug-callback-form> and who comes next on the same phone', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('[R-116] leaves nothing for who comes next on the same phone: wiped after a while, after a warning, and on leaving', async () => {
    const element = await form();
    element.idleMinutes = 1;
    const realTimer = window.setTimeout.bind(window);
    const waiting: (() => void)[] = [];
    window.setTimeout = ((work: () => void, ms?: number) =>
      ms === 0 || ms === 60_000 ? waiting.push(work) : realTimer(work, ms)) as typeof setTimeout;
    try {
      field(element, 'name').focus();
      fill(element, { name: 'Sam' });
      await until(() => waiting.length > 0, 'the watch');
      waiting.at(-1)?.();
      await until(() => textOf(inside(element).querySelector('.notice')).includes('Bent u er nog?'), 'the warning');
      expect(field(element, 'name').value).to.equal('Sam');
      waiting.at(-1)?.();
      await until(() => textOf(inside(element).querySelector('.notice')).includes('leeg'), 'wiped');
    } finally {
      window.setTimeout = realTimer;
    }
    expect(field(element, 'name').value).to.equal('');
    fill(element, { name: 'Noor' });
    window.dispatchEvent(new Event('pagehide'));
    expect(field(element, 'name').value).to.equal('');
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    const exit = inside(element).querySelector<HTMLAnchorElement>('.exit');
    expect([exit?.href, exit?.rel]).to.deep.equal(['https://www.buienradar.nl/', 'noreferrer']);
  });

  it('[R-116] warns before it wipes a receipt, and says then that the request was sent', async () => {
    const element = await form();
    element.idleMinutes = 2;
    await withMinutes(async (pass) => {
      field(element, 'name').focus();
      await settle();
      fill(element, { name: 'Sam' });
      choose(element, 'reach', 'walk-in');
      submit(element);
      await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
      element.dispatchEvent(new Event('pointerdown'));
      pass();
      await until(() => notice(element).includes('Bent u er nog?'), 'the warning');
      pass();
      await until(() => notice(element).includes('is verstuurd'), 'what became of it');
    });
    expect(notice(element)).to.not.contain('niets verstuurd');
    expect(element.querySelector('.wijkbrug-code')).to.equal(null);
  });

  it('[R-116] brings nothing back that was wiped while the server was asked for it', async () => {
    const element = await form();
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    const answer = deferred<Response>();
    server.answer = () => answer.promise;
    const press = (words: string): void => {
      const buttons = [...inside(element).querySelectorAll<HTMLElement>('.after button')];
      buttons.find((one) => textOf(one) === words)?.click();
    };
    press('Verander mijn verzoek');
    press('Klaar: wis dit scherm');
    await until(() => inside(element).querySelector('form'), 'the form');
    await until(() => notice(element) === 'Dit scherm is gewist.', 'that it is wiped');
    answer.resolve(
      Response.json({ receivedOn: '2026-11-24', handling: 'new', request: { name: 'Sam', reach: 'walk-in' } }),
    );
    await settle();
    expect(field(element, 'name').value).to.equal('');
  });

  it('[R-116] takes the card away with the way out and when it wipes; it lasts a week, and opens for nobody by itself', async () => {
    const keep = (at: string): void => {
      localStorage.setItem(card, JSON.stringify({ message: 'hij slaat mij', keptAt: Date.parse(at) }));
    };
    keep('2026-11-16T12:00:00Z');
    const element = await form();
    await until(() => inside(element).querySelector('.card'), 'the card');
    expect(localStorage.getItem(card)).to.equal(null);

    keep('2026-11-20T12:00:00Z');
    const later = await form();
    await until(() => textOf(inside(later).querySelector('.card')).includes('hij slaat mij'), 'the card');
    expect(inside(later).querySelector<HTMLDetailsElement>('.card')?.open).to.equal(false);
    later.idleMinutes = 2;
    await withMinutes(async (pass) => {
      field(later, 'name').focus();
      await settle();
      later.dispatchEvent(new Event('pointerdown'));
      pass();
      await until(() => notice(later).includes('Bent u er nog?'), 'the warning');
      pass();
      await until(() => notice(later).includes('leeg'), 'wiped');
    });
    expect(localStorage.getItem(card)).to.equal(null);

    keep('2026-11-20T12:00:00Z');
    // The page of the test stays.
    later.exitHref = '#gone';
    await later.updateComplete;
    inside(later).querySelector<HTMLElement>('.exit')?.click();
    expect(localStorage.getItem(card)).to.equal(null);
  });

  it('[R-090] keeps nothing where there is nothing to keep, and says so', async () => {
    const element = await form();
    await until(() => inside(element).querySelector('.card'), 'the card');
    const title = (): string => textOf(inside(element).querySelector('.card summary'));
    const press = (): void => inside(element).querySelector<HTMLElement>('.card .buttons button')?.click();
    press();
    await until(() => textOf(inside(element).querySelector('.card')).includes('nog niets om te bewaren'), 'nothing');
    expect(localStorage.getItem(card)).to.equal(null);
    expect(title()).to.contain('voor een volgende keer');
    fill(element, { message: 'De huur' });
    press();
    await until(() => title() === 'Uw bewaarde antwoorden', 'that it is kept');
  });

  describe('inside a form of the page', () => {
    const joined = async (): Promise<[HTMLFormElement, WijkbrugCallbackForm]> => {
      const page = await fixture<HTMLFormElement>(
        `<form><wijkbrug-callback-form lang="nl" ${team}></wijkbrug-callback-form></form>`,
      );
      const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
      await until(() => inside(element).querySelector('[name="slots"]'), 'all questions');
      await settle();
      fill(element, { name: 'Sam', phone: '0612345678' });
      field(element, 'phone').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      return [page, element];
    };
    const sent = (page: HTMLFormElement): unknown => Object.fromEntries(new FormData(page));

    it('[R-094] takes part in a form of the page, holds it back while something is wrong, and sends nothing itself', async () => {
      const page = await fixture<HTMLFormElement>(
        `<form><input name="phone" value="theirs"><wijkbrug-callback-form name="callback" lang="nl" ${team}></wijkbrug-callback-form></form>`,
      );
      const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
      await until(() => inside(element).querySelector('[name="slots"]'), 'all questions');
      await until(() => !page.checkValidity(), 'held back');
      await until(() => inside(element).querySelector('.summary'), 'the summary');
      fill(element, { name: 'Sam', phone: '0612345678' });
      field(element, 'phone').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      expect(page.checkValidity()).to.equal(true);
      const data = Object.fromEntries(new FormData(page));
      expect(data).to.include({ phone: 'theirs', 'callback-name': 'Sam', 'callback-phone': '0612345678' });
      expect((inside(element).querySelector('.send') as HTMLElement).hidden).to.equal(true);
      expect(server.sent).to.deep.equal([]);
    });

    it('[R-094] [R-116] sends nothing of what was there before it was emptied', async () => {
      const [page] = await joined();
      expect(sent(page)).to.include({ name: 'Sam', phone: '0612345678' });
      page.reset();
      await until(() => !new FormData(page).has('phone'), 'nothing of the number');
      expect(page.checkValidity()).to.equal(false);
    });

    it('[R-094] listens once, however often it is moved', async () => {
      const [page, element] = await joined();
      const place = document.createElement('div');
      page.append(place);
      for (let turn = 0; turn < 3; turn++) (turn % 2 ? page : place).append(element);
      await settle();
      let redrawn = 0;
      const focus = HTMLElement.prototype.focus;
      HTMLElement.prototype.focus = function (this: HTMLElement) {
        if (this.classList.contains('summary')) redrawn++;
      };
      try {
        fill(element, { phone: '' });
        field(element, 'phone').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        page.checkValidity();
        await until(() => redrawn > 0, 'the errors');
        await settle();
      } finally {
        HTMLElement.prototype.focus = focus;
      }
      expect(redrawn).to.equal(1);
    });

    it('[R-094] holds the page’s form back until its fields go along, says so when they cannot, and tries again', async () => {
      const { afterPart } = await import('../../packages/components/dist/callback-form/callback-form.parts.js');
      const { error } = console;
      const [value, load] = [afterPart.value, afterPart.load.bind(afterPart)];
      console.error = () => undefined;
      afterPart.value = undefined;
      afterPart.load = () => Promise.reject(new TypeError('Failed to fetch'));
      try {
        const page = await fixture<HTMLFormElement>(
          `<form><wijkbrug-callback-form lang="nl" ${team}></wijkbrug-callback-form></form>`,
        );
        const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
        expect(page.checkValidity()).to.equal(false);
        await until(() => inside(element).querySelector('.problem button'), 'the sentence');
        afterPart.load = load;
        inside(element).querySelector<HTMLElement>('.problem button')?.click();
        await until(() => !inside(element).querySelector('.problem'), 'the problem is gone');
        await until(() => inside(element).querySelector('[name="slots"]'), 'all questions');
        await settle();
        fill(element, { name: 'Sam', phone: '0612345678' });
        field(element, 'phone').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        expect(sent(page)).to.include({ name: 'Sam' });
      } finally {
        afterPart.value ??= value;
        afterPart.load = load;
        console.error = error;
      }
    });
  });
});
