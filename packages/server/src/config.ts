import type { EmailOptions } from './deliveries/email.js';
import type { OpenKlantOptions } from './deliveries/open-klant/open-klant.js';
import type { WebhookOptions } from './deliveries/webhook.js';
import { secretLength } from './secrets.js';
import { tokenLength, type TeamToken } from './team/tokens.js';

/** How the server that stands alone is set up. */
export interface Config {
  readonly port: number;
  /** Path of the database file. */
  readonly database: string;
  readonly secret: string;
  /** Secrets of before, which still decrypt. */
  readonly formerSecrets: readonly string[];
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
  /** Days after which a request is taken away. */
  readonly retentionDays: number;
  /** Address of a PostgreSQL database; without it everything is kept in the file. */
  readonly databaseUrl?: string | undefined;
  /** Path of the team profile: what the team offers, and by when it calls. */
  readonly team?: string | undefined;
  /** Who may see the list of the team. */
  readonly tokens: readonly TeamToken[];
  /** Where the list can be found from outside. */
  readonly publicUrl?: string | undefined;
  readonly openKlant?: OpenKlantOptions | undefined;
  readonly mail?: (Omit<EmailOptions, 'to'> & { readonly to?: string | undefined }) | undefined;
  /** Mail address of who hears that nobody called in time. */
  readonly escalateTo?: string | undefined;
  readonly webhook?: WebhookOptions | undefined;
}

/** All that is wrong with the environment, at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The environment is not right:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the configuration from the environment.
 *
 * @throws ConfigError that names each variable and how to mend it
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const number = (name: string, fallback: number, max: number): number => {
    const value = Number(env[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > max) {
      problems.push(`${name} is "${env[name] ?? ''}": give a whole number from 1 to ${max}.`);
    }
    return value;
  };
  const list = (name: string): readonly string[] => (env[name] ?? '').split(/[\s,]+/).filter(Boolean);

  const secret = env['WIJKBRUG_SECRET'] ?? '';
  const formerSecrets = list('WIJKBRUG_FORMER_SECRETS');
  const advice = 'make one with "openssl rand -hex 32" and keep it apart from the database.';
  if (secret.length < secretLength) {
    problems.push(
      `WIJKBRUG_SECRET ${secret ? `has ${secret.length} characters, it takes ${secretLength}` : 'is not set'}: ${advice}`,
    );
  }
  if (formerSecrets.some((one) => one.length < secretLength)) {
    problems.push(
      `WIJKBRUG_FORMER_SECRETS holds one shorter than ${secretLength} characters: separate them with a comma.`,
    );
  }
  const origins = list('WIJKBRUG_ORIGINS');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      problems.push(`WIJKBRUG_ORIGINS holds "${origin}": give only scheme and host, such as https://www.gemeente.nl.`);
    }
  }
  const content = env['WIJKBRUG_MAIL_CONTENT'] ?? 'full';
  // A slip must not put what people told into a mailbox.
  if (!['full', 'notice'].includes(content)) {
    problems.push(`WIJKBRUG_MAIL_CONTENT is "${content}": give full or notice.`);
  }
  const trustProxy = env['WIJKBRUG_TRUST_PROXY'] ?? 'no';
  if (!['yes', 'no'].includes(trustProxy)) problems.push(`WIJKBRUG_TRUST_PROXY is "${trustProxy}": give yes or no.`);
  /** Some belong together: with one of them, all must be there. */
  const together = (...names: readonly string[]): readonly string[] | undefined => {
    if (!names.some((name) => env[name])) return undefined;
    for (const name of names)
      if (!env[name]) problems.push(`${name} is not set, and ${names.join(', ')} belong together.`);
    return names.map((name) => env[name] ?? '');
  };
  const [openKlantUrl, token, actor] =
    together('WIJKBRUG_OPEN_KLANT_URL', 'WIJKBRUG_OPEN_KLANT_TOKEN', 'WIJKBRUG_OPEN_KLANT_ACTOR') ?? [];
  const [mailUrl, from] = together('WIJKBRUG_MAIL_URL', 'WIJKBRUG_MAIL_FROM') ?? [];
  const [hookUrl, hookSecret] = together('WIJKBRUG_WEBHOOK_URL', 'WIJKBRUG_WEBHOOK_SECRET') ?? [];
  for (const name of ['WIJKBRUG_OPEN_KLANT_URL', 'WIJKBRUG_MAIL_URL', 'WIJKBRUG_WEBHOOK_URL', 'DATABASE_URL']) {
    if (env[name] && !URL.canParse(env[name])) problems.push(`${name} is no address.`);
  }
  if (env['WIJKBRUG_ESCALATE_TO'] && mailUrl === undefined) {
    problems.push('WIJKBRUG_ESCALATE_TO needs a mail server: set WIJKBRUG_MAIL_URL and WIJKBRUG_MAIL_FROM.');
  }
  const tokens = list('WIJKBRUG_TEAM_TOKENS').map((pair): TeamToken => {
    const [name = '', ...rest] = pair.split(':');
    return { name, token: rest.join(':') };
  });
  if (tokens.some(({ name, token: one }) => name === '' || one.length < tokenLength)) {
    problems.push(`WIJKBRUG_TEAM_TOKENS: give name:token, each token of ${tokenLength} characters or more.`);
  }
  const config: Config = {
    tokens,
    databaseUrl: env['DATABASE_URL'],
    team: env['WIJKBRUG_TEAM'],
    publicUrl: env['WIJKBRUG_PUBLIC_URL'],
    escalateTo: env['WIJKBRUG_ESCALATE_TO'],
    openKlant:
      openKlantUrl === undefined
        ? undefined
        : {
            url: openKlantUrl,
            token: token ?? '',
            actor: { objectId: actor ?? '' },
            channel: env['WIJKBRUG_OPEN_KLANT_CHANNEL'] ?? 'Webformulier',
          },
    mail:
      mailUrl === undefined
        ? undefined
        : {
            url: mailUrl,
            from: from ?? '',
            to: env['WIJKBRUG_MAIL_TO'],
            allowPlain: env['WIJKBRUG_MAIL_ALLOW_PLAIN'] === 'yes',
            content: content === 'notice' ? 'notice' : 'full',
          },
    webhook: hookUrl === undefined ? undefined : { url: hookUrl, secret: hookSecret ?? '' },
    port: number('PORT', 8080, 65_535),
    database: env['WIJKBRUG_DATABASE'] ?? 'data/callback.db',
    secret,
    formerSecrets,
    origins,
    trustProxy: trustProxy === 'yes',
    retentionDays: number('WIJKBRUG_RETENTION_DAYS', 90, 3650),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
