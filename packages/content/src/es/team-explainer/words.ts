import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': {
    everyone: 'todos los habitantes',
    families: 'las familias',
    adults: 'las personas adultas',
    youth: 'los jóvenes',
  },
  'team.helpsOrArranges': {
    helps: 'ayuda él mismo',
    arranges: 'organiza ayuda',
    both: 'ayuda él mismo y organiza ayuda',
  },
  'team.domains': {
    money: 'dinero',
    housing: 'vivienda',
    health: 'salud',
    work: 'trabajo',
    school: 'escuela',
    parenting: 'educación de los hijos',
    safety: 'seguridad',
    'taking-part': 'conocer gente',
    language: 'idioma',
    papers: 'cartas o formularios',
  },
  waysIn: {
    self: 'poniéndose en contacto por su cuenta',
    phone: 'por teléfono',
    'walk-in': 'yendo sin cita',
    'general-practitioner': 'a través de su médico de familia',
    school: 'a través de la escuela',
    organisation: 'a través de una organización que usted conoce',
  },
  'cost.team': { free: 'no cuesta nada', sometimes: 'a veces cuesta dinero' },
  fixedContact: { yes: 'sí', usually: 'normalmente', no: 'no' },
  'interpreter.how': { phone: 'por teléfono', 'in-person': 'en la conversación', video: 'por videollamada' },
  meetingPlaces: {
    office: 'en la oficina',
    neutral: 'en otro lugar',
    school: 'en la escuela',
    'community-centre': 'en el centro de barrio',
    outside: 'fuera, al aire libre',
    phone: 'por teléfono',
    video: 'por videollamada',
    home: 'en su casa',
  },
  'companion.allowed': { yes: 'sí', 'ask-first': 'preguntar antes', no: 'no' },
  'handover.practice': {
    together: 'junto con usted',
    'team-calls': 'el equipo llama primero',
    'gives-contact': 'usted recibe un número',
  },
  'responseTime.workingDays': {
    one: 'en {n} día laborable',
    two: 'en {n} días laborables',
    few: 'en {n} días laborables',
    many: 'en {n} días laborables',
    other: 'en {n} días laborables',
  },
};
