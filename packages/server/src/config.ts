import type { EmailOptions } from './deliveries/email.js';
import type { OpenKlantOptions } from './deliveries/open-klant/open-klant.js';
import type { WebhookOptions } from './deliveries/webhook.js';
import { secretLength, secretSigns, signsIn } from './secrets.js';
import { tokenLength, type TeamToken } from './team/tokens.js';
import { strangers } from './variables.js';

/** How the server that stands alone is set up. */
export interface Config {
  readonly port: number;
  /** The network address it listens on; all of them when absent. */
  readonly host?: string | undefined;
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
  /** Who may read `/metrics`; without it nobody may. */
  readonly metricsToken?: string | undefined;
  /** Where a weakness is reported; stands in `security.txt`. */
  readonly securityContact?: string | undefined;
  readonly openKlant?: OpenKlantOptions | undefined;
  readonly mail?: (Omit<EmailOptions, 'to'> & { readonly to?: string | undefined }) | undefined;
  /** Mail address of who hears that nobody called in time. */
  readonly escalateTo?: string | undefined;
  readonly webhook?: WebhookOptions | undefined;
  /** What is right, and good to know. */
  readonly notes: readonly string[];
}

/** What each address may begin with. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  WIJKBRUG_OPEN_KLANT_URL: ['https', 'http'],
  WIJKBRUG_MAIL_URL: ['smtps', 'smtp'],
  WIJKBRUG_WEBHOOK_URL: ['https', 'http'],
  WIJKBRUG_PUBLIC_URL: ['https', 'http'],
  WIJKBRUG_SECURITY_CONTACT: ['mailto', 'https'],
  DATABASE_URL: ['postgres', 'postgresql'],
};

/** Where what people told is sent to. */
const receivers: readonly string[] = ['WIJKBRUG_OPEN_KLANT_URL', 'WIJKBRUG_WEBHOOK_URL'];

/** True for this computer, and for a name inside a network of containers: nothing goes over a network of others. */
const isNear = (host: string): boolean => /^(?:127\.|\[::1\]$)/.test(host) || !/[.:]/.test(host);

