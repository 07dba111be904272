import { locales } from '@wijkbrug/core/locale.js';
import type { ThresholdFact } from '@wijkbrug/core/sociale-kaart.js';
import { comparable } from './cells/text.js';

/**
 * What a column can hold, under the Dutch name that stands in mapping files, with other words that people put above such a
 * column. There is none for the origin or faith of people, and there will not be one.
 */
const synonyms = {
  id: 'id|nummer|kenmerk|objectid|mvzn id|record id|uuid|volgnummer',
  naam: 'naam|name|titel|title|naam activiteit|naam aanbod|naam voorziening|service name|location name|aanbod|voorziening|activiteit|program name|naam dienst|wat|wat is er|naam van het aanbod',
  organisatie:
    'organisatie|organisatienaam|naam organisatie|organization|organization name|organisation|aanbieder|agency|instelling|stichting|provider|organisatie naam|wie|naam van de organisatie',
  'andere-naam': 'andere naam|ook bekend als|alternate name|aka|afkorting|alias|roepnaam',
  omschrijving:
    'omschrijving|beschrijving|description|toelichting|wat doen wij|wat wij doen|short desc|long description|inhoud|informatie|samenvatting|short description|korte omschrijving|bijzonderheden',
  soort: 'soort|type|categorie|category|kind|soort voorziening|soort aanbod|subcategorie|categorieën',
  leefgebieden:
    'leefgebied|leefgebieden|domein|domeinen|thema|themas|onderwerp|onderwerpen|waar gaat het over|life domain|topics|taxonomy',
  rollen: 'rol|rollen|roles|wat kunnen wij|wat wij kunnen doen',
  talen: 'talen|taal|languages|language|gesproken talen|wij spreken|languages spoken',
  tolk: 'tolk|tolken|interpreter|interpretation services|tolkdienst',
  openingstijden:
    'openingstijden|openingstijd|openingsuren|tijden|tijd|hours|opening hours|hours of operation|wanneer|dagen en tijden|geopend|schedule|inloop|spreekuur|spreekuren|inlooptijden|bezoektijden|open|wanneer open|wanneer geopend|dag en tijd|dagen en uren|dag tijd',
  maandag: 'maandag|monday|ma|mon|openingstijden maandag',
  dinsdag: 'dinsdag|tuesday|di|tue|openingstijden dinsdag',
  woensdag: 'woensdag|wednesday|wo|wed|openingstijden woensdag',
  donderdag: 'donderdag|thursday|do|thu|openingstijden donderdag',
  vrijdag: 'vrijdag|friday|vr|fri|openingstijden vrijdag',
  zaterdag: 'zaterdag|saturday|za|sat|openingstijden zaterdag',
  zondag: 'zondag|sunday|zo|sun|openingstijden zondag',
  uitzonderingen:
    'uitzondering|uitzonderingen|gesloten op|vakantiesluiting|exceptions|afwijkende openingstijden|afwijkende tijden',
  feestdagen: 'feestdagen|feestdag|holidays|op feestdagen',
  plek: 'plek|locatie|naam locatie|locatienaam|venue|gebouw|building|plaatsnaam gebouw|location|naam plek',
  adres: 'adres|address|volledig adres|bezoekadres|adresgegevens|full address|adres en telefoon|adres telefoon',
  straat:
    'straat|straat nr|straat en nr|straat en nummer|straat en huisnummer|straatnaam|street|address 1|address1|street address|street 1',
  huisnummer: 'huisnummer|huisnr|nr|house number|huis nr|huisnummer toevoeging',
  huisletter: 'huisletter|letter',
  toevoeging: 'toevoeging|toev|huisnummertoevoeging|huisnummer toevoeging',
  postcode: 'postcode|postal code|zip|zip code|pc|zipcode',
  plaats: 'plaats|woonplaats|stad|city|gemeente|town|plaatsnaam',
  wijk: 'wijk|buurt|stadsdeel|gebied|district|neighborhood|neighbourhood|region|wijknaam|wijk buurt',
  breedtegraad: 'breedtegraad|lat|latitude|breedte|y coordinaat|rd y|y rd',
  lengtegraad: 'lengtegraad|lon|lng|long|longitude|lengte|x coordinaat|rd x|x rd',
  'adres-verborgen':
    'adres verborgen|geheim adres|adres geheim|verborgen|confidential|adres niet tonen|adres verbergen|adres afschermen|adres geheim houden|geheim|address hidden|hide address|mask exact address|wijkbrug address hidden',
  telefoon:
    'telefoon|telefoonnummer|telefoonnummers|tel|phone|phone number|phones|telefoon 1|mobiel|contact telefoon|telnr|phone 1|tel nr',
  'telefoon-wie': 'hoe opgenomen|telefoon wie|wie neemt op|phone answer|telefoon opgenomen door',
  whatsapp: 'whatsapp|whatsappnummer|app',
  'e-mail': 'e mail|email|mail|e mailadres|emailadres|contact email|mailadres|email address',
  website: 'website|url|web|site|webadres|internet|homepage|link|website url|websites',
  kosten: 'kosten|prijs|fees|cost|eigen bijdrage|tarief|cost options|fee',
  'voor-wie': 'voor wie|doelgroep|doelgroepen|eligibility|voorwaarden|bestemd voor|target group|doelgroep omschrijving',
  'leeftijd-van': 'leeftijd van|minimum age|minimumleeftijd|vanaf leeftijd|min age|leeftijd vanaf',
  'leeftijd-tot': 'leeftijd tot|maximum age|maximumleeftijd|tot leeftijd|max age|leeftijd tot en met',
  verwijzing: 'verwijzing|verwijzer|verwijzing door|referral|verwijzing nodig|wie verwijst',
  aanmelden:
    'aanmelden|aanmelding|hoe aanmelden|application process|inschrijven|how to apply|aanmelden via|hulp bij aanvragen',
  ervaringsdeskundig:
    'ervaringsdeskundig|ervaringsdeskundige|ervaringsdeskundigheid|lotgenoten|peer support|lotgenotencontact',
  'wat-kunnen-wij-aan': 'wat kunnen wij aan|maximum|capaciteit|capacity|wat we aankunnen|grenzen',
  'inloop-met': 'inloop met|wie is er|aanwezig|spreekuur door|wie is aanwezig',
  'wat-wij-nodig-hebben': 'wat wij nodig hebben|nodig van wijkteam|nodig van het team|verwachting van wijkteam',
  'hoe-benaderen': 'hoe benaderen|hoe ons benaderen|benadering|samenwerken',
  training: 'training|scholing vrijwilligers|opleiding vrijwilligers|training vrijwilligers',
  'afspraak-waarderen': 'afspraak waarderen',
  'afspraak-informeren': 'afspraak informeren',
  'afspraak-faciliteren': 'afspraak faciliteren',
  'afspraak-afstemmen': 'afspraak afstemmen|afspraken|samenwerkingsafspraken',
  'namens-wie': 'namens wie|wie vertegenwoordigen wij|spreekt namens',
  zoekwoorden: 'zoekwoorden|trefwoorden|tags|keywords|steekwoorden|labels',
  kvk: 'kvk|kvk nummer|kvknummer',
  beheerder: 'beheerder|eigenaar|verantwoordelijke|owner|gegevens van|bijgewerkt door',
  'gecontroleerd-op':
    'gecontroleerd op|gecontroleerd|laatst gecontroleerd|bijgewerkt op|laatst bijgewerkt|checked on|assured date|last verified|verified on|datum controle|controledatum|last modified|updated at',
  'opnieuw-controleren-op':
    'opnieuw controleren op|opnieuw controleren|controleren voor|geldig tot|houdbaar tot|review date',
  sleutelpersoon: 'sleutelpersoon|sleutelfiguur|naam sleutelpersoon|contactpersoon sleutelpersoon|key person',
  'sleutelpersoon-rollen': 'sleutelpersoon rollen|rollen sleutelpersoon|rol sleutelpersoon',
  'sleutelpersoon-talen': 'sleutelpersoon talen|talen sleutelpersoon',
  'sleutelpersoon-wanneer': 'sleutelpersoon wanneer|aanwezig sleutelpersoon',
  'toestemming-op': 'toestemming op|toestemming gegeven op|consent given|toestemming sinds|toestemming vanaf',
  'toestemming-tot': 'toestemming tot|consent until|toestemming loopt tot|einde toestemming|toestemming t m',
} as const;

