import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'pap',
  title: 'Kuadro di diversidat pa tim di bario',
  attribution:
    'Basá libremente riba: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Introdukshon',
    werkwijze: 'Manera di traha',
    competenties: 'Kompetensia',
    'informele-netwerken': 'Ret informal',
    'diversiteit-team': 'Diversidat di e tim',
    proces: 'Proseso',
    bewoners: 'Loke habitantenan ta bisa',
    achtergrond: 'Informashon di fondo',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Kiko ta un kuadro di diversidat?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Dikon diversidat tin mester di atenshon',
    'diversiteitskader/obstakels': 'Opheshon i kontesta',
    'diversiteitskader/visie-jeroen-olthof': 'Vishon di Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Introdukshon i lista di kontrol',
    'werkwijze/outreachend-werken': 'Bai serka hende',
    'werkwijze/eigen-kracht-versterken': 'Fortalesé e forsa propio di hende',
    'werkwijze/methodieken-op-maat': 'Método na midí',
    'werkwijze/randvoorwaarden': 'Kiko ta nesesario',
    'competenties/inleiding-checklist': 'Introdukshon i lista di kontrol',
    'competenties/interculturele-competenties': 'Kompetensia interkultural',
    'competenties/deskundigheidsbevordering': 'Siña i sigui kapasitá',
    'competenties/casuistiekbespreking': 'Papia riba kaso',
    'informele-netwerken/inleiding-checklist': 'Introdukshon i lista di kontrol',
    'informele-netwerken/belang-samenwerking': 'Dikon traha huntu',
    'informele-netwerken/meerwaarde-samenwerking': 'Kiko traha huntu ta duna',
    'informele-netwerken/met-wie-samenwerken': 'Ku ken traha huntu',
    'informele-netwerken/rollen': 'Ròl',
    'informele-netwerken/randvoorwaarden': 'Kiko ta nesesario',
    'diversiteit-team/inleiding-checklist': 'Introdukshon i lista di kontrol',
    'diversiteit-team/meerwaarde': 'Kiko un tim diverso ta duna',
    'diversiteit-team/randvoorwaarden': 'Kiko ta nesesario',
    'proces/inleiding-checklist': 'Introdukshon i lista di kontrol',
    'proces/voorbereiding': 'Preparashon',
    'proces/verandering': 'Kambio',
    'proces/verankering': 'Hasi e kambio duradero',
    'bewoners/belemmeringen': 'Kiko ta tene hende atras',
    'bewoners/oplossingen': 'Kiko ta yuda, segun habitantenan',
    'bewoners/wensen': 'Kiko habitantenan ke sa',
    'bewoners/angsten': 'Di kiko habitantenan tin miedu',
    'bewoners/professionals': 'Kiko profeshonalnan ta rekonosé',
    'bewoners/verschillen': 'Den kiko hende ta diferente',
    'bewoners/gesprek': 'Den kòmbersashon',
    'bewoners/woorden': 'Palabra ku ta hasi doló',
    'achtergrond/achtergrondinformatie': 'Informashon di fondo',
    'achtergrond/literatuur': 'Literatura',
    'achtergrond/colofon': 'Kolofon',
    'achtergrond/organisaties': 'Organisashon menshoná',
  },
  groups: {
    'outreachend-werken': 'Bai serka hende',
    'eigen-kracht-versterken': 'Fortalesé e forsa propio di hende',
    'methodieken-op-maat': 'Método na midí',
    'organisatorische-randvoorwaarden': 'Kiko e organisashon mester regla',
    competenties: 'Kompetensia',
    'informele-netwerken': 'Ret informal',
    'diversiteit-team': 'Diversidat di e tim',
    voorbereiding: 'Preparashon',
    verandering: 'Kambio',
    verankering: 'Hasi e kambio duradero',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Nos ta bai serka habitante ku antesedente di migrashon i asina nos ta tende ki yudansa nan ta buska. Nos ta pone nos mes na nan lugá i nos ta bon biní na nan kas tambe.',
    'wz-check-02-vindplaatsen':
      'Nos sa na ki lugá den nos gemeente habitante ku antesedente di migrashon ta bini. Nos a palabrá ku e lugánan ei kon nos por traha mihó einan.',
    'wz-check-03-gelijkwaardig-vrijwilligers':
      'Nos ta traha huntu ku boluntario i ku hende ku ta sirbi di brùg, komo igual.',
    'wz-check-04-eigen-kracht-factoren':
      'Ora nos ta fortalesé e forsa propio di habitante, nos ta pone atenshon na loke por ta di importansia spesialmente pa habitante ku antesedente di migrashon.',
    'wz-check-05-uitleg-eigen-kracht':
      'Nos ta splika habitantenan bon kla dikon nos ke fortalesé nan forsa propio, i kon nos ta hasi esei.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Nos método i hèrmènt ta pas pa habitante ku diferente antesedente kultural i étniko.',
    'wz-check-07-diversiteitsbril':
      'Nos ta sinti ki ora mester pone atenshon na diferensia den antesedente, i ki ora presis nò.',
    'wz-check-08-naamsbekendheid': 'Habitante ku antesedente di migrashon sa ku nos tim ta eksistí.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Loke ta nesesario pa trata bon ku diferensia, ta fihá den nos organisashon.',
    'wz-check-10-tijd-intake':
      'Nos organisashon ta duna nos sufisiente tempu pa konosé habitante ku antesedente di migrashon i pa e promé kòmbersashon ku nan.',
    'wz-check-11-casuistiek-diversiteit':
      'Den nos tim e miembronan ta kompartí konosementu i eksperensia den reunion fiho riba kaso. Diversidat tambe ta parti di esei.',
    'wz-check-12-tolk': 'Nos por pidi un intérprete ora ta nesesario.',
    'co-check-13-basiscompetenties':
      'Nos profeshonalnan por tene kuenta ku e situashon di bida, e antesedente di migrashon i e kultura di un persona. Asina e yudansa ta pas ku loke e habitante ke i tin mester.',
    'co-check-14-bijscholing':
      'Nos tim ta siña i ta sigui kapasitá su mes, den i pafó di e organisashon. Pa motibu di esei nos por yuda habitante ku diferente antesedente bon.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Banda di training nos ta papia regularmente huntu riba kaso. Persona klave i organisashon di migrante ta trese nan konosementu einan.',
    'in-check-16-belang': 'Nos sa dikon ta importante pa traha huntu ku ret informal.',
    'in-check-17-meerwaarde': 'Nos ta mira kiko traha huntu ku ret informal por duna.',
    'in-check-18-met-wie': 'Nos sa ku kua organisashon i persona nos por traha huntu.',
    'in-check-19-rollen': 'Ta kla pa nos ki ròl organisashon di i pa nan mes miembronan, i boluntario, por tin.',
    'in-check-20-randvoorwaarden': 'Nos sa kiko ta nesesario pa traha bon huntu ku ret informal.',
    'dt-check-21-meerwaarde':
      'Nos ta mira ku nos trabou ta bira mihó ora nos tim ta diverso i ta pas ku e habitantenan di nos área.',
    'dt-check-22-randvoorwaarden':
      'Nos sa kiko ta nesesario pa hasi un tim mas diverso, pa tene é asina i pa nos tur huntu saka probecho di esei.',
    'pr-check-23-vraagstukken': 'Nos sa ki pregunta riba diversidat tin den nos área.',
    'pr-check-24-groepen-in-beeld':
      'Nos sa ki grupo ta biba den nos bario, i na kua di nan nos ta yega na tempu i na kua nò.',
    'pr-check-25-wat-leeft':
      'Nos sa kiko ta importante pa habitante ku antesedente di migrashon, kiko nan tin mester i kiko nan ta pensa di e timnan di bario.',
    'pr-check-26-visie':
      'Huntu nos a skirbi un vishon riba diversidat i nos a papia riba dje ku e timnan. Nos sa ku tin sosten p’e.',
    'pr-check-27-ambities': 'Nos a skohe kiko nos ke logra ku diversidat i kiko nos ta hasi promé.',
    'pr-check-28-leidinggevende': 'Un hefe ta responsabel pa e kambio.',
    'pr-check-29-structuur': 'E organisashon tin un forma fiho pa ehekutá e plannan, por ehèmpel grupo di trabou.',
    'pr-check-30-gemeente-monitort': 'E gemeente ta sostené e kambio i ta sigui kon e ta bai.',
    'pr-check-31-samenwerking': 'E gemeente, e timnan di bario i e partnernan ta traha bon huntu.',
    'pr-check-32-verankerd':
      'E kuater pilánan ta un parti fiho di nos trabou di tur dia i di e maneho di e organisashon.',
  },
};
