import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Les personnes de cette équipe parlent : {languages.team}.',
    safe: 'Vous pouvez demander : « Pouvez-vous parler plus lentement ? » Ou : « Pouvez-vous l’écrire ? » Vous ne comprenez pas ? Dites-le sans crainte.',
    slowly:
      'Vous pouvez aussi demander : « Pouvez-vous parler plus lentement ? » Ou : « Pouvez-vous l’écrire ? » Vous ne comprenez pas ? Dites-le sans crainte.',
    plain: 'L’équipe a aussi des explications en langue facile ou avec des images.',
  },
  'T-14': {
    how: 'Oui, un interprète peut participer : {interpreter.how}.',
    yes: 'Oui, un interprète peut participer.',
    no: 'Non, cette équipe n’a pas d’interprète.',
    safe: 'Demandez à l’équipe si un interprète peut venir ou traduire par téléphone.',
    free: 'Vous ne payez pas l’interprète.',
    pays: 'Vous payez vous-même l’interprète. Demandez à l’avance combien cela coûte.',
    'ask-cost': 'Demandez à l’avance qui paie l’interprète.',
    alternative: 'Voici ce qui est possible à la place :',
    'ask-alternative': 'Demandez ce qui est possible.',
    call: 'Vous pouvez appeler même si vous n’avez pas encore d’interprète.',
  },
  'T-15': {
    'no-children': 'Cette équipe ne demande pas aux enfants de traduire.',
    safe: 'Traduire est souvent lourd pour un enfant. Demandez à l’équipe ce qui est possible d’autre.',
    interpreter: 'Un interprète peut participer. Demandez-le.',
    alternative: 'Voici ce qui est possible à la place :',
    'ask-instead': 'Demandez à l’équipe ce qui est possible d’autre.',
    confidant: 'Un adulte en qui vous avez confiance peut traduire pour vous.',
    'no-confidant': 'Avec cette équipe, une personne que vous connaissez ne peut pas traduire pour vous.',
    choose:
      'Vous pouvez dire qui vous voulez avec vous, et qui non. Vous préférez que ce ne soit pas une personne que vous connaissez ? Dites-le sans crainte.',
  },
  'T-16': {
    languages: 'Vous pouvez écrire dans ces langues : {languages.readable}.',
    safe: 'Vous pouvez écrire ce que vous voulez dire, aussi dans votre langue. Demandez si l’équipe peut le lire.',
    'ask-other': 'Vous préférez écrire dans une autre langue ? Demandez ce qui est possible.',
    voice: 'Vous pouvez aussi laisser un message vocal.',
    'no-voice': 'Avec cette équipe, un message vocal n’est pas possible.',
    'ask-voice': 'Vous préférez laisser un message vocal ? Demandez si c’est possible.',
  },
  'T-17': {
    safe: 'Vous pouvez dire avec qui vous préférez parler. Vous pouvez aussi dire avec qui vous préférez ne pas parler.',
    possible: 'Voici ce qui est possible avec cette équipe :',
    ask: 'Demandez ce qui est possible.',
  },
};
