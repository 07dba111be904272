import { plainPage, type Outcome } from '@wijkbrug/server';
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
  ['what could not be kept', { kind: 'problem', task: 'send', code: 'not-kept', values: {} }],
  ['too many', { kind: 'problem', task: 'send', code: 'too-many', values: {} }],
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
      for (const [, outcome] of outcomes.filter(([, { kind }]) => kind !== 'status')) {
        const html = plainPage(outcome, undefined, locale);
        expect(html, locale).toContain(`lang="${locale}"`);
        expect(html, locale).not.toMatch(/<script|style=|undefined/);
      }
    }
    expect(plainPage(receipt, undefined, 'nl')).not.toContain('class="own"');
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
    expect(plainPage(outcomes[4]![1], undefined)).toContain('Uw verzoek is niet aangekomen');
  });
});