/** What a column can hold apart from thresholds and other languages. */
export type PlainField = keyof typeof synonyms;

/** Threshold facts as columns of their own. */
export const thresholdFields = {
  gratis: 'free',
  'zonder-afspraak': 'no-appointment',
  'zonder-id': 'no-id',
  'zonder-verwijzing': 'no-referral',
  anoniem: 'anonymous',
  'kinderen-welkom': 'children-welcome',
  'uren-voor-vrouwen': 'women-only-hours',
  rolstoel: 'wheelchair',
  huisbezoek: 'home-visits',
} as const satisfies Readonly<Record<string, ThresholdFact>>;
export type ThresholdField = keyof typeof thresholdFields;

const thresholdSynonyms: Readonly<Record<ThresholdField, string>> = {
  gratis: 'gratis|free|kosteloos',
  'zonder-afspraak': 'zonder afspraak|geen afspraak nodig|no appointment|vrije inloop',
  'zonder-id': 'zonder id|geen id nodig|zonder legitimatie|no id',
  'zonder-verwijzing': 'zonder verwijzing|geen verwijzing nodig|no referral',
  anoniem: 'anoniem|anonymous',
  'kinderen-welkom': 'kinderen welkom|kinderen mee|children welcome',
  'uren-voor-vrouwen': 'uren voor vrouwen|alleen vrouwen|women only hours|vrouwenuren',
  rolstoel: 'rolstoel|rolstoeltoegankelijk|wheelchair|toegankelijk|wheelchair accessible',
  huisbezoek: 'huisbezoek|komt thuis|home visits',
};

