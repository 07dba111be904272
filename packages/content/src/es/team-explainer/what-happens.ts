import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'La primera conversación dura normalmente {firstTalk.minutes} minutos.',
    safe: 'No tiene que contarlo todo enseguida. Puede preguntar cuánto dura y quién estará presente.',
    pace: 'No tiene que contarlo todo enseguida.',
    present: 'Estas personas estarán presentes:',
    'ask-present': 'Puede preguntar quién estará presente.',
  },
  'T-19': {
    safe: 'A cada pregunta puede contestar con otra: “¿Por qué quiere saberlo?”',
    pace: 'No tiene que contarlo todo de una vez.',
    required: 'Estas preguntas sí tiene que hacerlas el equipo:',
    ask: 'Pregunte qué respuestas son de verdad necesarias. Pregunte también qué pasa si no responde.',
  },
  'T-21': {
    which: 'A veces sí. Son estos formularios:',
    safe: 'Pregunte si hay formularios, y cuáles.',
    help: 'Puede recibir esta ayuda para rellenarlos:',
    'ask-help': 'Pregunte también si alguien le ayuda a rellenarlos.',
    paper: 'También se pueden rellenar en papel.',
    'no-paper': 'No se pueden rellenar en papel. ¿No tiene ordenador? Pregunte qué es posible entonces.',
    meaning: '¿No entiende una pregunta? Pregunte qué significa antes de enviar el formulario.',
  },
  'T-22': {
    safe: 'No es igual para todos. Pregunte al equipo cuánto dura más o menos.',
    waiting: 'Para otra ayuda a veces hay que esperar. Así está ahora:',
    'ask-waiting': '¿Necesita después otra ayuda? Pregunte cuánto tiene que esperar.',
    'write-down': 'Pregunte también si alguien anota qué pasa, y cuándo. Así sabe en qué punto está.',
  },
  'T-23': {
    safe: '¿Es usted quien pide ayuda? Entonces puede decir que no a una propuesta.',
    'ask-no': 'Pregunte también qué pasa si dice que no. A veces tiene consecuencias.',
    voluntary: 'Esto dice el equipo sobre lo que puede elegir usted:',
    who: 'Así se decide sobre la ayuda:',
    'ask-who': 'Pregunte quién decide sobre la ayuda que usted recibe.',
  },
  'T-43': {
    safe: 'Sí. Aunque sea joven, puede hacer una pregunta por su cuenta.',
    ages: 'De 12 a 16 años decide sobre la ayuda junto con sus padres. Desde los 16 años normalmente decide usted por su cuenta. Hay excepciones.',
    parents: 'Esto dice el equipo sobre lo que se cuenta a sus padres:',
    'ask-parents': 'Pregunte primero: “¿Tienen que saberlo mis padres? ¿Qué les cuenta?”',
    confidant: 'Puede hablar con esta persona de confianza (vertrouwenspersoon):',
    helpline:
      'Hasta los 18 años puede llamar también al teléfono de los niños (Kindertelefoon): 0800-0432. Puede hacerlo sin decir su nombre.',
  },
};
