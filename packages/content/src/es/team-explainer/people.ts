import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Sí, puede ir con alguien. Diga antes quién va con usted.',
    'ask-first': 'A veces se puede. Pregúntelo antes al equipo.',
    no: 'No, con este equipo usted habla sin acompañante. Pregunte qué es posible.',
    safe: '¿Quiere ir con alguien, como un familiar, un vecino o un voluntario? Dígalo antes al equipo.',
    find: '¿No conoce a nadie? Puede hacer esto:',
    'ask-find': '¿No conoce a nadie que pueda ir con usted? Pregunte quién puede hacerlo por usted.',
    independent: 'También puede pedir esta ayuda independiente:',
    supporter:
      'También puede pedir al municipio una persona de apoyo independiente (cliëntondersteuner). Le ayuda a pensar y no le cuesta nada.',
  },
  'T-44': {
    safe: 'Pida una persona de apoyo independiente (cliëntondersteuner). Le ayuda a pensar y no le cuesta nada.',
    what: 'Esta persona de apoyo no es del equipo. Explica qué es posible y le ayuda a elegir.',
    here: 'Aquí puede pedir esta ayuda:',
    ask: 'Pregunte al municipio quién hace esto donde usted vive.',
  },
  'T-33': {
    map: 'Aquí ve organizaciones y actividades del barrio:',
    safe: 'Pregunte al equipo quién en su barrio puede ayudar o explicar algo.',
    known:
      '¿Conoce a alguien en la escuela, en el centro de barrio o en una asociación? Quizá esa persona también sepa adónde ir.',
  },
  'T-34': {
    safe: 'Puede pedir a una persona de confianza que llame por usted.',
    limits: 'Diga también qué puede contar esa persona y qué no.',
    consent: 'Esto necesita el equipo para eso:',
    ask: 'A veces tiene que decir usted que está de acuerdo. Pregunte cómo.',
  },
  'T-35': {
    safe: 'Para conocer gente no hace falta que necesite ayuda.',
    activities: 'Esto hay en el barrio:',
    ask: 'Pregunte al equipo qué hay en el barrio.',
    map: 'Mire también esta lista del barrio:',
  },
};
