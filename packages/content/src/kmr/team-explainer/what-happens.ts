import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'Axaftina yekem bi piranî {firstTalk.minutes} deqe dom dike.',
    safe: 'Hûn ne mecbûr in yekser her tiştî bibêjin. Hûn dikarin bipirsin ka çiqas dom dike û kî amade ye.',
    pace: 'Hûn ne mecbûr in yekser her tiştî bibêjin.',
    present: 'Ev kes amade ne:',
    'ask-present': 'Hûn dikarin bipirsin ka kî amade ye.',
  },
  'T-19': {
    safe: 'Li hember her pirsê hûn dikarin bipirsin: «Çima hûn dixwazin vê bizanin?»',
    pace: 'Hûn ne mecbûr in her tiştî bi carekê bibêjin.',
    required: 'Divê tîm van pirsan bike:',
    ask: 'Bipirsin ka kîjan bersiv bi rastî pêwîst in. Bipirsin jî ka çi dibe ger hûn bersivê nedin.',
  },
  'T-21': {
    which: 'Carinan erê. Ev form in:',
    safe: 'Bipirsin ka form hene, û kîjan.',
    help: 'Di dagirtinê de hûn dikarin vê alîkariyê bistînin:',
    'ask-help': 'Bipirsin jî ka kesek di dagirtinê de alîkariya we dike.',
    paper: 'Dagirtina li ser kaxizê jî dibe.',
    'no-paper': 'Dagirtina li ser kaxizê nabe. Kompîtera we tune ye? Bipirsin ka wê demê çi gengaz e.',
    meaning: 'Hûn pirsekê fêm nakin? Berî ku hûn formê bişînin, bipirsin ka ew tê çi wateyê.',
  },
  'T-22': {
    safe: 'Ev ji bo her kesî ne wek hev e. Ji tîmê bipirsin ka bi texmînî çiqas dom dike.',
    waiting: 'Ji bo alîkariya din divê hûn carinan li bendê bin. Niha wiha ye:',
    'ask-waiting': 'Piştre hûn hewcedarî alîkariyeke din in? Bipirsin ka divê hûn çiqas li benda wê bin.',
    'write-down': 'Bipirsin jî ka kesek dinivîse ku çi dibe, û kengî. Wê demê hûn dizanin hûn gihîştine ku.',
  },
  'T-23': {
    safe: 'Hûn bi xwe alîkariyê dixwazin? Wê demê hûn dikarin ji pêşniyarekê re bibêjin na.',
    'ask-no': 'Bipirsin jî ka çi dibe ger hûn bibêjin na. Carinan encamên vê hene.',
    voluntary: 'Tîm li ser tiştê ku hûn bi xwe dikarin hilbijêrin wiha dibêje:',
    who: 'Li ser alîkariyê wiha biryar tê dayîn:',
    'ask-who': 'Bipirsin ka kî li ser alîkariya ku hûn distînin biryarê dide.',
  },
  'T-43': {
    safe: 'Erê. Hûn ciwan bin jî, hûn dikarin bi xwe pirsekê bikin.',
    ages: 'Ji 12 heta 16 salî hûn bi dê û bavê xwe re biryara alîkariyê didin. Ji 16 salî hûn bi piranî bi xwe biryarê didin. Awarte hene.',
    parents: 'Tîm li ser tiştê ku dê û bavê we dibihîzin wiha dibêje:',
    'ask-parents': 'Pêşî bipirsin: «Divê dê û bavê min bizanibin? Hûn çi ji wan re dibêjin?»',
    confidant: 'Hûn dikarin bi vî kesê pêbawer (vertrouwenspersoon) re biaxivin:',
    helpline:
      'Heta 18 salî hûn dikarin telefonî Kindertelefoon (telefona zarokan) jî bikin: 0800-0432. Bêyî gotina navê xwe dibe.',
  },
};
