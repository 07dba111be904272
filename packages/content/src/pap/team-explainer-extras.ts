import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'pap',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Si bo pidi yudansa, nan ta kita bo yunan for di bo.',
    'T-26': 'Si bo ta onesto tokante plaka, bo ayudo finansiero ta stòp.',
    'T-27': 'Loke bo konta awe, mañan tur hende sa.',
    'T-30': 'E tim di bario ta traha pa polis i gemeente.',
    'T-31': 'Henter bario ta mira bo ta drenta einan.',
    'T-04': 'Yudansa ta kosta hopi plaka.',
    'T-29': 'Ken ku ta papia ku un sikólogo ta loko.',
    'T-20': 'Na final nan ta bisa ku abo mes mester hasi é.',
    'T-11': 'Promé bo mester entregá un monton di papel.',
    'T-13': 'Sin bon hulandes bo no tin nodi di bini.',
  },
  steps: {
    contact: { title: 'Bo ta tuma kontakto', what: 'Bo ta bèl, skirbi òf pidi un hende pa hasi esei pa bo.' },
    'first-talk': { title: 'Bo ta papia ku un hende', what: 'Bo ta konta loke bo ke konta. Bo por hasi pregunta.' },
    plan: { title: 'Un plan huntu', what: 'Boso ta palabrá kiko ta sosodé, i ken ta hasi kiko.' },
    help: { title: 'Bo ta haña yudansa', what: 'E ta bini di e tim mes, òf di un otro hende.' },
    check: { title: 'Wak huntu kon ta bai', what: 'Bo ta bisa kiko ta yuda i kiko no ta yuda.' },
    closing: { title: 'Terminá', what: 'Bo ta papia di kiko bo por hasi despues si bo tin un pregunta atrobe.' },
  },
  roles: {
    team: { name: 'Tim di bario (wijkteam)', does: 'Ta yuda habitantenan di e bario, òf ta regla yudansa pa nan.' },
    municipality: {
      name: 'Gemeente',
      does: 'Ta sòru pa tin yudansa, i ta tuma desishon tokante sierto yudansa.',
    },
    doctor: {
      name: 'Dòkter di kas (huisarts)',
      does: 'Ta yuda ora di malesa i ta manda bo serka un otro dòkter si ta nesesario.',
    },
    school: { name: 'Skol (school)', does: 'Ta duna lès i ta papia ku mayornan kon ta bai ku un yu.' },
    benefits: {
      name: 'Departamento di ayudo finansiero (afdeling uitkeringen)',
      does: 'Ta disidí riba un ayudo finansiero i ta paga esaki.',
    },
    housing: {
      name: 'Korporashon di bibienda (woningcorporatie)',
      does: 'Ta duna kas na hür i ta drecha loke ta kibrá na e kas.',
    },
    'youth-care': { name: 'Yudansa pa hubentut (jeugdhulp)', does: 'Ta yuda mucha, hóben i nan mayornan.' },
    'safe-at-home': {
      name: 'Veilig Thuis (Safe na Kas)',
      does: 'Ta duna konseho si na kas no ta safe. Bèl 0800-2000.',
    },
    police: {
      name: 'Polis (politie)',
      does: 'Ta yuda ora di peliger i ta investigá delito. Bèl 112 si tin peliger direkto.',
    },
    judge: { name: 'Hues (rechter)', does: 'Ta disidí si hende i organisashon no ta di akuerdo.' },
  },
  tell: {
    'without-consent': 'Tin bia e tim por òf mester kompartí algu sin ku bo ta di akuerdo:',
    ask: 'Puntra promé: «Ki ora boso ta konta otro hende algu, tambe si mi no ke?» Despues bo por skohe kiko bo ta konta.',
  },
};
