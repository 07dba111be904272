import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Mirovên vê tîmê bi van zimanan diaxivin: {languages.team}.',
    safe: 'Hûn dikarin bipirsin: «Hûn dikarin hêdîtir biaxivin?» An: «Hûn dikarin vê binivîsin?» Hûn fêm nakin? Bi rehetî bibêjin.',
    slowly:
      'Hûn dikarin bipirsin jî: «Hûn dikarin hêdîtir biaxivin?» An: «Hûn dikarin vê binivîsin?» Hûn fêm nakin? Bi rehetî bibêjin.',
    plain: 'Şirovekirinên tîmê yên bi zimanê hêsan an bi wêneyan jî hene.',
  },
  'T-14': {
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
  'T-15': {
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
  'T-16': {
    languages: 'Hûn dikarin bi van zimanan binivîsin: {languages.readable}.',
    safe: 'Hûn dikarin tiştê ku hûn dixwazin bibêjin binivîsin, bi zimanê xwe jî. Bipirsin ka tîm dikare bixwîne.',
    'ask-other': 'Hûn tercîh dikin bi zimanekî din binivîsin? Bipirsin ka çi gengaz e.',
    voice: 'Hûn dikarin peyama dengî jî bihêlin.',
    'no-voice': 'Li cem vê tîmê peyama dengî ne gengaz e.',
    'ask-voice': 'Hûn tercîh dikin peyama dengî bihêlin? Bipirsin ka gengaz e.',
  },
  'T-17': {
    safe: 'Hûn dikarin bibêjin ka hûn herî zêde dixwazin bi kê re biaxivin. Hûn dikarin bibêjin jî ka hûn tercîh dikin bi kê re neaxivin.',
    possible: 'Li cem vê tîmê ev gengaz e:',
    ask: 'Bipirsin ka çi gengaz e.',
  },
};
