import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'fr',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Si vous demandez de l’aide, on vous prend vos enfants.',
    'T-26': 'Si vous êtes honnête sur l’argent, votre allocation s’arrête.',
    'T-27': 'Ce que vous racontez, tout le monde le sait demain.',
    'T-30': 'L’équipe de quartier travaille pour la police et la commune.',
    'T-31': 'Tout le quartier vous voit entrer là-bas.',
    'T-04': 'L’aide coûte beaucoup d’argent.',
    'T-29': 'Qui parle à un psychologue est fou.',
    'T-20': 'Ils diront de toute façon que vous devez le faire vous-même.',
    'T-11': 'D’abord, il faut remettre une pile de papiers.',
    'T-13': 'Sans bon néerlandais, ce n’est pas la peine d’y aller.',
  },
  steps: {
    contact: {
      title: 'Vous prenez contact',
      what: 'Vous appelez, vous écrivez ou vous demandez à quelqu’un de le faire pour vous.',
    },
    'first-talk': {
      title: 'Vous parlez avec quelqu’un',
      what: 'Vous dites ce que vous voulez dire. Vous pouvez poser des questions.',
    },
    plan: { title: 'Un plan ensemble', what: 'Vous convenez de ce qui va se passer, et de qui fait quoi.' },
    help: { title: 'Vous recevez de l’aide', what: 'Elle vient de l’équipe elle-même, ou de quelqu’un d’autre.' },
    check: { title: 'Regarder ensemble comment cela se passe', what: 'Vous dites ce qui aide et ce qui n’aide pas.' },
    closing: {
      title: 'Pour finir',
      what: 'Vous parlez de ce que vous pouvez faire ensuite si vous avez de nouveau une question.',
    },
  },
  roles: {
    team: {
      name: 'Équipe de quartier (wijkteam)',
      does: 'Aide les habitants du quartier, ou organise de l’aide pour eux.',
    },
    municipality: {
      name: 'Commune (gemeente)',
      does: 'Veille à ce qu’il y ait de l’aide, et prend des décisions sur certaines aides.',
    },
    doctor: {
      name: 'Médecin de famille (huisarts)',
      does: 'Aide en cas de maladie et vous envoie chez un autre médecin si nécessaire.',
    },
    school: {
      name: 'École (school)',
      does: 'Donne des cours et parle avec les parents de la façon dont leur enfant évolue.',
    },
    benefits: { name: 'Service des allocations (afdeling uitkeringen)', does: 'Décide d’une allocation et la paie.' },
    housing: {
      name: 'Société de logement (woningcorporatie)',
      does: 'Loue des logements et répare ce qui est cassé dans la maison.',
    },
    'youth-care': { name: 'Aide à la jeunesse (jeugdhulp)', does: 'Aide les enfants, les jeunes et leurs parents.' },
    'safe-at-home': {
      name: 'Veilig Thuis (Chez soi en sécurité)',
      does: 'Donne des conseils quand on n’est pas en sécurité à la maison. Appelez le 0800-2000.',
    },
    police: {
      name: 'Police (politie)',
      does: 'Aide en cas de danger et enquête sur les crimes. En cas de danger immédiat, appelez le 112.',
    },
    judge: { name: 'Juge (rechter)', does: 'Décide quand des personnes et des organisations ne sont pas d’accord.' },
  },
  tell: {
    'without-consent': 'Parfois, l’équipe peut ou doit partager quelque chose sans votre accord :',
    ask: 'Demandez d’abord : « Quand dites-vous quelque chose à d’autres, même si je ne le veux pas ? » Ensuite, vous pouvez choisir ce que vous racontez.',
  },
};
