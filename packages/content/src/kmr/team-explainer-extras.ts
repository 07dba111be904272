import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'kmr',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Ger hûn alîkariyê bixwazin, ew zarokên we distînin.',
    'T-26': 'Ger hûn li ser pere rast bibêjin, alîkariya we ya pereyî tê birîn.',
    'T-27': 'Tiştê ku hûn îro dibêjin, sibê her kes dizane.',
    'T-30': 'Tîma taxê ji bo polîs û şaredariyê kar dike.',
    'T-31': 'Hemû tax dibîne ku hûn diçin wir.',
    'T-04': 'Alîkarî pir biha ye.',
    'T-29': 'Yê ku bi psîkologekî re biaxive dîn e.',
    'T-20': 'Ew jixwe dibêjin ku divê hûn bi xwe bikin.',
    'T-11': 'Pêşî divê hûn komek kaxiz bidin.',
    'T-13': 'Bêyî holendiya baş ne hewce ye hûn biçin.',
  },
  steps: {
    contact: {
      title: 'Hûn bi tîmê re dikevin têkiliyê',
      what: 'Hûn telefon dikin, dinivîsin an ji kesekî dixwazin ku ji bo we bike.',
    },
    'first-talk': {
      title: 'Hûn bi kesekî re diaxivin',
      what: 'Hûn tiştê ku dixwazin dibêjin. Hûn dikarin pirsan bikin.',
    },
    plan: { title: 'Bi hev re planek', what: 'Hûn li hev dikin ka çi dibe, û kî çi dike.' },
    help: { title: 'Hûn alîkariyê distînin', what: 'Ew ji tîmê bi xwe ye, an ji kesekî din.' },
    check: { title: 'Bi hev re dîtin ka çawa diçe', what: 'Hûn dibêjin ka çi alîkar e û çi ne alîkar e.' },
    closing: { title: 'Dawî', what: 'Hûn diaxivin ka paşê, ger dîsa pirseke we hebe, hûn dikarin çi bikin.' },
  },
  roles: {
    team: { name: 'Tîma taxê (wijkteam)', does: 'Alîkariya şêniyên taxê dike, an ji wan re alîkariyê saz dike.' },
    municipality: { name: 'Şaredarî (gemeente)', does: 'Dike ku alîkarî hebe, û li ser hin alîkariyan biryaran dide.' },
    doctor: {
      name: 'Bijîşkê malbatê (huisarts)',
      does: 'Di nexweşiyê de alîkar e û ger hewce be we dişîne cem bijîşkekî din.',
    },
    school: { name: 'Dibistan (school)', does: 'Dersan dide û bi dê û bavan re li ser rewşa zarok diaxive.' },
    benefits: {
      name: 'Beşa alîkariya pereyî (afdeling uitkeringen)',
      does: 'Li ser alîkariya pereyî biryarê dide û wê dide.',
    },
    housing: {
      name: 'Saziya xaniyan (woningcorporatie)',
      does: 'Xaniyan bi kirê dide û tiştê ku di xanî de xera bûye çêdike.',
    },
    'youth-care': { name: 'Alîkariya ciwanan (jeugdhulp)', does: 'Alîkariya zarokan, ciwanan û dê û bavên wan dike.' },
    'safe-at-home': {
      name: 'Li Malê Ewle (Veilig Thuis)',
      does: 'Ger li malê ewlehî nebe, şêwirê dide. Telefonî 0800-2000 bikin.',
    },
    police: {
      name: 'Polîs (politie)',
      does: 'Di xetereyê de alîkar e û sûcan lêkolîn dike. Ger niha xetere hebe, telefonî 112 bikin.',
    },
    judge: { name: 'Dadwer (rechter)', does: 'Ger mirov û sazî li hev nekin, biryarê dide.' },
  },
  tell: {
    'without-consent': 'Carinan tîm dikare an divê tiştekî bêyî razîbûna we parve bike:',
    ask: 'Pêşî bipirsin: «Hûn kengî tiştekî ji yên din re dibêjin, heta ger ez nexwazim jî?» Piştre hûn dikarin hilbijêrin ka hûn çi bibêjin.',
  },
};
