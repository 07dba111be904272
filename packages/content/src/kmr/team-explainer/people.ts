import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const people: TopicTexts = {
  'T-32': {
    question: 'Gelo ez dikarim kesekî bi xwe re bînim?',
    lines: {
      yes: 'Erê, hûn dikarin kesekî bi xwe re bînin. Ji berê ve bibêjin ka kî bi we re tê.',
      'ask-first': 'Carinan dibe. Ji berê ve ji tîmê bipirsin.',
      no: 'Na, li cem vê tîmê hûn bi tenê diaxivin. Bipirsin ka çi gengaz e.',
      safe: 'Hûn dixwazin kesekî bi xwe re bînin, wek malbatê, cînarekî an dilxwazekî? Vê ji berê ve ji tîmê re bibêjin.',
      find: 'Hûn kesî nas nakin? Wê demê hûn dikarin vê bikin:',
      'ask-find': 'Hûn kesekî nas nakin ku bi we re were? Bipirsin ka kî dikare vê ji bo we bike.',
      independent: 'Hûn dikarin vê alîkariya serbixwe jî bixwazin:',
      supporter:
        'Hûn dikarin ji şaredariyê alîkarekî serbixwe (cliëntondersteuner) jî bixwazin. Ew bi we re difikire û ji we re bê pere ye.',
    },
    review,
  },
  'T-44': {
    question: 'Kî dikare bi min re bifikire ku ne ji tîmê be?',
    lines: {
      safe: 'Alîkarekî serbixwe (cliëntondersteuner) bixwazin. Ew bi we re difikire û ji we re bê pere ye.',
      what: 'Alîkarê serbixwe ne ji tîmê ye. Ew rave dike ka çi gengaz e û di hilbijartinê de alîkariya we dike.',
      here: 'Hûn dikarin li vir wê alîkariyê bixwazin:',
      ask: 'Ji şaredariyê bipirsin ka kî li cem we vê dike.',
    },
    review,
  },
  'T-33': {
    question: 'Kî li taxa min dikare alîkariya min bike an tiştekî rave bike?',
    lines: {
      map: 'Li vir hûn rêxistin û çalakiyên li taxê dibînin:',
      safe: 'Ji tîmê bipirsin ka kî li taxa we dikare alîkariyê bike an tiştekî rave bike.',
      known: 'Hûn kesekî li dibistanê, li navenda taxê an li komeleyekê nas dikin? Dibe ku ew jî rê bizanibe.',
    },
    review,
  },
  'T-34': {
    question: 'Gelo kesek dikare li şûna min telefon bike an formekê dagire?',
    lines: {
      safe: 'Hûn dikarin ji kesekî ku hûn pê bawer in bixwazin ku li şûna we telefon bike.',
      limits: 'Bibêjin jî ka ew kes dikare çi bibêje û nikare çi bibêje.',
      consent: 'Ji bo vê, ev ji tîmê re pêwîst e:',
      ask: 'Carinan divê hûn bi xwe bidin zanîn ku hûn razî ne. Bipirsin çawa.',
    },
    review,
  },
  'T-35': {
    question: 'Gelo ez dikarim tenê tiştekî xweş bikim an mirovan bibînim?',
    lines: {
      safe: 'Ji bo dîtina mirovan ne hewce ye ku hûn hewcedarî alîkariyê bin.',
      activities: 'Li taxê ev hene:',
      ask: 'Ji tîmê bipirsin ka li taxê çi heye.',
      map: 'Li vê lîsteya taxê jî binêrin:',
    },
    review,
  },
};
