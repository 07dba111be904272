import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Vous lisez ci-dessous comment prendre contact avec cette équipe.',
    ways: 'C’est possible ainsi : {waysIn}.',
    ask: 'Demandez à l’équipe quelle manière vous convient le mieux.',
    outreach: 'L’équipe travaille aussi hors de son bureau, dans le quartier.',
    'no-outreach':
      'L’équipe ne va pas elle-même dans le quartier. Vous ne pouvez pas venir ? Demandez à l’équipe ce qui est alors possible.',
    'ask-outreach': 'Vous ne pouvez pas venir ? Demandez à l’équipe ce qui est alors possible.',
    places: 'Vous pouvez rencontrer ici quelqu’un de l’équipe :',
  },
  'T-08': {
    evening: 'Oui, c’est possible le soir : {hours.evening}.',
    weekend: 'Oui, c’est possible le week-end : {hours.weekend}.',
    neither:
      'Non. Le soir et le week-end, l’équipe n’est pas là. Vous ne pouvez pas en journée ? Dites-le et demandez ce qui est possible.',
    'evening-none':
      'Le soir, l’équipe n’est pas là. Vous ne pouvez pas en journée ? Dites-le et demandez ce qui est possible.',
    'weekend-none':
      'Le week-end, l’équipe n’est pas là. Vous ne pouvez pas en journée ? Dites-le et demandez ce qui est possible.',
    safe: 'Vous ne pouvez pas en journée ? Dites-le sans crainte et demandez ce qui est possible.',
    'weekend-too': 'C’est aussi possible le week-end : {hours.weekend}.',
    'no-weekend': 'Le week-end, l’équipe n’est pas là.',
    'no-evening': 'Le soir, l’équipe n’est pas là.',
  },
  'T-09': {
    places: 'Vous pouvez choisir où vous parlez. Voici les possibilités : {meetingPlaces}.',
    safe: 'Vous pouvez dire où vous préférez parler. Demandez si c’est possible ailleurs que chez vous.',
    say: 'Dites sans crainte ce que vous préférez.',
    home: 'Parfois, un entretien chez vous est nécessaire. Voici ce que l’équipe en dit :',
    'ask-home':
      'L’équipe veut quand même vous voir chez vous ? Demandez pourquoi. Demandez aussi ce qui se passe si vous ne voulez pas.',
  },
  'T-10': {
    days: 'En général, vous avez des nouvelles {responseTime.workingDays}.',
    safe: 'C’est urgent ? Dites-le tout de suite. Ainsi, l’équipe le sait.',
    urgent: 'Voici ce que l’équipe dit sur les questions urgentes :',
    'say-so': 'C’est urgent ? Dites-le tout de suite.',
    danger: 'Y a-t-il un danger immédiat ? Appelez le 112.',
  },
  'T-11': {
    nothing: 'Au premier entretien, vous n’avez rien à apporter.',
    first: 'Apportez ceci au premier entretien :',
    safe: 'Demandez à l’avance si vous devez apporter quelque chose.',
    later: 'Plus tard, vous aurez peut-être besoin de ceci :',
    'ask-later': 'Plus tard, des papiers peuvent être nécessaires. Demandez lesquels.',
    difficult: 'Les papiers sont difficiles pour vous ? Dites-le sans crainte. Demandez aussi qui peut vous aider.',
  },
  'T-12': {
    yes: 'Oui. Vous avez une personne de contact fixe. Demandez qui appeler quand elle n’est pas là.',
    usually: 'Oui, en général. Parfois, quelqu’un d’autre prend le relais. Demandez qui vous pouvez alors appeler.',
    no: 'Non. Vous parlez parfois à une autre personne de l’équipe. Demandez qui vous pouvez appeler, et comment.',
    safe: 'Demandez qui vous pouvez appeler, et comment.',
  },
};
