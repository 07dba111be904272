import type { FactKey } from '@wijkbrug/core/team-profile.js';

/** What most residents ask first, and what most answers need: with these a team has something to show. */
export const firstFacts: ReadonlySet<FactKey> = new Set<FactKey>([
  'team.name',
  'team.area',
  'team.runBy',
  'team.domains',
  'waysIn',
  'contact.phone',
  'contact.phoneHours',
  'contact.address',
  'contact.walkIn',
  'cost.team',
  'responseTime.workingDays',
  'fixedContact',
  'languages.team',
  'interpreter.available',
]);

/** What a fact is for that no question of residents waits for. */
export function otherUse(key: FactKey): string {
  if (key.startsWith('steps.')) return 'De stappen, van het eerste contact tot het afsluiten';
  if (key === 'team.people') return 'De mensen van het team, bij de uitleg';
  if (key.startsWith('contact.') && key !== 'contact.callback') return 'Contactgegevens onder elk antwoord';
  return 'Het terugbelformulier';
}
