import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Sí, bo por trese un hende. Bisa di antemano ken ta bini ku bo.',
    'ask-first': 'Tin bia ta posibel. Puntra e tim di antemano.',
    no: 'Nò, serka e tim aki bo ta papia bo so. Puntra kiko si ta posibel.',
    safe: 'Bo ke trese un hende, manera famia, un bisiña òf un boluntario? Bisa e tim esei di antemano.',
    find: 'Bo no konosé niun hende? Esaki bo por hasi:',
    'ask-find': 'Bo no konosé niun hende ku por bai ku bo? Puntra ken por hasi esei pa bo.',
    independent: 'Bo por pidi e yudansa independiente aki tambe:',
    supporter:
      'Bo por pidi gemeente tambe pa un sostenedó independiente (cliëntondersteuner). E ta pensa huntu ku bo i no ta kosta bo nada.',
  },
  'T-44': {
    safe: 'Pidi un sostenedó independiente (cliëntondersteuner). E ta pensa huntu ku bo i no ta kosta bo nada.',
    what: 'Un cliëntondersteuner no ta pertenesé na e tim. E ta splika kiko ta posibel i ta yuda bo skohe.',
    here: 'Aki bo por pidi e yudansa ei:',
    ask: 'Puntra gemeente ken ta hasi esei serka bo.',
  },
  'T-33': {
    map: 'Aki bo ta mira organisashon i aktividat den bario:',
    safe: 'Puntra e tim ken den bo bario por yuda òf splika algu.',
    known: 'Bo konosé un hende na skol, den sentro di bario òf na un asosiashon? Kisas e tambe sa e kaminda.',
  },
  'T-34': {
    safe: 'Bo por pidi un hende ku bo ta konfia pa bèl pa bo.',
    limits: 'Bisa tambe kiko e persona ei por konta i kiko nò.',
    consent: 'Esaki e tim tin mester pa esei:',
    ask: 'Tin bia abo mes mester laga sa ku bo ta di akuerdo. Puntra kon.',
  },
  'T-35': {
    safe: 'Bo por topa hende sin ku bo tin mester di yudansa.',
    activities: 'Esaki tin den bario:',
    ask: 'Puntra e tim kiko tin den bario.',
    map: 'Wak tambe den e lista aki di bario:',
  },
};
