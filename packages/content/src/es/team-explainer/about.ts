import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Un equipo de barrio (wijkteam) es un grupo de personas que trabajan en el barrio. Ayudan a los habitantes u organizan ayuda para ellos. Lo que hace un equipo no es igual en todas partes.',
    name: 'Aquí el equipo se llama {team.name}.',
    helps: 'Las personas de este equipo le ayudan.',
    arranges: 'Este equipo organiza para usted la ayuda de otros.',
    both: 'Las personas de este equipo le ayudan. También organizan la ayuda de otros.',
    'run-by': 'El equipo depende de: {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Este equipo es para {team.target} de esta zona: {team.area}.',
    target: 'Este equipo es para {team.target}.',
    safe: '¿Tiene dudas? Puede preguntar sin más. Una pregunta pequeña también es una pregunta.',
    doubt: '¿No sabe si eso vale para usted? Puede preguntar sin más. Una pregunta pequeña también es una pregunta.',
    outside: '¿Vive en otro lugar? Esto dice el equipo sobre eso:',
  },
  'T-03': {
    safe: 'En los Países Bajos está prohibido discriminar. ¿Siente que le tratan de otra manera? Puede decirlo.',
    'stands-for': 'Esto dice el propio equipo sobre la igualdad de trato:',
    report: 'Puede avisar de la discriminación aquí:',
    'ask-report':
      'También puede avisar de la discriminación. Cada municipio debe tener para eso un servicio independiente.',
    building: 'Esto dice el equipo sobre el acceso al edificio:',
    'ask-building': '¿Necesita algo, como un ascensor o ayuda para leer? Pregunte qué es posible.',
  },
  'T-05': {
    domains: 'Puede hacer preguntas a este equipo sobre: {team.domains}.',
    safe: 'Los equipos de barrio reciben preguntas, por ejemplo, sobre dinero, vivienda, salud, trabajo, escuela, educación de los hijos, seguridad y participar en la vida del barrio. Pregunte en qué puede ayudar este equipo.',
    together: '¿Tiene varias preguntas a la vez? Puede contarlas todas juntas.',
  },
  'T-06': {
    safe: 'Un equipo no puede resolverlo todo. Pregunte quién puede hacerlo.',
    elsewhere: 'El equipo no hace esto. Para eso puede ir aquí:',
  },
  'T-04': {
    free: 'La ayuda del propio equipo no le cuesta nada.',
    sometimes: 'A veces la ayuda cuesta dinero. Pregunte antes cuánto.',
    safe: 'Pregunte antes si la ayuda cuesta dinero, y cuánto. No tiene que elegir hasta que lo sepa.',
    'follow-up': '¿Va a recibir después otra ayuda? Esto dice el municipio sobre el precio:',
    'ask-follow-up': 'Otra ayuda sí puede costar dinero. Pregunte antes cuánto.',
  },
  'T-20': {
    'first-help': 'No tiene que hacerlo todo sin ayuda. El equipo ayuda primero con esto:',
    safe: '“Eigen kracht” no significa que tenga que hacerlo todo sin ayuda.',
    meaning:
      '“Eigen kracht” significa: mirar juntos qué quiere y qué puede hacer usted. Y quién puede ayudar. La idea es que la ayuda vaya bien con su vida. ¿Algo no sale bien? Dígalo.',
    how: 'Así lo hace este equipo:',
  },
};
