import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const fears: TopicTexts = {
  'T-24': {
    question: 'Gelo ew dikarin zarokên min ji min bistînin?',
    lines: {
      safe: 'Gelek dê û bav ji vê ditirsin. Ev tê fêmkirin.',
      human: 'Hûn dixwazin bizanin rastî çawa ye? Ji kesekî tîmê, an ji kesekî ku hûn pê bawer in, bipirsin.',
      judge:
        'Tîma taxê li ser vê biryarê nade. Tenê dadwerê zarokan (kinderrechter) dikare biryarê bide ku zarokek li dijî daxwaza dê û bavê li dereke din bijî. Xebatkarekî alîkariyê nîşanan dibîne ku zarokek ne di ewlehiyê de ye? Wê demê divê ew li gorî gavên diyarkirî bixebite.',
      steps: 'Dema tîm bi fikar be, vê dike:',
      'ask-steps': 'Ji tîmê bipirsin ka ev çawa dibe.',
      trusted: 'Hûn dikarin li vir bêtir li ser vê bipirsin:',
    },
    review,
  },
  'T-25': {
    question: 'Ger li malê ewlehî nebe, çi dibe?',
    lines: {
      safe: 'Niha xetere heye? Telefonî 112 bikin.',
      advice:
        'Ji bo şêwirê hûn dikarin telefonî Veilig Thuis (Li Malê Ewle) bikin: 0800-2000. Bêyî gotina navê xwe jî dibe.',
      plan: 'Xebatkarekî alîkariyê nîşanên tundiya li malê an xerab-tevgerîna li zarokan dibîne? Wê demê divê ew li gorî gavên diyarkirî bixebite.',
      steps: 'Dema tîm bi fikar be, vê dike:',
      ask: 'Ji tîmê bipirsin ka wê demê ew çi dike.',
    },
    review,
  },
  'T-26': {
    question: 'Gelo ez dikarim li ser pere biaxivim bêyî ku alîkariya min a pereyî (uitkering) were birîn?',
    lines: {
      safe: 'Pêşî bipirsin: «Hûn tiştê ku ez dibêjim radigihînin? Ji kê re?»',
      duty: 'Hûn alîkariya pereyî (uitkering) distînin? Wê demê divê hûn hin tiştan bi xwe ragihînin. Bipirsin ka kîjan.',
      benefit: 'Şaredarî li ser têkiliya bi beşa alîkariya we ya pereyî re wiha dibêje:',
      advice: 'Hûn dikarin li vir li ser pere şêwirê bixwazin:',
    },
    review,
  },
  'T-27': {
    question: 'Kî tiştê ku ez dibêjim dibîne? Gelo veşartî dimîne?',
    lines: {
      safe: 'Di axaftina yekem de bipirsin ka çi tê nivîsandin û kî dikare bibîne.',
      recorded: 'Tîm vê dinivîse:',
      readers: 'Ev kes dikarin bixwînin:',
      'with-consent': 'Ger hûn razî bin, tîm vê parve dike:',
      'without-consent': 'Carinan tîm dikare an divê tiştekî bêyî razîbûna we parve bike:',
      rights: 'Hûn wiha dikarin agahiyên xwe bibînin an bidin rastkirin:',
    },
    review,
  },
  'T-28': {
    question: 'Gelo koka min an ola min tê nivîsandin?',
    lines: {
      safe: 'Ev beşa malperê li ser koka we, ola we an meyla we ya zayendî napirse.',
      team: 'Tîm li ser tiştê ku ew bi xwe dinivîse wiha dibêje:',
      ask: 'Hûn dikarin bipirsin ka tîm bi xwe çi dinivîse, û çima.',
    },
    review,
  },
  'T-29': {
    question: 'Ger ez bi psîkologekî re biaxivim, ma ez dîn im?',
    lines: {
      safe: 'Na. Gelek mirov di dema stres an xemgîniyê de ji psîkologekî an bijîşkekî piştgiriyê distînin.',
      choice: 'Hûn bi xwe alîkariyê dixwazin? Wê demê hûn bi xwe hildibijêrin ka hûn vê dixwazin, û kengî.',
      practical: 'Hûn dikarin bi van tiştên pratîkî dest pê bikin:',
      'ask-practical': 'Hûn dikarin pêşî alîkariya pratîkî jî bixwazin.',
      route: 'Hûn wiha digihîjin psîkologekî an bijîşkekî:',
    },
    review,
  },
  'T-30': {
    question: 'Gelo tîm tiştan ji şaredariyê an polîsan re radigihîne?',
    lines: {
      safe: 'Bi rehetî bipirsin ka tîm çi, ji kê re û çima radigihîne.',
      municipality: 'Tîm li ser şaredariyê wiha dibêje:',
      police: 'Tîm li ser polîsan wiha dibêje:',
      'ask-not': 'Hûn dikarin bipirsin jî ka tîm çi ranagihîne an çi nake.',
    },
    review,
  },
  'T-31': {
    question: 'Ger kesekî ku ez nas dikim bibîne ku ez alîkariyê dixwazim?',
    lines: {
      safe: 'Hûn ne mecbûr in ji kesên din re bibêjin ku hûn bi tîmê re di têkiliyê de ne.',
      places: 'Hûn dikarin li van cihan bi aramî biaxivin:',
      contact: 'Dema tîm telefonî we dike an ji we re dinivîse, bala xwe dide van:',
      'ask-contact':
        'Hûn dikarin bixwazin ku hevdîtin li dereke din be, an pêşî bi telefonê biaxivin. Bibêjin jî ka kengî telefonkirin ewle ye.',
    },
    review,
  },
  'T-42': {
    question: 'Gelo ez dikarim bêyî destûra rûniştinê (verblijfsvergunning) an BSN alîkariyê bixwazim?',
    lines: {
      safe: 'Hûn dikarin pirsekê bikin bêyî ku yekser navê xwe an hejmara hemwelatiyê (burgerservicenummer, BSN) bibêjin.',
      ask: 'Pêşî bipirsin: «Hûn li ser min çi radigihînin? Ji kê re?» Piştre bipirsin ka ji bo we çi gengaz e.',
      rights:
        'Bêyî destûra rûniştinê jî mafê we yê lênêrîna pêwîst a bijîşkî û mafê we yê parêzerekî heye. Zarokên heta 18 salî dikarin biçin dibistanê.',
      here: 'Tîm bi xwe wiha dibêje:',
      advice: 'Hûn dikarin li vir şêwirê bixwazin:',
      'ask-advice': 'Bipirsin jî ka kî din dikare alîkariya we bike.',
    },
    review,
  },
};
