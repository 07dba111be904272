import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Alors quelqu’un de l’équipe contacte, avec vous, un autre service d’aide.',
    'team-calls': 'Alors l’équipe appelle pour vous un autre service d’aide.',
    'gives-contact': 'Alors l’équipe vous dit qui vous pouvez appeler.',
    safe: 'Demandez alors qui peut le faire. Demandez aussi si quelqu’un peut d’abord appeler là-bas pour vous.',
    'follow-up': 'Plus tard, l’équipe vous demande si cela a marché.',
    'ask-back': 'Demandez aussi vers qui vous pouvez revenir si cela ne marche pas.',
  },
  'T-37': {
    safe: 'Vous pouvez le dire si quelque chose vous met mal à l’aise. Vous pouvez aussi demander une autre personne.',
    complaint: 'Vous pouvez aussi faire une réclamation (klacht). Demandez comment faire et qui peut vous aider.',
    decision:
      'Vous recevez une lettre avec une décision ? Regardez tout de suite jusqu’à quand vous pouvez la contester (bezwaar).',
    route: 'Vous pouvez aussi faire une réclamation (klacht). Voici comment cela se passe ici :',
    independent: 'Cette aide est indépendante de l’équipe :',
    'ask-help': 'Demandez aussi qui peut vous aider.',
    confidant: 'Vous pouvez aussi parler à cette personne de confiance (vertrouwenspersoon) :',
  },
  'T-38': {
    safe: 'On peut comprendre votre prudence.',
    here: 'Voici comment commencer par un petit pas avec cette équipe :',
    small: 'Vous pouvez commencer par un petit pas, par exemple avec une seule question.',
    stop: 'C’est vous qui demandez de l’aide ? Alors vous pouvez aussi arrêter.',
  },
  'T-39': {
    safe: 'Vous pouvez demander quelles données sur vous sont gardées, et combien de temps.',
    retention: 'Voici combien de temps l’équipe dit garder les données :',
    how: 'Voici comment voir, corriger ou faire effacer vos données :',
    rights: 'Vous pouvez aussi demander à les voir, les corriger ou les effacer.',
    'not-all': 'Tout ne peut pas être effacé. Demandez alors pourquoi.',
  },
  'T-40': {
    safe: 'Dites à l’équipe ce que vous voulez changer ou annuler.',
    phone: 'Appelez le {contact.phone}.',
    ask: 'Demandez à qui vous pouvez le dire.',
    how: 'C’est aussi possible ainsi :',
  },
  'T-41': {
    safe: 'Y a-t-il un danger immédiat ? Appelez le 112.',
    doctor:
      'Avez-vous vite besoin d’un médecin ? Appelez votre médecin de famille (huisarts) ou le médecin de garde (huisartsenpost).',
    numbers: 'Autres numéros :',
    'not-the-form': 'N’utilisez pas le formulaire de rappel pour cela.',
  },
};
