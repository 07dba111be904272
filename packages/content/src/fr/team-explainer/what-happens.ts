import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'Le premier entretien dure en général {firstTalk.minutes} minutes.',
    safe: 'Vous n’avez pas à tout raconter tout de suite. Vous pouvez demander combien de temps cela dure et qui sera là.',
    pace: 'Vous n’avez pas à tout raconter tout de suite.',
    present: 'Ces personnes seront là :',
    'ask-present': 'Vous pouvez demander qui sera là.',
  },
  'T-19': {
    safe: 'À chaque question, vous pouvez demander à votre tour : « Pourquoi voulez-vous le savoir ? »',
    pace: 'Vous n’avez pas à tout raconter en une fois.',
    required: 'L’équipe doit quand même poser ces questions :',
    ask: 'Demandez quelles réponses sont vraiment nécessaires. Demandez aussi ce qui se passe si vous ne répondez pas.',
  },
  'T-21': {
    which: 'Parfois, oui. Il s’agit de ces formulaires :',
    safe: 'Demandez s’il y a des formulaires, et lesquels.',
    help: 'Voici l’aide que vous pouvez recevoir pour les remplir :',
    'ask-help': 'Demandez aussi si quelqu’un vous aide à les remplir.',
    paper: 'Vous pouvez aussi les remplir sur papier.',
    'no-paper':
      'On ne peut pas les remplir sur papier. Vous n’avez pas d’ordinateur ? Demandez ce qui est alors possible.',
    meaning: 'Vous ne comprenez pas une question ? Demandez ce qu’elle veut dire avant d’envoyer le formulaire.',
  },
  'T-22': {
    safe: 'Ce n’est pas pareil pour tout le monde. Demandez à l’équipe combien de temps cela dure à peu près.',
    waiting: 'Pour une autre aide, il faut parfois attendre. Voici la situation maintenant :',
    'ask-waiting': 'Avez-vous ensuite besoin d’une autre aide ? Demandez combien de temps il faut attendre.',
    'write-down': 'Demandez aussi si quelqu’un note ce qui se passe, et quand. Ainsi, vous savez où vous en êtes.',
  },
  'T-23': {
    safe: 'C’est vous qui demandez de l’aide ? Alors vous pouvez dire non à une proposition.',
    'ask-no': 'Demandez aussi ce qui se passe si vous dites non. Parfois, cela a des conséquences.',
    voluntary: 'Voici ce que l’équipe dit sur ce que vous pouvez choisir vous-même :',
    who: 'Voici comment on décide de l’aide :',
    'ask-who': 'Demandez qui décide de l’aide que vous recevez.',
  },
  'T-43': {
    safe: 'Oui. Même si vous êtes jeune, vous pouvez poser une question vous-même.',
    ages: 'De 12 à 16 ans, vous décidez de l’aide avec vos parents. À partir de 16 ans, vous décidez en général vous-même. Il y a des exceptions.',
    parents: 'Voici ce que l’équipe dit sur ce que vos parents apprennent :',
    'ask-parents': 'Demandez d’abord : « Mes parents doivent-ils le savoir ? Que leur racontez-vous ? »',
    confidant: 'Vous pouvez parler à cette personne de confiance (vertrouwenspersoon) :',
    helpline:
      'Jusqu’à 18 ans, vous pouvez aussi appeler la ligne des enfants (Kindertelefoon) : 0800-0432. Vous pouvez le faire sans donner votre nom.',
  },
};
