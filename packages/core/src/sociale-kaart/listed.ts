import type { Organization, SocialeKaart } from './types.js';

/** Whether an organisation is shown: not when all that it ever offered has stopped. One that lists no service is. */
export function isListed({ services }: Pick<SocialeKaart, 'services'>): (organization: Organization) => boolean {
  const offers = new Map<string, boolean>();
  for (const { organizationId, status } of services) {
    offers.set(organizationId, status === 'active' || offers.get(organizationId) === true);
  }
  return ({ id }) => offers.get(id) ?? true;
}
