import type {
  EntryKind,
  LifeDomain,
  PhoneAnswer,
  RoleTag,
  ThresholdFact,
  WalkInHost,
} from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';

/** The words for what an entry can be. One list for all: nobody is of a second class. */
export const kindLabels = (msg: Msg): Readonly<Record<EntryKind, string>> => ({
  service: msg('Hulp en dienstverlening', { id: 'sociale-kaart-more.kind-service' }),
  'self-organisation': msg('Zelforganisatie', { id: 'sociale-kaart-more.kind-self-organisation' }),
  'volunteer-initiative': msg('Vrijwilligersinitiatief', { id: 'sociale-kaart-more.kind-volunteer-initiative' }),
  'residents-initiative': msg('Initiatief van bewoners', { id: 'sociale-kaart-more.kind-residents-initiative' }),
  'meeting-place': msg('Ontmoetingsplek', { id: 'sociale-kaart-more.kind-meeting-place' }),
  'place-of-worship': msg('Gebedshuis', { id: 'sociale-kaart-more.kind-place-of-worship' }),
  'walk-in': msg('Inloop of spreekuur', { id: 'sociale-kaart-more.kind-walk-in' }),
  activity: msg('Samen iets doen', { id: 'sociale-kaart-more.kind-activity' }),
  scheme: msg('Regeling', { id: 'sociale-kaart-more.kind-scheme' }),
});

export const domainLabels = (msg: Msg): Readonly<Record<LifeDomain, string>> => ({
  money: msg('Geld', { id: 'sociale-kaart-more.domain-money' }),
  housing: msg('Wonen', { id: 'sociale-kaart-more.domain-housing' }),
  health: msg('Gezondheid', { id: 'sociale-kaart-more.domain-health' }),
  work: msg('Werk', { id: 'sociale-kaart-more.domain-work' }),
  school: msg('School en leren', { id: 'sociale-kaart-more.domain-school' }),
  parenting: msg('Kinderen en opvoeden', { id: 'sociale-kaart-more.domain-parenting' }),
  safety: msg('Veiligheid en recht', { id: 'sociale-kaart-more.domain-safety' }),
  'taking-part': msg('Meedoen en ontmoeten', { id: 'sociale-kaart-more.domain-taking-part' }),
  language: msg('Taal', { id: 'sociale-kaart-more.domain-language' }),
  papers: msg('Brieven en papieren', { id: 'sociale-kaart-more.domain-papers' }),
});

/** What somebody can do for you, in the order in which people ask for it. */
export const roleLabels = (msg: Msg): Readonly<Record<RoleTag, string>> => ({
  accompany: msg('Gaat mee naar afspraken', { id: 'sociale-kaart-more.role-accompany' }),
  'practical-help': msg('Helpt met brieven en formulieren', { id: 'sociale-kaart-more.role-practical-help' }),
  confidant: msg('Is iemand die u kunt vertrouwen en met wie u kunt praten', {
    id: 'sociale-kaart-more.role-confidant',
  }),
  'show-the-way': msg('Wijst de weg', { id: 'sociale-kaart-more.role-show-the-way' }),
  'personal-talks': msg('Voert persoonlijke gesprekken', { id: 'sociale-kaart-more.role-personal-talks' }),
  'activities-together': msg('Doet samen dingen', { id: 'sociale-kaart-more.role-activities-together' }),
  'give-information': msg('Geeft voorlichting', { id: 'sociale-kaart-more.role-give-information' }),
  'host-walk-in': msg('Houdt spreekuur', { id: 'sociale-kaart-more.role-host-walk-in' }),
  refer: msg('Verwijst u naar het team of naar andere hulp', { id: 'sociale-kaart-more.role-refer' }),
  'reach-out': msg('Komt zelf naar mensen toe', { id: 'sociale-kaart-more.role-reach-out' }),
  'help-professional-understand': msg('Legt hulpverleners uit wat u bedoelt', {
    id: 'sociale-kaart-more.role-help-professional-understand',
  }),
  trust: msg('Helpt om de eerste stap te zetten', { id: 'sociale-kaart-more.role-trust' }),
});

