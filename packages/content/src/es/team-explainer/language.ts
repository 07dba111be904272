import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Las personas de este equipo hablan: {languages.team}.',
    safe: 'Puede preguntar: “¿Puede hablar más despacio?” O: “¿Puede escribirlo?” ¿No lo entiende? Dígalo sin miedo.',
    slowly:
      'También puede preguntar: “¿Puede hablar más despacio?” O: “¿Puede escribirlo?” ¿No lo entiende? Dígalo sin miedo.',
    plain: 'El equipo tiene también explicaciones en lenguaje fácil o con imágenes.',
  },
  'T-14': {
    how: 'Sí, puede haber un intérprete: {interpreter.how}.',
    yes: 'Sí, puede haber un intérprete.',
    no: 'No, este equipo no tiene intérprete.',
    safe: 'Pregunte al equipo si un intérprete puede venir o traducir por teléfono.',
    free: 'Usted no paga al intérprete.',
    pays: 'Al intérprete lo paga usted. Pregunte antes cuánto cuesta.',
    'ask-cost': 'Pregunte antes quién paga al intérprete.',
    alternative: 'Esto sí es posible:',
    'ask-alternative': 'Pregunte qué es posible.',
    call: 'También puede llamar si todavía no tiene intérprete.',
  },
  'T-15': {
    'no-children': 'Este equipo no pide a los niños que traduzcan.',
    safe: 'Para un niño, traducir es muchas veces una carga. Pregunte al equipo qué otra cosa es posible.',
    interpreter: 'Puede haber un intérprete. Pregunte por eso.',
    alternative: 'Esto sí es posible:',
    'ask-instead': 'Pregunte al equipo qué otra cosa es posible.',
    confidant: 'Un adulto en quien usted confía puede traducir para usted.',
    'no-confidant': 'Con este equipo, una persona conocida no puede traducir para usted.',
    choose:
      'Puede decir a quién quiere con usted y a quién no. ¿Prefiere que no sea alguien conocido? Dígalo sin miedo.',
  },
  'T-16': {
    languages: 'Puede escribir en estos idiomas: {languages.readable}.',
    safe: 'Puede escribir lo que quiere decir, también en su idioma. Pregunte si el equipo puede leerlo.',
    'ask-other': '¿Prefiere escribir en otro idioma? Pregunte qué es posible.',
    voice: 'También puede dejar un mensaje de voz.',
    'no-voice': 'Con este equipo no se puede dejar un mensaje de voz.',
    'ask-voice': '¿Prefiere dejar un mensaje de voz? Pregunte si se puede.',
  },
  'T-17': {
    safe: 'Puede decir con quién prefiere hablar. También puede decir con quién prefiere no hablar.',
    possible: 'Esto es posible con este equipo:',
    ask: 'Pregunte qué es posible.',
  },
};