/** Every field of a mapping file. Names and descriptions may also be in another language: `naam-en`, `omschrijving-ar`. */
export type Field = PlainField | ThresholdField | `omschrijving-${string}`;

const described = locales.filter((locale) => locale !== 'nl').map((locale) => `omschrijving-${locale}` as const);

/** All fields, in order. */
export const fields: readonly Field[] = [
  ...(Object.keys(synonyms) as PlainField[]),
  ...(Object.keys(thresholdFields) as ThresholdField[]),
  ...described,
];

export const isField = (name: string): name is Field => (fields as readonly string[]).includes(name);

/** The weekday of each column that has the hours of one day. */
export const dayFields = {
  maandag: 'MO',
  dinsdag: 'TU',
  woensdag: 'WE',
  donderdag: 'TH',
  vrijdag: 'FR',
  zaterdag: 'SA',
  zondag: 'SU',
} as const;

const byHeader = new Map<string, Field>();
for (const field of fields) {
  const words = { ...synonyms, ...thresholdSynonyms }[field as PlainField | ThresholdField] as string | undefined;
  // The field's own name comes first: it is what our template says.
  for (const word of [field, ...(words ?? '').split('|')]) {
    const key = comparable(word);
    if (key && !byHeader.has(key)) byHeader.set(key, field);
  }
}

/** A header without what says how to fill the column in: “(j/n)”. */
const plainHeader = (header: string): string =>
  comparable(header.replace(/[_.]/g, ' ')).replace(/ (?:j n|ja nee|ja of nee|y n|yes no)$/, '');

/** What a header says that is about addresses to hide. The list is broad on purpose: a wrong guess hides. */
const hides =
  /geheim|afgescherm|afscherm|verborg|verberg|vertrouwelijk|confidential|\bprive ?adres|beschermd (?:adres|locatie)|(?:adres|locatie) beschermd|niet (?:op (?:de )?(?:web)?site|op (?:de )?kaart|tonen|publiceren|openbaar)/;

/** The field that a column's name says, if any. */
export function fieldOfHeader(header: string): Field | undefined {
  const plain = plainHeader(header);
  return byHeader.get(plain) ?? (hides.test(plain) ? 'adres-verborgen' : undefined);
}

/** True for a header such as “adres tonen”: a no may hide an address there, and a yes may show it. */
export const maySayShown = (header: string): boolean =>
  /^(?:(?:adres|locatie|plek) )?(?:mag )?(?:tonen|openbaar|publiek|publiceren|zichtbaar)$/.test(plainHeader(header));

/** Columns about the origin, faith or orientation of people. They are never read, whatever a mapping file says. */
const personal =
  /\b(?:etnicit|ethnic|herkomst|afkomst|nationalit|migratieachtergrond|(?:culturele|etnische) achtergrond|(?:cultural|migration) background|geboorteland|country of (?:birth|origin)|denominat|geloof|godsdienst|religi|faith|levensbeschouw|seksuele|sexual orientation|geaardheid|ras\b|race\b|huidskleur|bsn\b|burgerservice)/;

export const isPersonal = (header: string): boolean => personal.test(comparable(header.replace(/[_.]/g, ' ')));
