import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Gelek dê û bav ji vê ditirsin. Ev tê fêmkirin.',
    human: 'Hûn dixwazin bizanin rastî çawa ye? Ji kesekî tîmê, an ji kesekî ku hûn pê bawer in, bipirsin.',
    judge:
      'Tîma taxê li ser vê biryarê nade. Tenê dadwerê zarokan (kinderrechter) dikare biryarê bide ku zarokek li dijî daxwaza dê û bavê li dereke din bijî. Xebatkarekî alîkariyê nîşanan dibîne ku zarokek ne di ewlehiyê de ye? Wê demê divê ew li gorî gavên diyarkirî bixebite.',
    steps: 'Dema tîm bi fikar be, vê dike:',
    'ask-steps': 'Ji tîmê bipirsin ka ev çawa dibe.',
    trusted: 'Hûn dikarin li vir bêtir li ser vê bipirsin:',
  },
  'T-25': {
    safe: 'Niha xetere heye? Telefonî 112 bikin.',
    advice:
      'Ji bo şêwirê hûn dikarin telefonî Veilig Thuis (Li Malê Ewle) bikin: 0800-2000. Bêyî gotina navê xwe jî dibe.',
    plan: 'Xebatkarekî alîkariyê nîşanên tundiya li malê an xerab-tevgerîna li zarokan dibîne? Wê demê divê ew li gorî gavên diyarkirî bixebite.',
    steps: 'Dema tîm bi fikar be, vê dike:',
    ask: 'Ji tîmê bipirsin ka wê demê ew çi dike.',
  },
  'T-26': {
    safe: 'Pêşî bipirsin: «Hûn tiştê ku ez dibêjim radigihînin? Ji kê re?»',
    duty: 'Hûn alîkariya pereyî (uitkering) distînin? Wê demê divê hûn hin tiştan bi xwe ragihînin. Bipirsin ka kîjan.',
    benefit: 'Şaredarî li ser têkiliya bi beşa alîkariya we ya pereyî re wiha dibêje:',
    advice: 'Hûn dikarin li vir li ser pere şêwirê bixwazin:',
  },
  'T-27': {
    safe: 'Di axaftina yekem de bipirsin ka çi tê nivîsandin û kî dikare bibîne.',
    recorded: 'Tîm vê dinivîse:',
    readers: 'Ev kes dikarin bixwînin:',
    'with-consent': 'Ger hûn razî bin, tîm vê parve dike:',
    'without-consent': 'Carinan tîm dikare an divê tiştekî bêyî razîbûna we parve bike:',
    rights: 'Hûn wiha dikarin agahiyên xwe bibînin an bidin rastkirin:',
  },
  'T-28': {
    safe: 'Ev beşa malperê li ser koka we, ola we an meyla we ya zayendî napirse.',
    team: 'Tîm li ser tiştê ku ew bi xwe dinivîse wiha dibêje:',
    ask: 'Hûn dikarin bipirsin ka tîm bi xwe çi dinivîse, û çima.',
  },
  'T-29': {
    safe: 'Na. Gelek mirov di dema stres an xemgîniyê de ji psîkologekî an bijîşkekî piştgiriyê distînin.',
    choice: 'Hûn bi xwe alîkariyê dixwazin? Wê demê hûn bi xwe hildibijêrin ka hûn vê dixwazin, û kengî.',
    practical: 'Hûn dikarin bi van tiştên pratîkî dest pê bikin:',
    'ask-practical': 'Hûn dikarin pêşî alîkariya pratîkî jî bixwazin.',
    route: 'Hûn wiha digihîjin psîkologekî an bijîşkekî:',
  },
  'T-30': {
    safe: 'Bi rehetî bipirsin ka tîm çi, ji kê re û çima radigihîne.',
    municipality: 'Tîm li ser şaredariyê wiha dibêje:',
    police: 'Tîm li ser polîsan wiha dibêje:',
    'ask-not': 'Hûn dikarin bipirsin jî ka tîm çi ranagihîne an çi nake.',
  },
  'T-31': {
    safe: 'Hûn ne mecbûr in ji kesên din re bibêjin ku hûn bi tîmê re di têkiliyê de ne.',
    places: 'Hûn dikarin li van cihan bi aramî biaxivin:',
    contact: 'Dema tîm telefonî we dike an ji we re dinivîse, bala xwe dide van:',
    'ask-contact':
      'Hûn dikarin bixwazin ku hevdîtin li dereke din be, an pêşî bi telefonê biaxivin. Bibêjin jî ka kengî telefonkirin ewle ye.',
  },
  'T-42': {
    safe: 'Hûn dikarin pirsekê bikin. Mînak: “Gelo divê ez navê xwe an hejmara xwe ya hemwelatiyê (burgerservicenummer, BSN) bibêjim?”',
    ask: 'Pêşî bipirsin: «Hûn li ser min çi radigihînin? Ji kê re?» Piştre bipirsin ka ji bo we çi gengaz e.',
    rights:
      'Bêyî destûra rûniştinê jî mafê we yê lênêrîna pêwîst a bijîşkî û mafê we yê parêzerekî heye. Zarokên heta 18 salî dikarin biçin dibistanê.',
    here: 'Tîm bi xwe wiha dibêje:',
    advice: 'Hûn dikarin li vir şêwirê bixwazin:',
    'ask-advice': 'Bipirsin jî ka kî din dikare alîkariya we bike.',
  },
};
