import { secretLength } from './secrets.js';

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
  const trustProxy = env['WIJKBRUG_TRUST_PROXY'] ?? 'no';
  if (!['yes', 'no'].includes(trustProxy)) problems.push(`WIJKBRUG_TRUST_PROXY is "${trustProxy}": give yes or no.`);
  const config: Config = {
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
