import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'es',
  groups: {
    about: {
      title: '¿Qué es el equipo de barrio?',
      questions: {
        'T-01': { question: '¿Qué es un equipo de barrio (wijkteam)?', review },
        'T-02': { question: '¿El equipo de barrio es también para mí?', review },
        'T-03': {
          question: '¿Soy bienvenido o bienvenida, también con mi religión, mi orientación sexual o mi discapacidad?',
          review,
        },
        'T-05': { question: '¿En qué me puede ayudar el equipo?', review },
        'T-06': { question: '¿Qué no hace el equipo?', review },
        'T-04': { question: '¿Cuesta dinero?', review },
        'T-20': { question: '¿Qué es “eigen kracht” (su propia fuerza)? ¿Tengo que resolverlo sin ayuda?', review },
      },
    },
    contact: {
      title: 'Contacto con el equipo',
      questions: {
        'T-07': { question: '¿Cómo llego al equipo?', review },
        'T-08': { question: '¿Puedo hablar con el equipo por la tarde-noche o el fin de semana?', review },
        'T-09': { question: '¿Viene alguien a mi casa, o puede ser en otro lugar?', review },
        'T-10': { question: '¿Cuánto tarda el equipo en ayudar?', review },
        'T-11': { question: '¿Qué tengo que llevar?', review },
        'T-12': { question: '¿Tendré una persona de contacto fija?', review },
      },
    },
    language: {
      title: 'Idioma e intérprete',
      questions: {
        'T-13': { question: 'Hablo poco neerlandés. ¿Puedo hablar con el equipo de todos modos?', review },
        'T-14': { question: '¿Puede venir un intérprete?', review },
        'T-15': { question: '¿Puede traducir mi hijo o mi vecina?', review },
        'T-16': { question: '¿Puedo escribir o dejar un mensaje de voz en mi idioma?', review },
        'T-17': { question: '¿Puedo pedir una mujer, un hombre o alguien que hable mi idioma?', review },
      },
    },
    'what-happens': {
      title: '¿Qué pasa?',
      questions: {
        'T-18': { question: '¿Qué pasa en la primera conversación?', review },
        'T-19': { question: '¿Qué preguntas me hacen? ¿Tengo que responder a todo?', review },
        'T-21': { question: '¿Tengo que rellenar formularios?', review },
        'T-22': { question: '¿Cuánto tiempo dura?', review },
        'T-23': { question: '¿Puedo decidir yo lo que pasa?', review },
        'T-43': { question: 'Soy joven. ¿Puedo pedir ayuda por mi cuenta?', review },
      },
    },
    fears: {
      title: 'Lo que preocupa a la gente',
      questions: {
        'T-24': { question: '¿Me pueden quitar a mis hijos?', review },
        'T-25': { question: '¿Qué pasa si en casa no hay seguridad?', review },
        'T-26': { question: '¿Puedo hablar de dinero sin que me quiten la ayuda económica (uitkering)?', review },
        'T-27': { question: '¿Quién ve lo que cuento? ¿Queda en secreto?', review },
        'T-28': { question: '¿Anotan mi origen o mi religión?', review },
        'T-29': { question: '¿Está loca una persona que habla con un psicólogo?', review },
        'T-30': { question: '¿El equipo pasa información al municipio o a la policía?', review },
        'T-31': { question: '¿Y si alguien que conozco ve que pido ayuda?', review },
        'T-42': { question: '¿Puedo pedir ayuda sin permiso de residencia (verblijfsvergunning) o sin BSN?', review },
      },
    },
    people: {
      title: 'Las personas a mi alrededor',
      questions: {
        'T-32': { question: '¿Puedo ir con alguien?', review },
        'T-44': { question: '¿Quién puede ayudarme a pensar sin ser del equipo?', review },
        'T-33': { question: '¿Quién en mi barrio me puede ayudar o explicar algo?', review },
        'T-34': { question: '¿Puede alguien llamar por mí o rellenar un formulario?', review },
        'T-35': { question: '¿Puedo también simplemente hacer algo agradable o conocer gente?', review },
      },
    },
    'goes-wrong': {
      title: 'Si algo no va bien',
      questions: {
        'T-36': { question: '¿Y si el equipo no me puede ayudar?', review },
        'T-37': { question: '¿Qué puedo hacer si no estoy de acuerdo o si me trataron mal?', review },
        'T-38': { question: 'Antes recibí mala ayuda. ¿Por qué lo intentaría otra vez?', review },
        'T-39': { question: '¿Qué pasa con mis datos si paro?', review },
        'T-40': { question: '¿Cómo puedo cambiar o anular mi cita o mi solicitud?', review },
        'T-41': { question: '¿Y si necesito ayuda ahora mismo?', review },
      },
    },
  },
};
