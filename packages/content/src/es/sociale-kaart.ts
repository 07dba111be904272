import { searchWords } from '../search-words.js';

/** Everyday Spanish words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money: 'dinero, plata, pobre, pobreza, sin dinero, ingresos, presupuesto, llegar a fin de mes, finanzas, banco',
    debts:
      'deuda, deudas, endeudado, embargo, crédito, préstamo, multa, multas, factura, facturas, debo dinero, cobrador',
    benefits: 'subsidio, prestación, prestaciones, ayuda social, pensión, jubilación, paro, desempleo, ayuda por hijo',
    schemes: 'descuento, descuentos, ayuda económica, tarjeta de la ciudad, bajos ingresos, reembolso, beca',
    food: 'comida, comer, alimentos, banco de alimentos, hambre, comidas, compra, cocinar, comer juntos',
    clothes: 'ropa, zapatos, abrigo',
    furniture: 'muebles, cama, nevera, lavadora, segunda mano',
    housing: 'vivienda, casa, piso, apartamento, habitación, mudanza, mudarse, moho',
    rent: 'alquiler, casero, inquilino, renta, pagar el alquiler',
    homeless: 'sin techo, sin hogar, albergue, desahucio, en la calle, dónde dormir, refugio',
    energy: 'energía, luz, electricidad, gas, calefacción, factura de la luz',
    health: 'salud, médico, doctor, enfermo, enfermedad, hospital, dentista, dolor, seguro médico, enfermera',
    mind: 'estrés, depresión, deprimido, ansiedad, pánico, psicólogo, triste, tristeza, trauma, insomnio, salud mental',
    suicide: 'suicidio, suicidarme, matarme, quiero morir, no quiero vivir',
    addiction: 'adicción, adicto, alcohol, drogas, juego, ludopatía, bebida',
    carers: 'cuidador, cuidadora, cuidar a mi madre, cuidar, cuidados',
    elderly: 'mayores, personas mayores, anciano, ancianos, tercera edad, demencia, alzheimer, abuela, abuelo',
    alone: 'solo, sola, soledad, amigos, hablar con alguien, hablar, compañía, escuchar',
    disability: 'discapacidad, discapacitado, silla de ruedas, ciego, sordo, autismo, minusválido',
    work: 'trabajo, empleo, desempleado, despedido, despido, currículum, cv, buscar trabajo, vacante',
    school: 'escuela, colegio, educación, estudiar, estudios, profesor, diploma, formación, prácticas',
    homework: 'deberes, tareas, clases particulares, apoyo escolar, matemáticas',
    childcare: 'guardería, cuidado de niños, niñera, canguro, jardín de infancia',
    parenting: 'niño, niños, hijo, hijos, hija, padres, madre, padre, familia, crianza, educar',
    pregnant: 'embarazada, embarazo, bebé, parto, nacimiento, matrona, pañales',
    youth: 'joven, jóvenes, juventud, adolescente, adolescentes',
    safety: 'seguridad, inseguro, policía, amenaza, miedo, peligro, víctima',
    violence:
      'violencia, violencia doméstica, violencia de género, maltrato, mi marido me pega, pega, golpes, abuso, acoso',
    'taking-part': 'actividad, actividades, centro del barrio, conocer gente, afición, participar, encuentro',
    volunteering: 'voluntario, voluntaria, voluntariado, ayudar a otros',
    sport: 'deporte, nadar, natación, fútbol, caminar, bicicleta, aprender a montar en bici, gimnasio',
    women: 'mujer, mujeres, chicas, madres',
    language:
      'idioma, lengua, neerlandés, holandés, aprender neerlandés, clase de idioma, clases de neerlandés, integración',
    reading: 'leer, lectura, escribir, biblioteca, libros, alfabetización',
    papers:
      'papeles, formulario, formularios, carta, cartas, correo, impuestos, rellenar, trámites, solicitud, documentos',
    legal: 'abogado, derecho, derechos, jurídico, legal, tribunal, queja, recurso, contrato',
    residence:
      'permiso de residencia, residencia, asilo, refugiado, refugiados, visado, pasaporte, sin papeles, reagrupación familiar',
    divorce: 'divorcio, divorciarse, separación, custodia, pensión alimenticia',
    grief: 'duelo, muerte, fallecido, pérdida, funeral, luto',
    digital: 'ordenador, computadora, internet, teléfono, móvil, correo electrónico, digital',
    neighbours: 'vecino, vecinos, ruido, molestias, pelea con vecinos',
    transport: 'transporte, autobús, taxi, carné de conducir',
    repair: 'reparar, arreglar, roto, reparación',
    'walk-in': 'sin cita, sin cita previa, consulta, horario de atención',
    accompany: 'acompañar, acompañamiento, ir conmigo, persona de confianza',
    interpreter: 'intérprete, traductor, traducción, traducir, habla español',
    discrimination: 'discriminación, racismo, igualdad, trato desigual',
    evening: 'tarde, noche, por la noche, esta noche, después del trabajo',
    weekend: 'fin de semana, sábado, domingo',
    free: 'gratis, gratuito, gratuita, sin coste',
  },
  `yo tú él ella nosotros vosotros ellos usted el la los las un una unos y o pero que quien qué dónde cómo cuándo cuál por para
  con en de del al a sobre es son está hay tengo tiene no mi mis me su sus nuestro busco buscar necesito quiero quisiera
  puedo ayuda ayudar problema problemas alguien algo barrio ayuntamiento`,
);
