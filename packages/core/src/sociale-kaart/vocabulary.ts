/**
 * What an entry can be. One list for all, formal or informal: nobody stands in a second-class list. A place of worship
 * is a place; nothing is said about who goes there.
 */
export const entryKinds = [
  'service',
  'self-organisation',
  'volunteer-initiative',
  'residents-initiative',
  'meeting-place',
  'place-of-worship',
  'walk-in',
  'activity',
  'scheme',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * What self-organisations and volunteers can do: four groups, eleven roles. The group `trust` (lowering distrust and
 * motivating) has no roles below it and is named itself.
 */
export const roleGroups = {
  reach: ['reach-out', 'give-information', 'host-walk-in', 'refer'],
  empower: ['personal-talks', 'practical-help', 'activities-together', 'show-the-way'],
  trust: [],
  mediate: ['accompany', 'help-professional-understand', 'confidant'],
} as const;
export type RoleGroup = keyof typeof roleGroups;
export type Role = (typeof roleGroups)[RoleGroup][number];

/** The eleven roles, in order. */
export const roles: readonly Role[] = Object.values(roleGroups).flat();

/** What an entry can be tagged with: a role, or the group that has none below it. */
export const roleTags = [...roles, 'trust'] as const;
export type RoleTag = Role | 'trust';

/** The entry of the kader from which each role and group comes. */
export const roleSources: Readonly<Record<Role | RoleGroup, string>> = {
  reach: 'in-rol-groep-1-bereik',
  'reach-out': 'in-rol-bereik-proactief-benaderen',
  'give-information': 'in-rol-bereik-voorlichting',
  'host-walk-in': 'in-rol-bereik-spreekuur-bij-zelforganisatie',
  refer: 'in-rol-bereik-doorverwijzen',
  empower: 'in-rol-groep-2-empowerment',
  'personal-talks': 'in-rol-empowerment-persoonlijke-gesprekken',
  'practical-help': 'in-rol-empowerment-praktische-hulp',
  'activities-together': 'in-rol-empowerment-samen-activiteiten',
  'show-the-way': 'in-rol-empowerment-weg-wijzen',
  trust: 'in-rol-groep-3-wantrouwen-motiveren',
  mediate: 'in-rol-groep-4-intermediair',
  accompany: 'in-rol-intermediair-meegaan-naar-afspraken',
  'help-professional-understand': 'in-rol-intermediair-professional-helpen-begrijpen',
  confidant: 'in-rol-intermediair-vertrouwenspersoon',
};

/** What makes it easier to come. Each is `yes` or `no` when somebody said so; absent is unknown, never yes. */
export const thresholdFacts = [
  'free',
  'no-appointment',
  'no-id',
  'no-referral',
  'anonymous',
  'children-welcome',
  'women-only-hours',
  'wheelchair',
  'home-visits',
] as const;
export type ThresholdFact = (typeof thresholdFacts)[number];

/** How the phone is answered. */
export const phoneAnswers = ['person', 'menu', 'message'] as const;
export type PhoneAnswer = (typeof phoneAnswers)[number];

/** Who sits at a walk-in moment. */
export const walkInHosts = ['team', 'organisation', 'both'] as const;
export type WalkInHost = (typeof walkInHosts)[number];
