import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
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
  'T-44': {
    safe: 'Alîkarekî serbixwe (cliëntondersteuner) bixwazin. Ew bi we re difikire û ji we re bê pere ye.',
    what: 'Alîkarê serbixwe ne ji tîmê ye. Ew rave dike ka çi gengaz e û di hilbijartinê de alîkariya we dike.',
    here: 'Hûn dikarin li vir wê alîkariyê bixwazin:',
    ask: 'Ji şaredariyê bipirsin ka kî li cem we vê dike.',
  },
  'T-33': {
    map: 'Li vir hûn rêxistin û çalakiyên li taxê dibînin:',
    safe: 'Ji tîmê bipirsin ka kî li taxa we dikare alîkariyê bike an tiştekî rave bike.',
    known: 'Hûn kesekî li dibistanê, li navenda taxê an li komeleyekê nas dikin? Dibe ku ew jî rê bizanibe.',
  },
  'T-34': {
    safe: 'Hûn dikarin ji kesekî ku hûn pê bawer in bixwazin ku li şûna we telefon bike.',
    limits: 'Bibêjin jî ka ew kes dikare çi bibêje û nikare çi bibêje.',
    consent: 'Ji bo vê, ev ji tîmê re pêwîst e:',
    ask: 'Carinan divê hûn bi xwe bidin zanîn ku hûn razî ne. Bipirsin çawa.',
  },
  'T-35': {
    safe: 'Ji bo dîtina mirovan ne hewce ye ku hûn hewcedarî alîkariyê bin.',
    activities: 'Li taxê ev hene:',
    ask: 'Ji tîmê bipirsin ka li taxê çi heye.',
    map: 'Li vê lîsteya taxê jî binêrin:',
  },
};
