import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Entonces alguien del equipo, junto con usted, se pone en contacto con otro servicio de ayuda.',
    'team-calls': 'Entonces el equipo llama por usted a otro servicio de ayuda.',
    'gives-contact': 'Entonces el equipo le dice a quién puede llamar.',
    safe: 'Pregunte entonces quién puede ayudar. Pregunte también si alguien puede llamar allí primero por usted.',
    'follow-up': 'Más tarde el equipo le pregunta si salió bien.',
    'ask-back': 'Pregunte también a quién puede volver si no sale bien.',
  },
  'T-37': {
    safe: 'Puede decirlo si algo no le parece bien. También puede pedir otra persona.',
    complaint: 'También puede presentar una queja (klacht). Pregunte cómo se hace y quién le puede ayudar.',
    decision: '¿Recibe una carta con una decisión? Mire enseguida hasta cuándo puede presentar un recurso (bezwaar).',
    route: 'También puede presentar una queja (klacht). Aquí se hace así:',
    independent: 'Esta ayuda es independiente del equipo:',
    'ask-help': 'Pregunte también quién le puede ayudar.',
    confidant: 'También puede hablar con esta persona de confianza (vertrouwenspersoon):',
  },
  'T-38': {
    safe: 'Es comprensible que tenga cuidado.',
    here: 'Así puede empezar con algo pequeño con este equipo:',
    small: 'Puede empezar con algo pequeño, por ejemplo con una sola pregunta.',
    stop: '¿Es usted quien pide ayuda? Entonces también puede parar.',
  },
  'T-39': {
    safe: 'Puede preguntar qué datos suyos se guardan, y cuánto tiempo.',
    retention: 'Esto dice el equipo sobre cuánto tiempo guarda los datos:',
    how: 'Así puede ver y corregir sus datos, o hacer que los borren:',
    rights: 'También puede pedir verlos, corregirlos o borrarlos.',
    'not-all': 'No todo se puede borrar. Pregunte entonces por qué no.',
  },
  'T-40': {
    safe: 'Diga al equipo qué quiere cambiar o anular.',
    phone: 'Llame al {contact.phone}.',
    ask: 'Pregunte a quién puede decírselo.',
    how: 'También se puede así:',
  },
  'T-41': {
    safe: '¿Hay peligro ahora mismo? Llame al 112.',
    doctor:
      '¿Necesita pronto un médico? Llame a su médico de familia (huisarts) o al médico de guardia (huisartsenpost).',
    numbers: 'Otros números:',
    'not-the-form': 'No use para esto el formulario para que le llamen.',
  },
};
