import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'so',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Haddii aad caawin codsato, carruurtaada way kaa qaadaan.',
    'T-26': 'Haddii aad lacagta run ka sheegto, gargaarkaaga lacageed waa la joojiyaa.',
    'T-27': 'Waxa aad sheegto berri qof walba wuu ogaanayaa.',
    'T-30': 'Kooxda xaafaddu waxay u shaqaysaa booliska iyo degmada.',
    'T-31': 'Xaafadda oo dhan ayaa arkaysa adigoo halkaas galaya.',
    'T-04': 'Gargaarku lacag badan buu ku kacaa.',
    'T-29': 'Qofkii cilmi-nafsi yaqaan la hadla waa waalan yahay.',
    'T-20': 'Waxay uun ku odhanayaan waa inaad adigu samayso.',
    'T-11': 'Marka hore waa inaad dhiibtaa waraaqo badan.',
    'T-13': 'Af-Nederland fiican la’aantiis uma baahnid inaad timaaddo.',
  },
  steps: {
    contact: {
      title: 'Kooxda ayaad la xiriirtaa',
      what: 'Waad soo wacdaa, waad soo qortaa ama qof ayaad ka codsataa inuu kuu sameeyo.',
    },
    'first-talk': {
      title: 'Qof ayaad la hadashaa',
      what: 'Waxaad sheegtaa waxa aad rabto inaad sheegto. Su’aalo waad weydiin kartaa.',
    },
    plan: { title: 'Qorshe wadajir ah', what: 'Waxaad ku heshiisaan waxa dhacaya, iyo cidda waxa qabanaysa.' },
    help: { title: 'Gargaar ayaad heshaa', what: 'Wuxuu ka yimaadaa kooxda lafteeda, ama qof kale.' },
    check: {
      title: 'Wadajir u eegidda sida ay wax u socdaan',
      what: 'Waxaad sheegtaa waxa ku caawinaya iyo waxa aan ku caawinayn.',
    },
    closing: {
      title: 'Gabagabo',
      what: 'Waxaad ka wada hadashaan waxa aad samayn karto mar dambe haddii aad mar kale su’aal qabto.',
    },
  },
  roles: {
    team: {
      name: 'Kooxda xaafadda (wijkteam)',
      does: 'Waxay caawisaa dadka xaafadda deggan, ama gargaar bay u diyaarisaa.',
    },
    municipality: {
      name: 'Degmada (gemeente)',
      does: 'Waxay hubisaa in gargaar jiro, waxayna go’aan ka gaartaa gargaarka qaarkiis.',
    },
    doctor: {
      name: 'Dhakhtarka qoyska (huisarts)',
      does: 'Wuxuu caawiyaa marka la xanuunsado, haddii loo baahdana dhakhtar kale ayuu kuu diraa.',
    },
    school: { name: 'Dugsiga (school)', does: 'Wax buu dhigaa, waalidkana wuxuu kala hadlaa sida ilmuhu yahay.' },
    benefits: {
      name: 'Waaxda gargaarka lacageed (afdeling uitkeringen)',
      does: 'Waxay go’aan ka gaartaa gargaarka lacageed, wayna bixisaa.',
    },
    housing: {
      name: 'Ururka guryaha (woningcorporatie)',
      does: 'Guryo ayuu kireeyaa, wuxuuna hagaajiyaa waxa guriga ka jabay.',
    },
    'youth-care': {
      name: 'Gargaarka dhallinyarada (jeugdhulp)',
      does: 'Waxay caawisaa carruurta, dhallinyarada iyo waalidkood.',
    },
    'safe-at-home': {
      name: 'Badqabka Guriga (Veilig Thuis)',
      does: 'Talo ayay bixisaa haddii guriga aan la badqabin. Wac 0800-2000.',
    },
    police: {
      name: 'Booliska (politie)',
      does: 'Wuxuu caawiyaa marka khatar jirto, dambiyadana wuu baaraa. Wac 112 haddii ay jirto khatar hadda ah.',
    },
    judge: { name: 'Garsooraha (rechter)', does: 'Wuxuu go’aan gaaraa marka dadka iyo ururradu isku raaci waayaan.' },
  },
  tell: {
    'without-consent':
      'Mararka qaarkood kooxdu wax way la wadaagi kartaa dad kale, ama waa inay la wadaagto, adigoon oggolaan:',
    ask: 'Marka hore weydii: «Goorma ayaad dad kale wax u sheegtaa, xitaa haddii aanan rabin?» Ka dib waxaad dooran kartaa waxa aad sheegto.',
  },
};
