import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const language: TopicTexts = {
  'T-13': {
    question: 'Ez hindik bi holendî diaxivim. Gelo dibe?',
    lines: {
      languages: 'Mirovên vê tîmê bi van zimanan diaxivin: {languages.team}.',
      safe: 'Hûn dikarin bipirsin: «Hûn dikarin hêdîtir biaxivin?» An: «Hûn dikarin vê binivîsin?» Hûn fêm nakin? Bi rehetî bibêjin.',
      slowly:
        'Hûn dikarin bipirsin jî: «Hûn dikarin hêdîtir biaxivin?» An: «Hûn dikarin vê binivîsin?» Hûn fêm nakin? Bi rehetî bibêjin.',
      plain: 'Şirovekirinên tîmê yên bi zimanê hêsan an bi wêneyan jî hene.',
    },
    review,
  },
  'T-14': {
    question: 'Gelo wergêrek dikare were?',
    lines: {
      how: 'Erê, wergêrek dikare amade be: {interpreter.how}.',
      yes: 'Erê, wergêrek dikare amade be.',
      no: 'Na, wergêrê vê tîmê tune ye.',
      safe: 'Ji tîmê bipirsin ka wergêrek dikare were an bi telefonê wergerîne.',
      free: 'Hûn pereyê wergêr nadin.',
      pays: 'Hûn pereyê wergêr bi xwe didin. Ji berê ve bipirsin ka çiqas e.',
      'ask-cost': 'Ji berê ve bipirsin ka kî pereyê wergêr dide.',
      alternative: 'Ev gengaz e:',
      'ask-alternative': 'Bipirsin ka çi gengaz e.',
      call: 'Ger hîn wergêrê we tune be jî, hûn dikarin telefon bikin.',
    },
    review,
  },
  'T-15': {
    question: 'Gelo zarokê min an cînara min dikare wergerîne?',
    lines: {
      'no-children': 'Ev tîm ji zarokan naxwaze ku wergerînin.',
      safe: 'Ji bo zarokekî wergerandin gelek caran giran e. Ji tîmê bipirsin ka bi rêyeke din çi gengaz e.',
      interpreter: 'Wergêrek dikare amade be. Li ser wê bipirsin.',
      alternative: 'Ev gengaz e:',
      'ask-instead': 'Ji tîmê bipirsin ka bi rêyeke din çi gengaz e.',
      confidant: 'Kesekî mezin ku hûn pê bawer in, dikare ji we re wergerîne.',
      'no-confidant': 'Li cem vê tîmê kesekî ku hûn nas dikin nikare ji we re wergerîne.',
      choose:
        'Hûn dikarin bibêjin ka kî amade be û kî amade nebe. Hûn tercîh dikin kesekî nas li wir nebe? Bi rehetî bibêjin.',
    },
    review,
  },
  'T-16': {
    question: 'Gelo ez dikarim bi zimanê xwe binivîsim an peyama dengî bihêlim?',
    lines: {
      languages: 'Hûn dikarin bi van zimanan binivîsin: {languages.readable}.',
      safe: 'Hûn dikarin tiştê ku hûn dixwazin bibêjin binivîsin, bi zimanê xwe jî. Bipirsin ka tîm dikare bixwîne.',
      'ask-other': 'Hûn tercîh dikin bi zimanekî din binivîsin? Bipirsin ka çi gengaz e.',
      voice: 'Hûn dikarin peyama dengî jî bihêlin.',
      'no-voice': 'Li cem vê tîmê peyama dengî ne gengaz e.',
      'ask-voice': 'Hûn tercîh dikin peyama dengî bihêlin? Bipirsin ka gengaz e.',
    },
    review,
  },
  'T-17': {
    question:
      'Gelo ez dikarim bixwazim ku bi jinekê re, bi zilamekî re, an bi kesekî ku bi zimanê min diaxive re biaxivim?',
    lines: {
      safe: 'Hûn dikarin bibêjin ka hûn herî zêde dixwazin bi kê re biaxivin. Hûn dikarin bibêjin jî ka hûn tercîh dikin bi kê re neaxivin.',
      possible: 'Li cem vê tîmê ev gengaz e:',
      ask: 'Bipirsin ka çi gengaz e.',
    },
    review,
  },
};
