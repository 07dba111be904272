import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Wê demê kesek ji tîmê tevî we têkiliyê bi alîkariyeke din re datîne.',
    'team-calls': 'Wê demê tîm li şûna we telefonî alîkariyeke din dike.',
    'gives-contact': 'Wê demê tîm ji we re dibêje ka hûn dikarin telefonî kê bikin.',
    safe: 'Wê demê bipirsin ka kî dikare. Bipirsin jî ka kesek dikare pêşî li şûna we telefonî wir bike.',
    'follow-up': 'Piştre tîm ji we dipirse ka bi ser ket.',
    'ask-back': 'Bipirsin jî ka hûn dikarin vegerin cem kê ger bi ser nekeve.',
  },
  'T-37': {
    safe: 'Ger tiştek ne baş were hîskirin, hûn dikarin bibêjin. Hûn dikarin kesekî din jî bixwazin.',
    complaint: 'Hûn dikarin gilî (klacht) jî bikin. Bipirsin ka ev çawa dibe û kî dikare alîkariya we bike.',
    decision: 'Nameyeke biryarê ji we re tê? Yekser binêrin ka hûn heta kengî dikarin îtîraz (bezwaar) bikin.',
    route: 'Hûn dikarin gilî (klacht) jî bikin. Li vir wiha dibe:',
    independent: 'Ev alîkarî ji tîmê serbixwe ye:',
    'ask-help': 'Bipirsin jî ka kî dikare alîkariya we bike.',
    confidant: 'Hûn dikarin bi vî kesê pêbawer (vertrouwenspersoon) re jî biaxivin:',
  },
  'T-38': {
    safe: 'Tê fêmkirin ku hûn bi baldarî tevdigerin.',
    here: 'Hûn wiha dikarin bi vê tîmê re biçûk dest pê bikin:',
    small: 'Hûn dikarin biçûk dest pê bikin, wek mînak bi pirsekê.',
    stop: 'Hûn bi xwe alîkariyê dixwazin? Wê demê hûn dikarin dîsa rawestînin jî.',
  },
  'T-39': {
    safe: 'Hûn dikarin bipirsin ka kîjan agahiyên li ser we têne hilanîn, û heta kengî.',
    retention: 'Tîm li ser demê ku agahiyan hiltîne wiha dibêje:',
    how: 'Hûn wiha dikarin agahiyên xwe bibînin, rast bikin an bidin jêbirin:',
    rights: 'Hûn dikarin bixwazin jî ku wan bibînin, rast bikin an jê bibin.',
    'not-all': 'Hin tişt nayên jêbirin. Wê demê bipirsin çima na.',
  },
  'T-40': {
    safe: 'Ji tîmê re bibêjin ka hûn dixwazin çi biguherînin an rawestînin.',
    phone: 'Telefonî {contact.phone} bikin.',
    ask: 'Bipirsin ka hûn dikarin vê ji kê re bibêjin.',
    how: 'Wiha jî dibe:',
  },
  'T-41': {
    safe: 'Niha xetere heye? Telefonî 112 bikin.',
    doctor:
      'Hûn zû hewcedarî bijîşkekî ne? Telefonî bijîşkê xwe yê malbatê (huisarts) an navenda bijîşkên nobedar (huisartsenpost) bikin.',
    numbers: 'Hejmarên din:',
    'not-the-form': 'Ji bo vê forma daxwaza telefonê bi kar neynin.',
  },
};
