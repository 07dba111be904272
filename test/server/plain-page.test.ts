import type { CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { plainPage, type CallbackTask, type Outcome, type ProblemCode } from '@wijkbrug/server';
import { locales } from '@wijkbrug/core/locale.js';
import { describe, expect, it } from 'vitest';

const receipt = { kind: 'receipt', receipt: { code: '7K3M-Q9TD', receivedOn: '2026-11-24' } } as const;
const outcomes: [string, Outcome][] = [
  ['a receipt', receipt],
  [
    'what is kept',
    {
      kind: 'status',
      requestCode: '7K3M-Q9TD',
      status: {
        receivedOn: '2026-11-24',
        handling: 'new',
        request: { name: '<b>Sam</b>', reach: 'walk-in', behalf: 'self', locale: 'ti', message: 'ደብዳቤ' },
      },
    },
  ],
  ['what was taken back', { kind: 'withdrawn' }],
  ['what must be mended', { kind: 'errors', errors: [{ field: 'phone', code: 'not-a-phone' }], values: {} }],
  ['what could not be kept', { kind: 'problem', task: 'send', code: 'not-kept', hasKey: true, values: {} }],
  ['too many', { kind: 'problem', task: 'send', code: 'too-many', values: {} }],
  ['what arrived before', { kind: 'arrived', receipt: { receivedOn: '2026-11-24' } }],
  ['a form that cannot be sent', { kind: 'problem', task: 'send', code: 'foreign-origin', values: {} }],
  ['a code that nobody has', { kind: 'problem', task: 'read', code: 'not-found', values: {} }],
];

describe('the page of a server that stands alone', () => {
  it.each(outcomes)('[R-088] keeps the urgent numbers in sight: %s', (_, outcome) => {
    const html = plainPage(outcome, undefined);
    for (const number of ['tel:112', 'tel:08002000']) expect(html).toContain(number);
    expect(html).toContain('Bel uw huisarts of de huisartsenpost.');
    expect(html).toContain('<html lang="nl">');
    expect(html).not.toMatch(/<script|style=|<b>Sam|undefined/);
  });

  it('[R-086] gives the code, and [R-087] promises a day only when the team set one', () => {
    expect(plainPage(receipt, undefined)).toContain('<strong><bdi>7K3M-Q9TD</bdi></strong>');
    expect(plainPage(receipt, undefined)).not.toContain('U hoort iets');
    const promised = plainPage({ kind: 'receipt', receipt: { ...receipt.receipt, callBy: '2026-11-26' } }, undefined);
    expect(promised).toContain('U hoort iets uiterlijk op <strong>donderdag 26 november 2026</strong>.');
    const comes = { ...receipt.receipt, callBy: '2026-11-26', reach: 'walk-in' } as const;
    const told = plainPage({ kind: 'receipt', receipt: comes }, undefined);
    expect(told).toContain('Noem dan uw code');
    expect(told).not.toContain('U hoort iets');
  });

  it('[R-093] says it first in the language of the form, and all of it in Dutch below', () => {
    const arabic = plainPage(receipt, '085 000 00 00', 'ar');
    expect(arabic).toMatch(/<section class="own" lang="ar" dir="rtl">\s*<h1>[\u0600-\u06ff ]+<\/h1>/);
    expect(arabic.indexOf('7K3M-Q9TD')).toBeLessThan(arabic.indexOf('Uw verzoek is aangekomen</h2>'));
    expect(arabic.match(/<h1>/g)).toHaveLength(1);
    for (const locale of locales.filter((one) => one !== 'nl')) {
      for (const [, outcome] of outcomes) {
        const html = plainPage(outcome, undefined, locale);
        expect(html, locale).toContain(`lang="${locale}"`);
        expect(html, locale).not.toMatch(/<script|style=|undefined/);
      }
    }
    expect(plainPage(receipt, undefined, 'nl')).not.toContain('class="own"');
  });

  it('[R-093] says in the language of the form what to mend, and ends no sentence in a colon with nothing after it', () => {
    const errors = [
      { field: 'name', code: 'missing' },
      { field: 'email', code: 'not-an-email' },
      { field: 'message', code: 'too-long' },
      { field: 'replaces', code: 'unknown-choice' },
    ] as const;
    const html = plainPage({ kind: 'errors', errors, values: {} }, '14 020', 'en');
    const [, own = ''] = /<section class="own".*?>(.*?)<\/section>/s.exec(html) ?? [];
    expect(own).toContain('<li>Write down what we may call you.</li><li>We see no email address here.');
    expect(own).toContain('<li>We find no request with this code.');
    expect(own).toContain('<li lang="nl" dir="ltr"><strong>Bericht</strong>: maak dit korter.</li>');
    expect(own.replaceAll(/<[^>]+>/g, ' ')).not.toMatch(/:\s*You can/);
  });

  it('[R-089] says in the language of the form that a change arrived, and what can be done with a code', () => {
    const [, status] = outcomes[1] as [string, Extract<Outcome, { kind: 'status' }>];
    expect(plainPage(status, undefined, 'en')).toContain('<h1>With the code you can change or withdraw your request');
    expect(plainPage({ ...status, kind: 'changed' }, undefined, 'en')).toContain('<h1>Your request has arrived</h1>');
  });

  it('[R-089] [R-096] shows all that is kept, as it was written', () => {
    const html = plainPage(outcomes[1]![1], undefined);
    expect(html).toContain('Naam: &lt;b&gt;Sam&lt;/b&gt;');
    expect(html).toContain('Bericht: ደብዳቤ');
  });

  it('[R-093] says that nothing typed is lost, what to mend, and whom to call instead', () => {
    const mend = plainPage(outcomes[3]![1], '14 020');
    expect(mend).toContain('<strong>Telefoon</strong>: wij zien hier geen telefoonnummer.');
    expect(mend).toContain('Wat u invulde, staat er nog.');
    expect(mend).toContain('U kunt ook bellen: <a href="tel:14020">14&nbsp;020</a>');
    expect(plainPage(outcomes[4]![1], undefined)).toContain('Wij weten niet zeker of uw verzoek is aangekomen');
  });

  const problem = (task: CallbackTask, code: ProblemCode): string =>
    plainPage({ kind: 'problem', task, code, values: {} }, '14 020', 'nl');

  it.each([
    ['read', 'Wij kunnen uw verzoek nu niet laten zien'],
    ['change', 'Uw verzoek is niet veranderd'],
    ['withdraw', 'Uw verzoek is nog niet ingetrokken'],
  ] as const)('[R-095] says to who wanted to %s a request that it is still there', (task, title) => {
    for (const code of ['not-kept', 'not-ready', 'too-many', 'foreign-origin', 'media-type'] as const) {
      const html = problem(task, code);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain('Uw verzoek staat er nog, zoals het was.');
      expect(html).not.toMatch(/niet aangekomen|Verstuur het|verzoeken verstuurd/);
      // In another language nothing is said that is not so; the way to a person is.
      const polish = plainPage({ kind: 'problem', task, code, values: {} }, '14 020', 'pl');
      expect(polish).not.toContain('Nie mamy pewności');
      expect(polish).toMatch(/lang="pl" dir="ltr">\s*<h1>[^<]+<\/h1>/);
      expect(polish).toContain('14&nbsp;020');
    }
  });

  it('[R-093] asks nobody to send again what can never arrive, and says whom to call', () => {
    for (const code of [
      'key-used',
      'key-unusable',
      'foreign-origin',
      'too-large',
      'media-type',
      'not-readable',
    ] as const) {
      const html = problem('send', code);
      expect(html).toContain('Uw verzoek is niet aangekomen');
      expect(html).toContain('Bel ons.');
      expect(html).not.toMatch(/Verstuur het gerust/);
      const english = plainPage({ kind: 'problem', task: 'send', code, values: {} }, '14 020', 'en');
      expect(english).toContain('this form does not work here right now');
      expect(english).not.toContain('send it again');
    }
  });

  it('[R-095] says of what was taken back and sent again that nothing was sent, and how to ask anew', () => {
    const html = problem('send', 'taken-back');
    expect(html).toContain('Het is niet opnieuw verstuurd.');
    // Who goes back and sends the same again hears the same again.
    for (const page of [html, problem('change', 'too-late')]) {
      expect(page).not.toMatch(/niet aangekomen|Ga terug/);
      expect(page).toContain('14&nbsp;020');
    }
    expect(problem('change', 'not-found')).toContain('Ga terug met de knop van uw browser.');
  });

  it('[R-093] says that sending again is safe only where it is, and that nothing arrived only where that is sure', () => {
    const page = (code: ProblemCode, hasKey: boolean): string =>
      plainPage({ kind: 'problem', task: 'send', code, values: {}, ...(hasKey && { hasKey }) }, '14 020', 'en');
    const [safe, unsafe, sure] = [page('not-kept', true), page('not-kept', false), page('not-ready', false)];
    expect(safe).toContain('<h2>Wij weten niet zeker of uw verzoek is aangekomen</h2>');
    expect(safe).toContain('Verstuur het gerust nog een keer: ook dan komt het maar één keer aan.');
    expect(safe).toContain('<h1>We are not sure that your request arrived.');
    expect(unsafe).toContain('<h2>Wij weten niet zeker of uw verzoek is aangekomen</h2>');
    expect(unsafe).toContain('Bel ons. Verstuurt u het nog een keer, dan kan het twee keer aankomen.');
    expect(unsafe).toContain('<h1>You can also call:</h1>');
    expect(sure).toContain('<h2>Uw verzoek is niet aangekomen</h2>');
    expect(sure).toContain('Het lukt nu niet. Probeer het over een paar minuten opnieuw, of bel ons.');
    expect(sure).toContain('<h1>Your request was not sent');
    for (const one of [unsafe, sure]) expect(one).not.toMatch(/één keer aan|only once/);
  });

  it('[R-095] says that it arrived, without the code, to who sends the same form again later', () => {
    const html = plainPage({ kind: 'arrived', receipt: { receivedOn: '2026-11-24', callBy: '2026-11-26' } }, '14 020');
    expect(html).toContain('Uw verzoek is al aangekomen');
    expect(html).toContain('U hoort iets uiterlijk op <strong>donderdag 26 november 2026</strong>');
  });

  it('[R-089] says what is kept to the person it is about, not to who is to call', () => {
    const request = {
      ...{ name: 'Sam', reach: 'phone', phone: '0612345678', locale: 'nl', behalf: 'consent', personName: 'Mo' },
      ...{ contactWhom: 'sender', topic: 'in-person', readingLanguage: 'Tigrinya', interpreter: 'bring-someone' },
      ...{ interpreterWishes: ['nobody-i-know'], callerWishes: ['nobody-i-know'], answeredBy: 'only-me' },
      ...{ opening: 'nothing', ringOnce: 'yes' },
    } as unknown as CallbackRequest;
    const html = plainPage(
      { kind: 'status', requestCode: '7K3M-Q9TD', status: { receivedOn: '2026-11-24', handling: 'new', request } },
      undefined,
    );
    for (const line of [
      'Dit bewaren wij over u',
      'Taal om te lezen: Tigrinya',
      'Tolk: nee, u neemt zelf iemand mee',
      'Wensen voor de tolk: niet iemand die u kent',
      'Wat wij zeggen als er wordt opgenomen: wij zeggen niet wie wij zijn en vragen alleen naar u',
      'Wie mag opnemen: alleen u',
      'Eén keer laten overgaan: wij laten de telefoon één keer overgaan; u belt terug',
      'Hoe wij u kunnen bereiken: bellen',
      'Voor wie: voor iemand anders, die het weet en het goed vindt',
      'Naam van die persoon: Mo',
      'Contact met: u',
      'Onderwerp: dat vertelt u liever zelf',
      'Wie belt: niet iemand die u kent',
    ]) {
      expect(html).toContain(line);
    }
    expect(html).not.toMatch(/deze persoon|zeg niet|zeg dat|de persoon zelf|Leest graag|Wil contact via/);
    const missing = plainPage({ kind: 'errors', errors: [{ field: 'reach', code: 'missing' }], values: {} }, undefined);
    expect(missing).toContain('<strong>Hoe wij u kunnen bereiken</strong>: vul dit in.');
    const wrong = plainPage(
      { kind: 'errors', errors: [{ field: 'replaces', code: 'unknown-choice' }], values: {} },
      undefined,
    );
    expect(wrong).toContain('<strong>Code van uw eerdere verzoek</strong>');
  });
});
