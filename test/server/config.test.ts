import { ConfigError, readConfig } from '@wijkbrug/server';
import { describe, expect, it } from 'vitest';
import { secret } from './support.js';

const good = { WIJKBRUG_SECRET: secret };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs a secret, and nothing else', () => {
    expect(readConfig(good)).toMatchObject({
      port: 8080,
      retentionDays: 90,
      trustProxy: false,
      tokens: [],
      origins: [],
    });
  });

  it.each([
    ['WIJKBRUG_SECRET', 'short', /has 5 characters, it takes 64: make one/],
    ['WIJKBRUG_SECRET', '', /is not set: make one/],
    ['WIJKBRUG_SECRET', 'ab'.repeat(32), /has 2 different characters, which can be guessed: make one/],
    ['WIJKBRUG_SECRET', ' '.repeat(64), /has 1 different characters/],
    ['WIJKBRUG_MAIL_URL', 'smtps://user:100%@mail.example', /"%" in its user or password .* write it as %25/],
    [
      'WIJKBRUG_TEAM_TOKENS',
      'noord:a-token-for-the-two-of-us,zuid:a-token-for-the-two-of-us',
      /one token to "noord" and to "zuid": give each a token of its own/,
    ],
    ['WIJKBRUG_FORMER_SECRETS', 'short', /shorter than 64 characters: separate/],
    ['WIJKBRUG_ORIGINS', 'https://www.gemeente.nl/path', /give only scheme and host/],
    ['WIJKBRUG_TRUST_PROXY', 'true', /give yes or no/],
    ['WIJKBRUG_MAIL_CONTENT', 'notce', /give full or notice/],
    ['PORT', '70000', /whole number from 1 to 65535/],
    ['WIJKBRUG_RETENTION_DAYS', 'none', /whole number from 1 to 3650/],
    ['WIJKBRUG_OPEN_KLANT_URL', 'https://klant.example', /_TOKEN is not set/],
    ['WIJKBRUG_MAIL_URL', 'smtp://mail.example', /_FROM is not set/],
    ['WIJKBRUG_WEBHOOK_SECRET', secret, /_URL is not set/],
    ['DATABASE_URL', 'nowhere', /is no address/],
    ['WIJKBRUG_ESCALATE_TO', 'chief@example.nl', /set WIJKBRUG_MAIL_URL and WIJKBRUG_MAIL_FROM/],
    ['WIJKBRUG_MAIL_TO', 'team@example.nl', /set WIJKBRUG_MAIL_URL and WIJKBRUG_MAIL_FROM/],
    ['WIJKBRUG_MAIL_ALLOW_PLAIN', 'ja', /give yes or no/],
    ['WIJKBRUG_MAIL_ALLOW_PLAIN', 'yes', /WIJKBRUG_MAIL_URL is reached, which is not set/],
    ['WIJKBRUG_MAIL_URL', 'https://mail.example', /begins with "https:": give smtps: or smtp:/],
    ['WIJKBRUG_PUBLIC_URL', 'https://bel.example/', /without a slash at the end/],
    ['WIJKBRUG_PUBLIC_URL', 'bel.example', /is no address/],
    ['WIJKBRUG_METRICS_TOKEN', 'short', /has 5 characters: it takes 24 or more/],
    ['WIJKBRUG_SECURITY_CONTACT', 'http://example.nl', /begins with "http:": give mailto: or https:/],
    ['WIJKBRUG_WEBHOOK_SECRET', 'short', /has 5 characters: it takes 32 or more/],
    ['WIJKBRUG_MAIL_URL', 'smtp://mail.example', /nobody to mail to/],
    ['WIJKBRUG_MAIL_FROM', 'x', /is "x", which is no mail address/],
    ['WIJKBRUG_MAIL_TO', 'team@example.nl, y', /which is no mail address/],
    ['WIJKBRUG_WEBHOOK_URL', 'http://example.org/', /in the open\. Give https:/],
    ['WIJKBRUG_OPEN_KLANT_URL', 'http://openklant.example.org', /in the open\. Give https:/],
    ['WIJKBRUG_OPEN_KLANT_ACTOR', 'y', /give the UUID/],
    ['WIJKBRUG_TEAM_TOKENS', 'noord:short', /name:token, each token of 24 characters/],
  ])('names %s when it is "%s", and says how to mend it', (name, value, mend) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toContain(name);
    expect(problems.join('\n')).toMatch(mend);
  });

  it('takes a receiver on this computer, or in its network of containers, without TLS', () => {
    for (const url of [
      'http://127.0.0.1:9/hook',
      'http://localhost:8002/',
      'http://receiver:8000/',
      'http://[::1]:9/',
    ]) {
      expect(readConfig({ ...good, WIJKBRUG_WEBHOOK_URL: url, WIJKBRUG_WEBHOOK_SECRET: secret }).webhook?.url).toBe(
        url,
      );
    }
    const mail = { WIJKBRUG_MAIL_URL: 'smtp://mail.example', WIJKBRUG_MAIL_FROM: 'Wijkteam <team@example.nl>' };
    expect(readConfig({ ...good, ...mail, WIJKBRUG_MAIL_TO: 'a@example.nl, b@example.nl' }).mail?.to).toContain('a@');
  });

  it('sends no word of what people told to a mailbox when the team has the list, unless it is asked to', () => {
    const mail = { ...good, WIJKBRUG_MAIL_URL: 'smtp://mail.example', WIJKBRUG_MAIL_FROM: 'a@b.example' };
    const content = (extra: Record<string, string>): string | undefined =>
      readConfig({ ...mail, WIJKBRUG_MAIL_TO: 'c@d.example', ...extra }).mail?.content;
    const tokens = { WIJKBRUG_TEAM_TOKENS: 'noord:a-token-for-the-team-of-noord' };
    expect(content({})).toBe('full');
    expect(content(tokens)).toBe('notice');
    expect(content({ ...tokens, WIJKBRUG_MAIL_CONTENT: 'full' })).toBe('full');
  });

  it('notes that a mail holds no word of it where nobody asked for that, and that it cannot say where the list is', () => {
    const mail = {
      WIJKBRUG_SECRET: secret,
      WIJKBRUG_MAIL_URL: 'smtps://mail.example',
      WIJKBRUG_MAIL_FROM: 'a@b.example',
      WIJKBRUG_MAIL_TO: 'c@d.example',
    };
    const tokens = { WIJKBRUG_TEAM_TOKENS: 'noord:a-token-for-the-team-of-noord' };
    const place = { WIJKBRUG_PUBLIC_URL: 'https://bel.example' };
    const notes = (extra: Record<string, string>): string => readConfig({ ...mail, ...extra }).notes.join(' ');
    expect(notes({ ...tokens, ...place })).toMatch(
      /^WIJKBRUG_MAIL_CONTENT is not set, .* only that somebody waits.*: give full/,
    );
    expect(notes({ ...tokens, WIJKBRUG_MAIL_CONTENT: 'notice' })).toMatch(
      /^A mail .* where the list is: set WIJKBRUG_PUBLIC_URL\.$/,
    );
    for (const extra of [
      {},
      { ...tokens, WIJKBRUG_MAIL_CONTENT: 'full' },
      { ...tokens, ...place, WIJKBRUG_MAIL_CONTENT: 'notice' },
    ])
      expect(notes(extra)).toBe('');
    expect(readConfig({ WIJKBRUG_SECRET: secret, ...tokens }).notes).toEqual([]);
  });

  it('takes what is set to nothing as not set', () => {
    const empty = Object.fromEntries(['DATABASE_URL', 'PORT', 'WIJKBRUG_METRICS_TOKEN'].map((name) => [name, '']));
    expect(readConfig({ ...good, ...empty })).toEqual(readConfig(good));
  });

  it('tells all that is wrong at once, and shows no token', () => {
    const token = 'secret-but-too-short';
    const problems = problemsOf({ PORT: 'x', WIJKBRUG_TRUST_PROXY: 'on', WIJKBRUG_TEAM_TOKENS: `noord:${token}` });
    for (const name of ['WIJKBRUG_SECRET', 'PORT', 'WIJKBRUG_TRUST_PROXY', 'WIJKBRUG_TEAM_TOKENS']) {
      expect(problems.filter((one) => one.startsWith(name))).toHaveLength(1);
    }
    expect(problems.join('\n')).not.toContain(token);
  });
});
