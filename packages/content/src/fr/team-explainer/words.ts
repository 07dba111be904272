import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': {
    everyone: 'tous les habitants',
    families: 'les familles',
    adults: 'les adultes',
    youth: 'les jeunes',
  },
  'team.helpsOrArranges': {
    helps: 'aide elle-même',
    arranges: 'organise de l’aide',
    both: 'aide elle-même et organise de l’aide',
  },
  'team.domains': {
    money: 'l’argent',
    housing: 'le logement',
    health: 'la santé',
    work: 'le travail',
    school: 'l’école',
    parenting: 'l’éducation des enfants',
    safety: 'la sécurité',
    'taking-part': 'rencontrer des gens',
    language: 'la langue',
    papers: 'les lettres ou les formulaires',
  },
  waysIn: {
    self: 'en prenant contact vous-même',
    phone: 'par téléphone',
    'walk-in': 'en venant sans rendez-vous',
    'general-practitioner': 'par votre médecin de famille',
    school: 'par l’école',
    organisation: 'par une organisation que vous connaissez',
  },
  'cost.team': { free: 'ne coûte rien', sometimes: 'coûte parfois de l’argent' },
  fixedContact: { yes: 'oui', usually: 'en général', no: 'non' },
  'interpreter.how': { phone: 'par téléphone', 'in-person': 'à l’entretien', video: 'par appel vidéo' },
  meetingPlaces: {
    office: 'au bureau',
    neutral: 'dans un autre lieu',
    school: 'à l’école',
    'community-centre': 'à la maison de quartier',
    outside: 'dehors',
    phone: 'par téléphone',
    video: 'par appel vidéo',
    home: 'chez vous',
  },
  'companion.allowed': { yes: 'oui', 'ask-first': 'demander d’abord', no: 'non' },
  'handover.practice': {
    together: 'avec vous',
    'team-calls': 'l’équipe appelle d’abord',
    'gives-contact': 'vous recevez un numéro',
  },
  'responseTime.workingDays': {
    one: 'dans un délai de {n} jour de travail',
    two: 'dans un délai de {n} jours de travail',
    few: 'dans un délai de {n} jours de travail',
    many: 'dans un délai de {n} jours de travail',
    other: 'dans un délai de {n} jours de travail',
  },
};
