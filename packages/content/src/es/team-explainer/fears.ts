import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Muchos padres tienen este miedo. Es comprensible.',
    human: '¿Quiere saber cómo es? Pregunte a alguien del equipo, o a una persona de confianza.',
    judge:
      'El equipo de barrio no decide esto. Solo un juez de menores (kinderrechter) puede decidir que un niño viva en otro lugar contra la voluntad de los padres. ¿Un profesional ve señales de que un niño no está a salvo? Entonces debe seguir unos pasos fijos.',
    steps: 'Esto hace el equipo cuando se preocupa:',
    'ask-steps': 'Pregunte al equipo cómo se hace.',
    trusted: 'Aquí puede preguntar más:',
  },
  'T-25': {
    safe: '¿Hay peligro ahora mismo? Llame al 112.',
    advice:
      'Para pedir consejo puede llamar a Veilig Thuis (Seguro en casa): 0800-2000. También puede hacerlo sin decir su nombre.',
    plan: '¿Un profesional ve señales de violencia en casa o de maltrato a un niño? Entonces debe seguir unos pasos fijos.',
    steps: 'Esto hace el equipo cuando se preocupa:',
    ask: 'Pregunte al equipo qué hace entonces.',
  },
  'T-26': {
    safe: 'Pregunte primero: “¿Pasa usted a otros lo que cuento? ¿A quién?”',
    duty: '¿Recibe una ayuda económica (uitkering)? Entonces tiene que comunicar usted algunas cosas. Pregunte cuáles.',
    benefit: 'Esto dice el municipio sobre el contacto con el departamento de ayudas económicas:',
    advice: 'Aquí puede pedir consejo sobre dinero:',
  },
  'T-27': {
    safe: 'Pregunte en la primera conversación qué se anota y quién puede verlo.',
    recorded: 'Esto anota el equipo:',
    readers: 'Estas personas pueden leerlo:',
    'with-consent': 'Esto comparte el equipo si usted está de acuerdo:',
    'without-consent': 'A veces el equipo puede o debe compartir algo sin que usted esté de acuerdo:',
    rights: 'Así puede ver sus datos o hacer que los corrijan:',
  },
  'T-28': {
    safe: 'Esta parte de la página no pregunta por su origen, su religión o su orientación sexual.',
    team: 'Esto dice el equipo sobre lo que él mismo anota:',
    ask: 'Puede preguntar qué anota el propio equipo, y por qué.',
  },
  'T-29': {
    safe: 'No. Muchas personas reciben apoyo de un psicólogo o un médico cuando tienen estrés o tristeza.',
    choice: '¿Es usted quien pide ayuda? Entonces decide usted si quiere esto, y cuándo.',
    practical: 'Puede empezar con estas cosas prácticas:',
    'ask-practical': 'También puede pedir primero ayuda práctica.',
    route: 'Así llega a un psicólogo o un médico:',
  },
  'T-30': {
    safe: 'Pregunte sin miedo qué información pasa el equipo, a quién y por qué.',
    municipality: 'Esto dice el equipo sobre el municipio:',
    police: 'Esto dice el equipo sobre la policía:',
    'ask-not': 'También puede preguntar qué información no pasa el equipo o qué no hace.',
  },
  'T-31': {
    safe: 'No tiene que contar a otros que está en contacto con el equipo.',
    places: 'En estos lugares puede hablar con tranquilidad:',
    contact: 'En esto se fija el equipo cuando le llama o le escribe:',
    'ask-contact':
      'Puede pedir verse en otro lugar, o que le llamen primero. Diga también cuándo es seguro que le llamen.',
  },
  'T-42': {
    safe: 'Puede hacer una pregunta. Por ejemplo: «¿Tengo que decir mi nombre o mi número de ciudadano (burgerservicenummer, BSN)?»',
    ask: 'Pregunte primero: “¿Qué información pasa usted sobre mí? ¿A quién?” Pregunte después qué es posible para usted.',
    rights:
      'Sin permiso de residencia sí tiene derecho a la atención médica necesaria y a un abogado. Los niños hasta 18 años pueden ir a la escuela.',
    here: 'Esto dice el propio equipo:',
    advice: 'Aquí puede pedir consejo:',
    'ask-advice': 'Pregunte también quién más le puede ayudar.',
  },
};
