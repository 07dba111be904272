import {
  entryKinds,
  lifeDomainSources,
  lifeDomains,
  roleTags,
  walkInHosts,
  phoneAnswers,
  type EntryKind,
  type LifeDomain,
  type PhoneAnswer,
  type RoleTag,
  type WalkInHost,
} from '@wijkbrug/core/sociale-kaart.js';
import { comparable } from './cells/text.js';

/** Dutch and English words that stand in columns with a fixed set of values. A code itself is always understood. */
type Table<T extends string> = ReadonlyMap<string, T>;

function table<T extends string>(codes: readonly T[], words: Readonly<Partial<Record<T, string>>>): Table<T> {
  const map = new Map<string, T>();
  for (const code of codes) {
    for (const word of [code, ...(words[code] ?? '').split('|')]) if (word) map.set(comparable(word), code);
  }
  return map;
}

export const kindWords: Table<EntryKind> = table(entryKinds, {
  service:
    'dienst|voorziening|formele dienst|instelling|hulp|zorg|buurtteamlocatie|okt|buurtteam|wijkteam|loket|school|primair onderwijs|voortgezet onderwijs|speciaal onderwijs|dagbesteding|dagbestedingslocatie|gezondheidscentrum|apotheek|kinderdagverblijf|kinderopvang',
  'self-organisation': 'zelforganisatie|migrantenorganisatie|belangenvereniging|vereniging',
  'volunteer-initiative': 'vrijwilligers|vrijwilligersinitiatief|vrijwilligersorganisatie|vrijwilligersproject',
  'residents-initiative': 'bewonersinitiatief|buurtinitiatief|bewonersgroep|initiatief van bewoners',
  'meeting-place':
    'ontmoetingsplek|buurthuis|buurtkamer|huis van de wijk|huis van de buurt|wijkcentrum|dorpshuis|jongerencentrum|bibliotheek|speeltuingebouw|kinderboerderij|buurtcentrum|wijkhuis|ontmoetingscentrum|activiteitencentrum|multifunctioneel centrum',
  'place-of-worship': 'gebedshuis|kerk|moskee|tempel|synagoge|church|mosque|gebouw van een geloofsgemeenschap',
  'walk-in': 'inloop|spreekuur|inloopspreekuur|inloopmoment|walk in',
  activity:
    'activiteit|cursus|sport|samen doen|activiteiten|taalles|koffieochtend|meidenclub|zwembad|sporthal|gymzaal|sportzaal|sportveld|bewegingsonderwijs|schooltuincomplex',
  scheme: 'regeling|regelingen|voorziening voor weinig geld|minimaregeling|fonds',
});

const ownDomainWords: Table<LifeDomain> = table(lifeDomains, {
  money: 'geld|inkomen|schulden|geld en schulden|inkomen en schulden|financien|werk en inkomen|armoede|regelingen',
  housing: 'wonen|huisvesting|woning|huis',
  health:
    'gezondheid|zorg|lichamelijke gezondheid|psychische gezondheid|welzijn en zorg|zorg en gezondheid|jeugd en zorg|health',
  work: 'werk|werk en inkomen|baan|dagbesteding|employment',
  school: 'school|scholing|onderwijs|opleiding|leren|education|jeugd en onderwijs',
  parenting: 'opvoeden|opvoeden en opgroeien|opgroeien|gezin|jeugd|kinderen|jeugd en zorg|okt',
  safety: 'veiligheid|veilig|geweld|rechten|juridisch',
  'taking-part':
    'meedoen|participatie|ontmoeten|ontmoeting|sport|cultuur|vrije tijd|dagelijks functioneren|welzijn|basisvoorzieningen|sport en bewegen|sport en spelen|kunst en cultuur|activiteiten',
  language: 'taal|taal leren|nederlands leren|inburgering|taal en lezen',
  papers: 'papieren|formulieren|brieven|administratie|verblijf|documenten|post',
});

/** Each life domain with its plainest Dutch name. */
export const nameOfDomain: ReadonlyMap<LifeDomain, string> = new Map(
  lifeDomains.map((code) => [code, [...ownDomainWords].find(([word, of]) => of === code && word !== comparable(code))?.[0] ?? code]), // prettier-ignore
);

/** The names of the lists that `lifeDomainSources` maps, such as “dagelijks functioneren”. */
const ofOtherLists = Object.entries(lifeDomainSources).map(
  ([id, domains]) => [comparable(id.replace(/^(?:r-leef|v-leef|pr-domein|zrm)-/, '')), domains] as const,
);

export const domainWords: Table<LifeDomain> = new Map([
  ...ofOtherLists.map(([word, [domain]]) => [word, domain] as const),
  ...ownDomainWords,
]);

/** One word of a source can stand for two domains. */
export const doubleDomains: ReadonlyMap<string, readonly LifeDomain[]> = new Map<string, readonly LifeDomain[]>([
  ...ofOtherLists.filter(([, domains]) => domains.length > 1),
  ['werk en inkomen', ['work', 'money']],
  ['jeugd en zorg', ['parenting', 'health']],
  ['jeugd en onderwijs', ['parenting', 'school']],
  ['taal en lezen', ['language', 'school']],
]);

export const roleWords: Table<RoleTag> = table(roleTags, {
  'reach-out': 'bewoners opzoeken|proactief benaderen|mensen opzoeken|erop af',
  'give-information': 'voorlichting|voorlichting geven|informatie geven',
  'host-walk-in': 'spreekuur bij ons|ruimte voor spreekuur|spreekuur|inloop',
  refer: 'doorverwijzen|verwijzen',
  'personal-talks': 'persoonlijke gesprekken|gesprek|gesprekken|luisterend oor',
  'practical-help': 'praktische hulp|hulp bij formulieren|hulp met formulieren|formulieren',
  'activities-together': 'samen activiteiten|activiteiten samen|samen doen|activiteiten',
  'show-the-way': 'wegwijs maken|de weg wijzen|weg wijzen|wegwijs',
  trust: 'vertrouwen|wantrouwen wegnemen|motiveren',
  accompany: 'meegaan|meegaan naar afspraken|mee naar afspraken',
  'help-professional-understand': 'professional helpen begrijpen|uitleg aan professionals|team helpen begrijpen',
  confidant: 'vertrouwenspersoon',
});

export const walkInWords: Table<WalkInHost> = table(walkInHosts, {
  team: 'wijkteam|het wijkteam|team',
  organisation: 'organisatie|zelforganisatie|vrijwilligers|wij',
  both: 'beide|allebei|samen|wijkteam en organisatie|team en organisatie|wijkteam en vrijwilligers',
});

export const answerWords: Table<PhoneAnswer> = table(phoneAnswers, {
  person: 'mens|persoon|iemand|een mens|direct iemand',
  menu: 'menu|keuzemenu',
  message: 'bericht|voicemail|inspreken|antwoordapparaat|laat een bericht achter',
});