/** An address, or a name with one: `Wijkteam <team@gemeente.nl>`. */
const mailAddress = /^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** Whether the user and the password can be read as they are written. */
function canDecode({ username, password }: URL): boolean {
  try {
    return [username, password].map(decodeURIComponent).length > 0;
  } catch {
    return false;
  }
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
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [...strangers(Object.keys(environment))];
  // What is set to nothing is not set.
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
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
  if (secret.length >= secretLength && signsIn(secret) < secretSigns) {
    problems.push(
      `WIJKBRUG_SECRET has ${signsIn(secret)} different characters, which can be guessed: ${advice} Put the one of before in WIJKBRUG_FORMER_SECRETS, and run "wijkbrug-server rekey".`,
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
  // Who has the list reads there what people told: a mailbox keeps it beyond its time, and after it was taken back.
  const content = env['WIJKBRUG_MAIL_CONTENT'] ?? (env['WIJKBRUG_TEAM_TOKENS'] ? 'notice' : 'full');
  // A slip must not put what people told into a mailbox.
  if (!['full', 'notice'].includes(content)) {
    problems.push(`WIJKBRUG_MAIL_CONTENT is "${content}": give full or notice.`);
  }
  const yes = (name: string): boolean => {
    const value = env[name] ?? 'no';
    if (!['yes', 'no'].includes(value)) problems.push(`${name} is "${value}": give yes or no.`);
    return value === 'yes';
  };
  const trustProxy = yes('WIJKBRUG_TRUST_PROXY');
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
  const allowPlain = yes('WIJKBRUG_MAIL_ALLOW_PLAIN');
  if (allowPlain && mailUrl === undefined) {
    problems.push(
      'WIJKBRUG_MAIL_ALLOW_PLAIN says how WIJKBRUG_MAIL_URL is reached, which is not set: set it, or leave both out.',
    );
  }
  for (const [name, schemes] of Object.entries(addresses)) {
    const value = env[name];
    if (!value) continue;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : undefined;
    if (scheme === undefined) problems.push(`${name} is no address.`);
    else if (!schemes.includes(scheme))
      problems.push(`${name} begins with "${scheme}:": give ${schemes.join(': or ')}:.`);
    else if (scheme === 'http' && receivers.includes(name) && !isNear(new URL(value).hostname)) {
      problems.push(
        `${name} begins with "http:": what people told would go over the network in the open. Give https:.`,
      );
    }
  }
  const publicUrl = env['WIJKBRUG_PUBLIC_URL'];
  if (publicUrl && URL.canParse(publicUrl) && new URL(publicUrl).origin !== publicUrl) {
    problems.push(
      'WIJKBRUG_PUBLIC_URL holds more than scheme and host: give such as https://terugbellen.gemeente.nl, without a slash at the end.',
    );
  }
  const metricsToken = env['WIJKBRUG_METRICS_TOKEN'];
  if (metricsToken !== undefined && metricsToken.length < tokenLength) {
    problems.push(`WIJKBRUG_METRICS_TOKEN has ${metricsToken.length} characters: it takes ${tokenLength} or more.`);
  }
  if (mailUrl && URL.canParse(mailUrl) && !canDecode(new URL(mailUrl))) {
    problems.push(
      'WIJKBRUG_MAIL_URL has a "%" in its user or password that is no code of a character: write it as %25.',
    );
  }
  if (mailUrl !== undefined && !env['WIJKBRUG_MAIL_TO'] && !env['WIJKBRUG_ESCALATE_TO']) {
    problems.push('WIJKBRUG_MAIL_URL is set, and nobody to mail to: set WIJKBRUG_MAIL_TO, or WIJKBRUG_ESCALATE_TO.');
  }
  for (const name of ['WIJKBRUG_MAIL_FROM', 'WIJKBRUG_MAIL_TO', 'WIJKBRUG_ESCALATE_TO']) {
    const value = env[name];
    if (value && !value.split(',').every((one) => mailAddress.test(one.trim()))) {
      problems.push(`${name} is "${value}", which is no mail address: give such as team@gemeente.nl.`);
    }
  }
  if (actor && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(actor)) {
    problems.push(`WIJKBRUG_OPEN_KLANT_ACTOR is "${actor}": give the UUID of the actor in Open Klant.`);
  }
  for (const name of ['WIJKBRUG_ESCALATE_TO', 'WIJKBRUG_MAIL_TO']) {
    if (env[name] && mailUrl === undefined) {
      problems.push(`${name} needs a mail server: set WIJKBRUG_MAIL_URL and WIJKBRUG_MAIL_FROM.`);
    }
  }
  if (hookSecret && hookSecret.length < 32) {
    problems.push(`WIJKBRUG_WEBHOOK_SECRET has ${hookSecret.length} characters: it takes 32 or more.`);
  }
  const tokens = list('WIJKBRUG_TEAM_TOKENS').map((pair): TeamToken => {
    const [name = '', ...rest] = pair.split(':');
    return { name, token: rest.join(':') };
  });
  if (tokens.some(({ name, token: one }) => name === '' || one.length < tokenLength)) {
    problems.push(`WIJKBRUG_TEAM_TOKENS: give name:token, each token of ${tokenLength} characters or more.`);
  }
  for (const [index, { name, token: one }] of tokens.entries()) {
    const first = tokens.findIndex((other) => other.token === one);
    if (one === '' || first === index) continue;
    problems.push(
      `WIJKBRUG_TEAM_TOKENS gives one token to "${tokens[first]?.name ?? ''}" and to "${name}": give each a token of its own, because the audit says by it who looked.`,
    );
  }
  const notes: string[] = [];
  if (mailUrl !== undefined && content === 'notice' && tokens.length > 0) {
    if (env['WIJKBRUG_MAIL_CONTENT'] === undefined) {
      notes.push(
        'WIJKBRUG_MAIL_CONTENT is not set, and WIJKBRUG_TEAM_TOKENS is: a mail says only that somebody waits, because the team reads the rest in its list: give full for all of it, or notice.',
      );
    }
    if (!publicUrl)
      notes.push('A mail that says only that somebody waits cannot say where the list is: set WIJKBRUG_PUBLIC_URL.');
  }
  const config: Config = {
    notes,
    tokens,
    databaseUrl: env['DATABASE_URL'],
    team: env['WIJKBRUG_TEAM'],
    publicUrl,
    metricsToken,
    securityContact: env['WIJKBRUG_SECURITY_CONTACT'],
    host: env['WIJKBRUG_HOST'],
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
            allowPlain,
            content: content === 'notice' ? 'notice' : 'full',
          },
    webhook: hookUrl === undefined ? undefined : { url: hookUrl, secret: hookSecret ?? '' },
    port: number('PORT', 8080, 65_535),
    database: env['WIJKBRUG_DATABASE'] ?? 'data/callback.db',
    secret,
    formerSecrets,
    origins,
    trustProxy,
    retentionDays: number('WIJKBRUG_RETENTION_DAYS', 90, 3650),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