export const thresholdLabels = (msg: Msg): Readonly<Record<ThresholdFact, string>> => ({
  free: msg('Gratis', { id: 'sociale-kaart-more.free' }),
  'no-appointment': msg('Zonder afspraak', { id: 'sociale-kaart-more.no-appointment' }),
  'no-id': msg('U hoeft geen paspoort of ID-kaart te laten zien', { id: 'sociale-kaart-more.no-id' }),
  'no-referral': msg('Zonder verwijzing', { id: 'sociale-kaart-more.no-referral' }),
  anonymous: msg('U hoeft uw naam niet te zeggen', { id: 'sociale-kaart-more.anonymous' }),
  'children-welcome': msg('Kinderen mogen mee', { id: 'sociale-kaart-more.children-welcome' }),
  'women-only-hours': msg('Uren alleen voor vrouwen', { id: 'sociale-kaart-more.women-only-hours' }),
  wheelchair: msg('Goed te bereiken met een rolstoel', { id: 'sociale-kaart-more.wheelchair' }),
  'home-visits': msg('Komt ook bij u thuis', { id: 'sociale-kaart-more.home-visits' }),
});

/** What is told about a threshold that is there; what nobody said is not told. */
export const obstacleLabels = (msg: Msg): Readonly<Partial<Record<ThresholdFact, string>>> => ({
  free: msg('Kost geld', { id: 'sociale-kaart-more.not-free' }),
  'no-appointment': msg('Alleen op afspraak', { id: 'sociale-kaart-more.appointment' }),
  'no-id': msg('Neem een paspoort of ID-kaart mee', { id: 'sociale-kaart-more.bring-id' }),
  'no-referral': msg('U heeft een verwijzing nodig', { id: 'sociale-kaart-more.referral' }),
  wheelchair: msg('Niet te bereiken met een rolstoel', { id: 'sociale-kaart-more.no-wheelchair' }),
});

export const answerLabels = (msg: Msg): Readonly<Record<PhoneAnswer, string>> => ({
  person: msg('U krijgt meteen een mens aan de lijn.', { id: 'sociale-kaart-more.answer-person' }),
  menu: msg('U hoort eerst een keuzemenu.', { id: 'sociale-kaart-more.answer-menu' }),
  message: msg('U spreekt een bericht in. U wordt teruggebeld.', { id: 'sociale-kaart-more.answer-message' }),
});

export const hostLabels = (msg: Msg): Readonly<Record<WalkInHost, string>> => ({
  team: msg('Het wijkteam is er.', { id: 'sociale-kaart-more.host-team' }),
  organisation: msg('De organisatie is er.', { id: 'sociale-kaart-more.host-organisation' }),
  both: msg('Het wijkteam en de organisatie zijn er samen.', { id: 'sociale-kaart-more.host-both' }),
});

/** Counted from this moment. */
export const openLabels = (msg: Msg): Readonly<Record<string, string>> => ({
  '': msg('Maakt niet uit', { id: 'sociale-kaart-more.open-any' }),
  now: msg('Nu', { id: 'sociale-kaart-more.open-now' }),
  tonight: msg('Vanavond', { id: 'sociale-kaart-more.open-tonight' }),
  weekend: msg('Dit weekend', { id: 'sociale-kaart-more.open-weekend' }),
});

export const peerLabel = (msg: Msg): string =>
  msg('Weet uit eigen ervaring hoe het is', { id: 'sociale-kaart-more.peer-filter' });

export const whenLabels = (msg: Msg): Readonly<Record<string, string>> => ({
  evening: msg('’s Avonds', { id: 'sociale-kaart-more.evening' }),
  weekend: msg('In het weekend', { id: 'sociale-kaart-more.weekend' }),
});
