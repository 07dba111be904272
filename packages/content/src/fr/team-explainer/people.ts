import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const people: TopicTexts = {
  'T-32': {
    question: 'Puis-je venir avec quelqu’un ?',
    lines: {
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
    review,
  },
  'T-44': {
    question: 'Qui peut réfléchir avec moi sans faire partie de l’équipe ?',
    lines: {
      safe: 'Demandez un conseiller indépendant (cliëntondersteuner). Il réfléchit avec vous et ne vous coûte rien.',
      what: 'Ce conseiller ne fait pas partie de l’équipe. Il explique ce qui est possible et vous aide à choisir.',
      here: 'Vous pouvez demander cette aide ici :',
      ask: 'Demandez à la commune qui fait cela chez vous.',
    },
    review,
  },
  'T-33': {
    question: 'Qui dans mon quartier peut m’aider ou m’expliquer quelque chose ?',
    lines: {
      map: 'Ici, vous voyez les organisations et les activités du quartier :',
      safe: 'Demandez à l’équipe qui, dans votre quartier, peut aider ou expliquer quelque chose.',
      known:
        'Vous connaissez quelqu’un à l’école, à la maison de quartier ou dans une association ? Cette personne sait peut-être aussi où aller.',
    },
    review,
  },
  'T-34': {
    question: 'Quelqu’un peut-il appeler ou remplir un formulaire pour moi ?',
    lines: {
      safe: 'Vous pouvez demander à une personne de confiance d’appeler pour vous.',
      limits: 'Dites aussi ce que cette personne peut raconter, et ce qu’elle ne peut pas raconter.',
      consent: 'Voici ce dont l’équipe a besoin pour cela :',
      ask: 'Parfois, vous devez dire vous-même que vous êtes d’accord. Demandez comment.',
    },
    review,
  },
  'T-35': {
    question: 'Puis-je aussi seulement faire quelque chose d’agréable ou rencontrer des gens ?',
    lines: {
      safe: 'On peut rencontrer des gens sans avoir besoin d’aide.',
      activities: 'Voici ce qu’il y a dans le quartier :',
      ask: 'Demandez à l’équipe ce qu’il y a dans le quartier.',
      map: 'Regardez aussi cette liste du quartier :',
    },
    review,
  },
};
