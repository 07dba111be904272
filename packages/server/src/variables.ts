import { nearest } from '@wijkbrug/core/nearest.js';

/** Every variable that the server reads. */
export const variables = [
  'DATABASE_URL',
  'PORT',
  'WIJKBRUG_DATABASE',
  'WIJKBRUG_ESCALATE_TO',
  'WIJKBRUG_FORMER_SECRETS',
  'WIJKBRUG_HOST',
  'WIJKBRUG_MAIL_ALLOW_PLAIN',
  'WIJKBRUG_MAIL_CONTENT',
  'WIJKBRUG_MAIL_FROM',
  'WIJKBRUG_MAIL_TO',
  'WIJKBRUG_MAIL_URL',
  'WIJKBRUG_METRICS_TOKEN',
  'WIJKBRUG_OPEN_KLANT_ACTOR',
  'WIJKBRUG_OPEN_KLANT_CHANNEL',
  'WIJKBRUG_OPEN_KLANT_TOKEN',
  'WIJKBRUG_OPEN_KLANT_URL',
  'WIJKBRUG_ORIGINS',
  'WIJKBRUG_PUBLIC_URL',
  'WIJKBRUG_RETENTION_DAYS',
  'WIJKBRUG_SECRET',
  'WIJKBRUG_SECURITY_CONTACT',
  'WIJKBRUG_TEAM',
  'WIJKBRUG_TEAM_TOKENS',
  'WIJKBRUG_TRUST_PROXY',
  'WIJKBRUG_WEBHOOK_SECRET',
  'WIJKBRUG_WEBHOOK_URL',
] as const;

/** Names that begin as ours do, and that nothing reads: a slip would leave out what somebody thought was set. */
export function strangers(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.startsWith('WIJKBRUG_') && !variables.some((known) => known === name))
    .map((name) => {
      const near = nearest(name, variables);
      return `${name} is no variable of the server: ${near ? `did you mean ${near}?` : 'docs/guides/server.md lists them; take it away.'}`;
    });
}
