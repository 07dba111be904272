import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Abajo puede leer cómo ponerse en contacto con este equipo.',
    ways: 'Se puede así: {waysIn}.',
    ask: 'Pregunte al equipo qué manera es la mejor para usted.',
    outreach: 'El equipo trabaja también fuera de la oficina, en el barrio.',
    'no-outreach': 'El equipo no sale al barrio. ¿No puede venir? Pregunte al equipo qué es posible entonces.',
    'ask-outreach': '¿No puede venir? Pregunte al equipo qué es posible entonces.',
    places: 'Aquí puede ver a alguien del equipo:',
  },
  'T-08': {
    evening: 'Sí, por la tarde-noche se puede: {hours.evening}.',
    weekend: 'Sí, el fin de semana se puede: {hours.weekend}.',
    neither:
      'No. Por la tarde-noche y el fin de semana el equipo no está. ¿No puede durante el día? Dígalo y pregunte qué es posible.',
    'evening-none': 'Por la tarde-noche el equipo no está. ¿No puede durante el día? Dígalo y pregunte qué es posible.',
    'weekend-none': 'El fin de semana el equipo no está. ¿No puede durante el día? Dígalo y pregunte qué es posible.',
    safe: '¿No puede durante el día? Dígalo sin miedo y pregunte qué es posible.',
    'weekend-too': 'El fin de semana también se puede: {hours.weekend}.',
    'no-weekend': 'El fin de semana el equipo no está.',
    'no-evening': 'Por la tarde-noche el equipo no está.',
  },
  'T-09': {
    places: 'Usted puede elegir dónde hablar. Estas son las posibilidades: {meetingPlaces}.',
    safe: 'Puede decir dónde prefiere hablar. Pregunte si puede ser en otro lugar y no en casa.',
    say: 'Diga sin miedo qué prefiere.',
    home: 'A veces hace falta hablar en casa. Esto dice el equipo sobre eso:',
    'ask-home':
      '¿El equipo quiere verle en casa de todos modos? Pregunte por qué. Pregunte también qué pasa si usted no quiere.',
  },
  'T-10': {
    days: 'Normalmente recibe noticias {responseTime.workingDays}.',
    safe: '¿Es urgente? Dígalo enseguida. Así el equipo lo sabe.',
    urgent: 'Esto dice el equipo sobre preguntas urgentes:',
    'say-so': '¿Es urgente? Dígalo enseguida.',
    danger: '¿Hay peligro ahora mismo? Llame al 112.',
  },
  'T-11': {
    nothing: 'A la primera conversación no tiene que llevar nada.',
    first: 'Lleve esto a la primera conversación:',
    safe: 'Pregunte antes si tiene que llevar algo.',
    later: 'Después quizá necesite esto:',
    'ask-later': 'Después sí pueden hacer falta papeles. Pregunte cuáles.',
    difficult: '¿Los papeles son difíciles para usted? Dígalo sin miedo. Pregunte también quién le puede ayudar.',
  },
  'T-12': {
    yes: 'Sí. Tendrá una persona de contacto fija. Pregunte a quién puede llamar si esa persona no está.',
    usually: 'Normalmente sí. A veces otra persona la sustituye. Pregunte a quién puede llamar entonces.',
    no: 'No. A veces hablará con otra persona del equipo. Pregunte a quién puede llamar, y cómo.',
    safe: 'Pregunte a quién puede llamar, y cómo.',
  },
};
