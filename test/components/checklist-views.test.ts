import { expect } from '@open-wc/testing';
import { kader } from '@wijkbrug/core/kader/nl.js';
import {
  button,
  catchDownloads,
  checklist,
  choose,
  cleanChecklist,
  fill,
  first,
  inside,
  kept,
  radio,
  savedBy,
  second,
  textOf,
  toView,
} from '../support/checklist.js';
import { settle, until } from '../support/deferred.js';

cleanChecklist();

describe('what a team does with its checklist', () => {
  it('[R-055] [R-061] [R-069] shows behind a statement why residents care, tips, objections with answers and examples', async () => {
    const element = await checklist();
    await until(() => behind(element, first), 'the part is there');
    behind(element, first).open = true;
    await until(() => behind(element, first).querySelector('.behind-text'), 'loaded');
    const titles = [...behind(element, first).querySelectorAll('.list-title')].map(textOf);
    expect(titles).to.include.members([
      'Waarom bewoners dit belangrijk vinden',
      'Wat u kunt doen',
      'Als iemand er anders over denkt',
      'Voorbeelden',
    ]);
    // Each of the seven comes up at some statement.
    expect(new Set(kader.statements.flatMap(({ objections }) => objections)).size).to.equal(7);
    const tip = behind(element, first).querySelector('li:has(button)') as HTMLElement;
    const text = textOf(tip).replace(' Zet in ons plan', '');
    tip.querySelector('button')?.click();
    button(element, 'Ons plan').click();
    await until(() => inside(element).querySelector('[data-plan]'), 'the plan');
    expect(inside(element).querySelector<HTMLInputElement>('[name="step"]')?.value).to.equal(text);
  });

  it('[R-059] [R-071] makes a plan of what was chosen: step, who and when, kept and on paper', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('.choose input'), 'the choice');
    inside(element).querySelector<HTMLInputElement>(`[data-statement="${second}"] .choose input`)?.click();
    button(element, 'Ons plan').click();
    await until(() => inside(element).querySelector(`[data-plan="${second}"]`), 'the plan');
    for (const [name, value] of [
      ['step', 'Kennismaken met het buurthuis'],
      ['owner', 'Teamleider'],
      ['date', '2027-03-01'],
    ]) {
      const field = inside(element).querySelector(`[data-plan] [name="${name}"]`) as HTMLInputElement;
      field.value = value ?? '';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => kept().replies[second]?.date === '2027-03-01', 'kept');
    window.dispatchEvent(new Event('beforeprint'));
    const row = [...inside(element).querySelectorAll('.report .agenda tbody tr > *')].map(textOf);
    expect(row.slice(1)).to.deep.equal(['Kennismaken met het buurthuis', 'Teamleider', '1 maart 2027']);
  });

  it('[R-072] offers the plan as table, text and calendar, each with the source', async () => {
    const files = catchDownloads();
    const element = await checklist();
    await until(() => inside(element).querySelector('.views button'), 'the views');
    const view = await toView(element, 'Ons plan');
    // Without a day in it a calendar opens nowhere.
    expect(textOf(view)).not.to.contain('Datums voor de agenda');
    const review = inside(element).querySelector('[name="review"]') as HTMLInputElement;
    review.value = '2027-09-01';
    review.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(view).includes('Datums voor de agenda'), 'the calendar');
    for (const label of ['Tabel (CSV)', 'Tekst (Markdown)', 'Datums voor de agenda']) button(element, label).click();
    await until(() => files.length === 3, 'the files');
    expect(files.map(({ name }) => name.split('.').pop()).sort()).to.deep.equal(['csv', 'ics', 'md']);
    for (const file of files) expect((await file.text).replaceAll('\r\n ', '')).to.contain('Verwey-Jonker');
  });

  it('[R-057] takes more than a tick: five answers, a note, what shows it, who and when', async () => {
    const files = catchDownloads();
    const element = await checklist();
    const values = [...inside(element).querySelectorAll<HTMLInputElement>(`input[name="${first}"]`)].map(
      ({ value }) => value,
    );
    expect(values).to.deep.equal(['not-yet', 'partly', 'yes', 'not-applicable', 'unknown']);
    await until(() => inside(element).querySelector('[name="evidence"]'), 'the part is there');
    radio(element, first, 'yes').click();
    radio(element, second, 'partly').click();
    fill(inside(element).querySelector(`[data-statement="${first}"] [name="evidence"]`), 'Jaarplan, bladzijde 3');
    await until(() => kept().replies[first]?.evidence === 'Jaarplan, bladzijde 3', 'kept');
    window.dispatchEvent(new Event('beforeprint'));
    expect(textOf(inside(element).querySelector('.report li'))).to.contain(
      'Waaruit blijkt dat?: Jaarplan, bladzijde 3',
    );
    // A plain list of ticks stays possible.
    await toView(element, 'Ons plan');
    button(element, 'Alleen de vinkjes').click();
    expect(JSON.parse((await files[0]?.text) ?? '')).to.deep.include({
      format: 'wijkbrug-checklist/0',
      ticked: [first],
    });
  });

  it('[R-058] shows the chapters as a picture, and the same facts as a table', async () => {
    const element = await checklist();
    radio(element, first, 'yes').click();
    radio(element, second, 'unknown').click();
    await toView(element, 'Overzicht');
    await until(() => inside(element).querySelector('.counts'), 'the table');
    const rows = [...inside(element).querySelectorAll('.counts tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows[0]).to.deep.equal(['Werkwijze', '0', '0', '1', '0', '1', '10']);
    expect(rows.map((row) => row.slice(1).reduce((sum, count) => sum + Number(count), 0))).to.deep.equal([
      12, 3, 5, 2, 10,
    ]);
    const heads = [...inside(element).querySelectorAll('.counts thead svg')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(heads).to.deep.equal([
      'Nog niet',
      'Gedeeltelijk',
      'Ja',
      'Niet van toepassing',
      'Weet ik niet',
      'Nog niet beantwoord',
    ]);
    const blocks = [...inside(element).querySelectorAll<HTMLElement>('.block')];
    expect(blocks.map((one) => one.querySelectorAll('g').length)).to.deep.equal([12, 3, 5, 2, 10]);
    await expect(element).to.be.accessible();
    // The first statement stands where reading begins.
    const place = (): string => inside(element).querySelector('.block g')?.getAttribute('transform') ?? '';
    expect(place()).to.equal('translate(4 4)');
    element.lang = 'ar';
    await until(() => place() === 'translate(124 4)', 'at the right');
    inside(element).querySelectorAll<HTMLElement>('.block')[1]?.click();
    await until(() => inside(element).activeElement?.getAttribute('data-chapter') === 'competenties', 'at the chapter');
  });

  it('[R-060] hints at what helps first when a later phase has begun, and stops nobody', async () => {
    const element = await checklist();
    const last = kader.statements.find(({ group }) => group === 'verankering')?.id ?? '';
    const view = await toView(element, 'Overzicht');
    await until(() => inside(element).querySelector('[data-phase]'), 'the phases');
    expect(view.querySelectorAll('[data-phase]')).to.have.length(3);
    expect(view.querySelectorAll('[data-phase] li')).to.have.length(0);
    button(element, 'Invullen').click();
    await settle();
    inside(element).querySelectorAll<HTMLElement>('.to-chapter')[4]?.click();
    await settle();
    radio(element, last, 'partly').click();
    await toView(element, 'Overzicht');
    const phases = [...inside(element).querySelectorAll('[data-phase]')];
    expect(phases.map((phase) => phase.querySelectorAll('li').length)).to.deep.equal([5, 4, 0]);
    expect(textOf(phases[0])).to.contain('Het helpt om dit nog te doen');
    expect(textOf(phases[2])).to.contain('Hiermee bent u bezig.');
  });

  it('[R-062] [R-063] has the worksheets, kept in the same file, on paper and in what leaves it', async () => {
    const files = catchDownloads();
    const element = await checklist();
    await toView(element, 'Werkbladen');
    await until(() => inside(element).querySelector('[data-sheet="vision"]'), 'the worksheets');
    const count = (sheet: string): number =>
      inside(element).querySelectorAll(`[data-sheet="${sheet}"] textarea`).length;
    expect(['problem-analysis', 'neighbourhood-analysis', 'perspective', 'vision', 'staff'].map(count)).to.deep.equal([
      4, 26, 6, 6, 6,
    ]);
    const question = inside(element).querySelector('[data-sheet="neighbourhood-analysis"] .questions li') as Element;
    fill(question.querySelector('textarea'), 'Veel jonge gezinnen');
    await until(() =>
      textOf(inside(element).querySelector('[data-sheet="neighbourhood-analysis"]')).includes('1 van 26'),
    );
    window.dispatchEvent(new Event('beforeprint'));
    expect(textOf(inside(element).querySelector('.report'))).to.contain('Veel jonge gezinnen');
    await toView(element, 'Ons plan');
    for (const label of ['Tabel (CSV)', 'Tekst (Markdown)']) {
      button(element, label).click();
      await until(() => files.length > (label === 'Tabel (CSV)' ? 0 : 1), label);
    }
    for (const file of files) expect(await file.text).to.contain('Veel jonge gezinnen');
    element.remove();
    const again = await checklist();
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return textOf(inside(again).querySelector('.report')).includes('Veel jonge gezinnen');
    }, 'printed at once after a reload');
  });

  it('[R-065] asks kindly on a worksheet too', async () => {
    const element = await checklist();
    await toView(element, 'Werkbladen');
    await until(() => inside(element).querySelector('[data-sheet="perspective"] textarea'), 'the worksheets');
    fill(inside(element).querySelector('[data-sheet="perspective"] textarea'), 'BSN 123456782');
    await until(() => inside(element).querySelector('.kind'), 'the question');
    expect(textOf(inside(element).querySelector('.kind'))).to.contain('Staat hier een burgerservicenummer?');
  });

  it('[R-065] asks kindly at what shows an answer, at the first step and at the reason too', async () => {
    const element = await checklist();
    const kind = (place: string): string => textOf(inside(element).querySelector(`${place} .kind`));
    const phone = 'Bel 06 12345678';
    await until(() => inside(element).querySelector('[name="evidence"]'), 'the part is there');
    fill(inside(element).querySelector(`[data-statement="${first}"] [name="evidence"]`), phone);
    await until(() => kind(`[data-statement="${first}"]`), 'at the evidence');
    inside(element).querySelector<HTMLInputElement>(`[data-statement="${first}"] .choose input`)?.click();
    await toView(element, 'Ons plan');
    await until(() => inside(element).querySelector('[name="step"]'), 'the plan');
    fill(inside(element).querySelector('[name="step"]'), phone);
    await until(() => kind('[data-plan]'), 'at the step');
    await toView(element, 'Samen kijken');
    choose(element, '.people', [
      ['a.json', savedBy('a', 1, { [first]: 'yes' })],
      ['b.json', savedBy('b', 1, { [first]: 'not-yet' })],
    ]);
    await until(() => textOf(inside(element).querySelector('.view')).includes('Laat de antwoorden zien'), 'opened');
    button(element, 'Laat de antwoorden zien').click();
    await until(() => inside(element).querySelector('[name="reason"]'), 'revealed');
    fill(inside(element).querySelector('[name="reason"]'), phone);
    await until(() => kind('[data-spread]'), 'at the reason');
  });

  it('[R-056] clears what was opened here too, and also when only a role was chosen', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('[name="role"]'), 'the role');
    const role = inside(element).querySelector('[name="role"]') as HTMLSelectElement;
    role.value = 'manager';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await toView(element, 'Samen kijken');
    choose(element, '.people', [['a.json', savedBy('a', 1, { [first]: 'yes' })]]);
    const people = (): boolean => textOf(inside(element).querySelector('.view')).includes('Aantal mensen');
    await until(people, 'opened');
    button(element, 'Alles wissen').click();
    await until(() => inside(element).querySelector('[role="alertdialog"]'), 'the question');
    button(element, 'Ja, wis alles').click();
    await until(() => !people(), 'put away');
    expect(localStorage).to.have.length(0);
    button(element, 'Invullen').click();
    const chosen = (): string | undefined => inside(element).querySelector<HTMLSelectElement>('[name="role"]')?.value;
    await until(() => chosen() === '', 'no role');
    const again = inside(element).querySelector('[name="role"]') as HTMLSelectElement;
    again.value = 'manager';
    again.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => localStorage.length === 1, 'kept');
    button(element, 'Alles wissen').click();
    await until(() => inside(element).querySelector('[role="alertdialog"]'), 'the question again');
    button(element, 'Ja, wis alles').click();
    await until(() => chosen() === '', 'no role where it is in sight');
  });

  it('[R-068] asks kindly about a day to look again that is past, and keeps it', async () => {
    const element = await checklist();
    element.now = () => new Date('2026-11-24T12:00:00Z');
    const view = await toView(element, 'Ons plan');
    const review = (): HTMLInputElement => inside(element).querySelector('[name="review"]') as HTMLInputElement;
    fill(review(), '2026-11-23');
    await until(() => textOf(view).includes('Deze dag is al voorbij.'), 'asked');
    expect(review().value).to.equal('2026-11-23');
    await until(() => kept().about.reviewOn === '2026-11-23', 'kept');
    fill(review(), '2026-11-24');
    await until(() => !textOf(view).includes('Deze dag is al voorbij.'), 'today is fine');
  });

  it('[R-064] lets a team choose a focus of seven, asks why, and says that all differences count', async () => {
    const element = await checklist();
    await toView(element, 'Werkbladen');
    await until(() => inside(element).querySelector('[data-sheet="focus"]'), 'the focus');
    const sheet = inside(element).querySelector('[data-sheet="focus"]') as HTMLDetailsElement;
    sheet.open = true;
    expect(sheet.querySelectorAll('[data-focus]')).to.have.length(7);
    expect(textOf(sheet)).to.contain('Alle verschillen zijn belangrijk.').and.to.contain('Alles telt');
    sheet.querySelector<HTMLInputElement>('[data-focus]')?.click();
    await until(() => sheet.querySelector('[name="focus-reason"]'), 'the reason');
    expect(textOf(sheet)).to.contain('Dan pas telt deze keuze mee.');
    fill(sheet.querySelector('[name="focus-reason"]'), 'Veel ouderen in de wijk');
    await until(() => !textOf(sheet).includes('Dan pas telt deze keuze mee.'), 'counts');
    await until(() => kept().replies['d-factor-leeftijd']?.reason === 'Veel ouderen in de wijk', 'kept');
  });

  it('[R-066] shows the municipality its five roles, and which statements depend on each', async () => {
    const element = await checklist();
    radio(element, 'wz-check-12-tolk', 'not-yet').click();
    await toView(element, 'Werkbladen');
    await until(() => inside(element).querySelector('[data-sheet="municipality"]'), 'the part');
    const roles = [...inside(element).querySelectorAll('[data-sheet="municipality"] .questions > li')];
    expect(roles).to.have.length(5);
    for (const role of roles) expect(role.querySelectorAll('li').length).to.be.above(0);
    expect(textOf(roles[2])).to.contain('12. ').and.to.contain('Nog niet');
  });

  it('[R-067] talks about staff policy, with no field for what somebody is', async () => {
    const element = await checklist();
    await toView(element, 'Werkbladen');
    await until(() => inside(element).querySelector('[data-sheet="staff"]'), 'the measures');
    const sheet = inside(element).querySelector('[data-sheet="staff"]') as HTMLElement;
    // One place to write about the whole per measure, and nothing else to fill in.
    expect(sheet.querySelectorAll('textarea')).to.have.length(6);
    expect(sheet.querySelectorAll('input, select')).to.have.length(0);
    expect(textOf(inside(element).querySelector('section.view'))).to.contain('nooit over één persoon');
  });

  it('[R-059] offers four themes to begin with, and their statements to choose', async () => {
    const element = await checklist();
    await toView(element, 'Ons plan');
    await until(() => inside(element).querySelector('[data-choice]'), 'the themes');
    const theme = inside(element).querySelector(
      '[data-choice="pr-prio-werkwijze-en-toegankelijkheid"]',
    ) as HTMLInputElement;
    expect(inside(element).querySelectorAll('[data-choice^="pr-prio"]')).to.have.length(4);
    const under = theme.closest('li')?.querySelector('details') as HTMLDetailsElement;
    expect(textOf(inside(element).querySelector('section.view'))).to.contain('Kies hierboven een thema');
    expect(under.open).to.equal(false);
    theme.click();
    await until(() => under.open, 'its statements are in sight');
    inside(element).querySelector<HTMLInputElement>(`[data-choice="${second}"]`)?.click();
    await until(() => inside(element).querySelector(`[data-plan="${second}"]`), 'in the plan');
    await until(() => kept().replies['pr-prio-werkwijze-en-toegankelijkheid']?.priority, 'kept');
    window.dispatchEvent(new Event('beforeprint'));
    // The choice first, then the plan, then all answers.
    const titles = [...inside(element).querySelectorAll('.report > section > .chapter-title')].map(textOf);
    expect(titles.slice(0, 3)).to.deep.equal(['Waar begint u?', 'Ons plan', 'Werkwijze']);
    expect(textOf(inside(element).querySelector('.report'))).to.contain('Manier van werken en toegankelijkheid.');
  });

  it('[R-059] loses no step to a tip, and no focus when a step leaves the plan', async () => {
    const element = await checklist();
    await until(() => behind(element, first), 'the part is there');
    behind(element, first).open = true;
    await until(() => behind(element, first).querySelector('li button'), 'loaded');
    const [tip, other] = behind(element, first).querySelectorAll<HTMLElement>('li button');
    tip?.click();
    const step = (): string => kept().replies[first]?.step ?? '';
    await until(step, 'kept');
    const before = step();
    other?.click();
    await until(() => step() !== before, 'both');
    expect(step().split('\n')).to.have.length(2);
    expect(step().startsWith(before)).to.equal(true);
    tip?.click();
    inside(element).querySelector<HTMLInputElement>(`[data-statement="${second}"] .choose input`)?.click();
    await toView(element, 'Ons plan');
    await until(() => inside(element).querySelectorAll('[data-plan]').length === 2, 'the plan');
    const out = (): HTMLElement[] => [...inside(element).querySelectorAll<HTMLElement>('[data-plan] > button')];
    for (const rest of [1, 0]) {
      out().at(-1)?.focus();
      out().at(-1)?.click();
      await until(() => out().length === rest, 'out of the plan');
      const wanted = out().at(-1) ?? inside(element).querySelector('[name="review"]');
      expect(inside(element).activeElement === wanted).to.equal(true);
    }
  });

  it('[R-071] has on paper what belongs to a choice, without a look at the plan first', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('.choose input'), 'the choice');
    inside(element).querySelector<HTMLInputElement>(`[data-statement="${first}"] .choose input`)?.click();
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return textOf(inside(element).querySelector('.report section')).includes('Als iemand er anders over denkt');
    }, 'the objections');
  });

  it('[R-071] prints an agenda: what was chosen, next steps, and what can be said to objections', async () => {
    const element = await checklist();
    await until(() => inside(element).querySelector('.choose input'), 'the choice');
    inside(element).querySelector<HTMLInputElement>(`[data-statement="${first}"] .choose input`)?.click();
    await toView(element, 'Ons plan');
    await until(() => inside(element).querySelector('[data-plan] details'), 'the objections');
    window.dispatchEvent(new Event('beforeprint'));
    const agenda = inside(element).querySelector('.report section') as Element;
    expect(textOf(agenda.querySelector('.group-title'))).to.equal('Als iemand er anders over denkt');
    expect(textOf(agenda.querySelector('li strong'))).not.to.equal('');
  });

  it('[R-068] looks back: when to look again, and what changed since an earlier file', async () => {
    const files = catchDownloads();
    const element = await checklist();
    radio(element, first, 'yes').click();
    radio(element, second, 'not-yet').click();
    await toView(element, 'Vergelijken');
    await until(() => inside(element).querySelector('.earlier'), 'the choice of a file');
    // Last year's assessment had another name.
    choose(element, '.earlier', [
      ['vorig-jaar.json', savedBy('x', 1, { [first]: 'partly', [second]: 'partly' }, 'noord-2025')],
    ]);
    await until(() => inside(element).querySelector('[data-changed]'), 'compared');
    const view = textOf(inside(element).querySelector('section.view'));
    expect(view).to.contain('Vergeleken met vorig-jaar.json.').and.to.contain('Verder dan vorige keer: 1');
    expect(textOf(inside(element).querySelector(`[data-changed="${first}"] .count`))).to.equal(
      'Toen: Gedeeltelijk Nu: Ja',
    );
    await until(() => kept().replies[first]?.answer === 'yes', 'unchanged');
    await toView(element, 'Ons plan');
    fill(inside(element).querySelector('[name="review"]'), '2027-11-01');
    await until(() => kept().about.reviewOn === '2027-11-01', 'kept');
    button(element, 'Datums voor de agenda').click();
    expect(await files[0]?.text)
      .to.contain('20271101')
      .and.to.contain('Opnieuw naar de checklist kijken');
  });

  it('[R-073] shows cards to look at one’s own way of working, with the method that they rest on', async () => {
    const element = await checklist();
    const id = 'wz-check-07-diversiteitsbril';
    await until(() => behind(element, id), 'the part is there');
    behind(element, id).open = true;
    await until(() => textOf(behind(element, id)).includes('Nijmeegse'), 'the method of another chapter');
    expect(textOf(behind(element, id))).to.contain('Wanneer telt achtergrond, en wanneer niet?');
  });

  it('speaks another language behind a statement that was opened before', async () => {
    const element = await checklist();
    await until(() => behind(element, first), 'the part is there');
    behind(element, first).open = true;
    await until(() => behind(element, first).querySelector('.behind-text'), 'loaded');
    element.lang = 'en';
    await until(() => textOf(behind(element, first)).includes('What you can do'), 'in English');
    await until(() => behind(element, first).querySelector('.behind-text'), 'loaded in English');
  });
});

const behind = (element: Element, id: string): HTMLDetailsElement =>
  inside(element).querySelector(`[data-statement="${id}"] .behind`) as HTMLDetailsElement;
