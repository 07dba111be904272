import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'es',
  review: { status: 'machine' },
  stories: {
    'T-24': 'Si pide ayuda, le quitan a sus hijos.',
    'T-26': 'Si es sincero sobre el dinero, le quitan la ayuda económica.',
    'T-27': 'Lo que cuenta hoy, mañana lo sabe todo el mundo.',
    'T-30': 'El equipo de barrio trabaja para la policía y el municipio.',
    'T-31': 'Todo el barrio ve que entra ahí.',
    'T-04': 'La ayuda cuesta mucho dinero.',
    'T-29': 'Quien habla con un psicólogo está loco.',
    'T-20': 'De todos modos le dicen que tiene que hacerlo sin ayuda.',
    'T-11': 'Primero hay que entregar un montón de papeles.',
    'T-13': 'Sin buen neerlandés no vale la pena ir.',
  },
  steps: {
    contact: {
      title: 'Usted se pone en contacto',
      what: 'Usted llama, escribe o pide a alguien que lo haga por usted.',
    },
    'first-talk': { title: 'Habla con alguien', what: 'Usted cuenta lo que quiere contar. Puede hacer preguntas.' },
    plan: { title: 'Un plan juntos', what: 'Acuerdan qué va a pasar y quién hace qué.' },
    help: { title: 'Recibe ayuda', what: 'Viene del propio equipo o de otra persona.' },
    check: { title: 'Ver juntos cómo va', what: 'Usted dice qué ayuda y qué no.' },
    closing: { title: 'Para terminar', what: 'Hablan de qué puede hacer después si vuelve a tener una pregunta.' },
  },
  roles: {
    team: {
      name: 'Equipo de barrio (wijkteam)',
      does: 'Ayuda a los habitantes del barrio, u organiza ayuda para ellos.',
    },
    municipality: {
      name: 'Municipio (gemeente)',
      does: 'Se encarga de que haya ayuda y toma decisiones sobre algunas ayudas.',
    },
    doctor: {
      name: 'Médico de familia (huisarts)',
      does: 'Ayuda cuando hay enfermedad y, si hace falta, le manda a otro médico.',
    },
    school: { name: 'Escuela (school)', does: 'Da clase y habla con los padres sobre cómo le va a un niño.' },
    benefits: {
      name: 'Departamento de ayudas económicas (afdeling uitkeringen)',
      does: 'Decide sobre una ayuda económica y la paga.',
    },
    housing: {
      name: 'Corporación de vivienda (woningcorporatie)',
      does: 'Alquila viviendas y repara lo que está roto en la casa.',
    },
    'youth-care': { name: 'Ayuda a jóvenes (jeugdhulp)', does: 'Ayuda a niños, jóvenes y a sus padres.' },
    'safe-at-home': {
      name: 'Veilig Thuis (Seguro en casa)',
      does: 'Da consejo cuando en casa no hay seguridad. Llame al 0800-2000.',
    },
    police: {
      name: 'Policía (politie)',
      does: 'Ayuda cuando hay peligro e investiga delitos. Si hay peligro ahora mismo, llame al 112.',
    },
    judge: { name: 'Juez (rechter)', does: 'Decide cuando las personas y las organizaciones no se ponen de acuerdo.' },
  },
  tell: {
    'without-consent': 'A veces el equipo puede o debe compartir algo sin que usted esté de acuerdo:',
    ask: 'Pregunte primero: “¿Cuándo cuentan algo a otras personas, aunque yo no quiera?” Después puede elegir qué cuenta.',
  },
};
