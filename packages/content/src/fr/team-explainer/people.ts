import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Oui, vous pouvez venir avec quelqu’un. Dites à l’avance qui vient.',
    'ask-first': 'Parfois, c’est possible. Demandez-le à l’avance à l’équipe.',
    no: 'Non, avec cette équipe vous parlez sans accompagnement. Demandez ce qui est possible.',
    safe: 'Vous voulez venir avec quelqu’un, comme un proche, un voisin ou un bénévole ? Dites-le à l’avance à l’équipe.',
    find: 'Vous ne connaissez personne ? Voici ce que vous pouvez faire :',
    'ask-find': 'Vous ne connaissez personne qui peut venir avec vous ? Demandez qui peut le faire pour vous.',
    independent: 'Vous pouvez aussi demander cette aide indépendante :',
    supporter:
      'Vous pouvez aussi demander à la commune un conseiller indépendant (cliëntondersteuner). Il réfléchit avec vous et ne vous coûte rien.',
  },
  'T-44': {
    safe: 'Demandez un conseiller indépendant (cliëntondersteuner). Il réfléchit avec vous et ne vous coûte rien.',
    what: 'Ce conseiller ne fait pas partie de l’équipe. Il explique ce qui est possible et vous aide à choisir.',
    here: 'Vous pouvez demander cette aide ici :',
    ask: 'Demandez à la commune qui fait cela chez vous.',
  },
  'T-33': {
    map: 'Ici, vous voyez les organisations et les activités du quartier :',
    safe: 'Demandez à l’équipe qui, dans votre quartier, peut aider ou expliquer quelque chose.',
    known:
      'Vous connaissez quelqu’un à l’école, à la maison de quartier ou dans une association ? Cette personne sait peut-être aussi où aller.',
  },
  'T-34': {
    safe: 'Vous pouvez demander à une personne de confiance d’appeler pour vous.',
    limits: 'Dites aussi ce que cette personne peut raconter, et ce qu’elle ne peut pas raconter.',
    consent: 'Voici ce dont l’équipe a besoin pour cela :',
    ask: 'Parfois, vous devez dire vous-même que vous êtes d’accord. Demandez comment.',
  },
  'T-35': {
    safe: 'On peut rencontrer des gens sans avoir besoin d’aide.',
    activities: 'Voici ce qu’il y a dans le quartier :',
    ask: 'Demandez à l’équipe ce qu’il y a dans le quartier.',
    map: 'Regardez aussi cette liste du quartier :',
  },
};
