import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'es',
  title: 'Marco de diversidad para equipos de barrio',
  attribution:
    'Adaptado libremente de: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Introducción',
    werkwijze: 'Forma de trabajar',
    competenties: 'Competencias',
    'informele-netwerken': 'Redes informales',
    'diversiteit-team': 'Diversidad del equipo',
    proces: 'Proceso',
    bewoners: 'Lo que dicen los habitantes',
    achtergrond: 'Contexto',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': '¿Qué es un marco de diversidad?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Por qué la diversidad pide atención',
    'diversiteitskader/obstakels': 'Objeciones y respuestas',
    'diversiteitskader/visie-jeroen-olthof': 'La visión de Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Introducción y lista de control',
    'werkwijze/outreachend-werken': 'Ir hacia las personas',
    'werkwijze/eigen-kracht-versterken': 'Reforzar la fuerza de cada persona',
    'werkwijze/methodieken-op-maat': 'Métodos adecuados',
    'werkwijze/randvoorwaarden': 'Lo que hace falta',
    'competenties/inleiding-checklist': 'Introducción y lista de control',
    'competenties/interculturele-competenties': 'Competencias interculturales',
    'competenties/deskundigheidsbevordering': 'Aprender y formarse',
    'competenties/casuistiekbespreking': 'Hablar de casos',
    'informele-netwerken/inleiding-checklist': 'Introducción y lista de control',
    'informele-netwerken/belang-samenwerking': 'Por qué colaborar',
    'informele-netwerken/meerwaarde-samenwerking': 'Lo que aporta colaborar',
    'informele-netwerken/met-wie-samenwerken': 'Con quién colaborar',
    'informele-netwerken/rollen': 'Papeles',
    'informele-netwerken/randvoorwaarden': 'Lo que hace falta',
    'diversiteit-team/inleiding-checklist': 'Introducción y lista de control',
    'diversiteit-team/meerwaarde': 'Lo que aporta un equipo diverso',
    'diversiteit-team/randvoorwaarden': 'Lo que hace falta',
    'proces/inleiding-checklist': 'Introducción y lista de control',
    'proces/voorbereiding': 'Preparación',
    'proces/verandering': 'Cambio',
    'proces/verankering': 'Hacer que dure',
    'bewoners/belemmeringen': 'Lo que frena a las personas',
    'bewoners/oplossingen': 'Lo que ayuda, según los habitantes',
    'bewoners/wensen': 'Lo que los habitantes quieren saber',
    'bewoners/angsten': 'Lo que temen los habitantes',
    'bewoners/professionals': 'Lo que reconocen los profesionales',
    'bewoners/verschillen': 'En qué se diferencian las personas',
    'bewoners/gesprek': 'En conversación',
    'bewoners/woorden': 'Palabras que hieren',
    'achtergrond/achtergrondinformatie': 'Información de fondo',
    'achtergrond/literatuur': 'Bibliografía',
    'achtergrond/colofon': 'Créditos',
    'achtergrond/organisaties': 'Organizaciones mencionadas',
  },
  groups: {
    'outreachend-werken': 'Ir hacia las personas',
    'eigen-kracht-versterken': 'Reforzar la fuerza de cada persona',
    'methodieken-op-maat': 'Métodos adecuados',
    'organisatorische-randvoorwaarden': 'Lo que la organización debe organizar',
    competenties: 'Competencias',
    'informele-netwerken': 'Redes informales',
    'diversiteit-team': 'Diversidad del equipo',
    voorbereiding: 'Preparación',
    verandering: 'Cambio',
    verankering: 'Hacer que dure',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Vamos a ver a los habitantes de origen migrante y así oímos qué ayuda buscan. Nos ponemos en su lugar y también somos bienvenidos en sus casas.',
    'wz-check-02-vindplaatsen':
      'Sabemos a qué lugares de nuestro municipio van los habitantes de origen migrante. Con esos lugares hemos acordado cómo trabajar allí de la mejor manera.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'Colaboramos con voluntarios e intermediarios de igual a igual.',
    'wz-check-04-eigen-kracht-factoren':
      'Cuando reforzamos la fuerza de los habitantes, nos fijamos en lo que puede importar especialmente a los habitantes de origen migrante.',
    'wz-check-05-uitleg-eigen-kracht':
      'Explicamos con claridad a los habitantes por qué queremos reforzar su propia fuerza y cómo lo hacemos.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Nuestros métodos y herramientas sirven para habitantes de distintos orígenes culturales y étnicos.',
    'wz-check-07-diversiteitsbril': 'Percibimos cuándo hace falta fijarse en las diferencias de origen y cuándo no.',
    'wz-check-08-naamsbekendheid': 'Los habitantes de origen migrante saben que existe nuestro equipo.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Lo que hace falta para trabajar bien con las diferencias está establecido en nuestra organización.',
    'wz-check-10-tijd-intake':
      'Nuestra organización nos da tiempo suficiente para conocer a los habitantes de origen migrante y para la primera conversación.',
    'wz-check-11-casuistiek-diversiteit':
      'Los miembros de nuestro equipo comparten conocimientos y experiencia en reuniones fijas sobre casos. La diversidad también forma parte de ellas.',
    'wz-check-12-tolk': 'Podemos recurrir a un intérprete cuando hace falta.',
    'co-check-13-basiscompetenties':
      'Nuestros profesionales saben tener en cuenta la situación, el origen migrante y la cultura de cada persona. Así la ayuda se ajusta a lo que la persona quiere y necesita.',
    'co-check-14-bijscholing':
      'Nuestro equipo aprende y se forma, dentro y fuera de la organización. Así podemos ayudar bien a habitantes de distintos orígenes.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Además de la formación, hablamos de casos con regularidad. Personas clave y organizaciones de migrantes aportan lo que saben.',
    'in-check-16-belang': 'Sabemos por qué es importante colaborar con redes informales.',
    'in-check-17-meerwaarde': 'Vemos lo que puede aportar la colaboración con redes informales.',
    'in-check-18-met-wie': 'Sabemos con qué organizaciones y personas podemos colaborar.',
    'in-check-19-rollen':
      'Tenemos claro qué papeles pueden tener las organizaciones propias de los habitantes y los voluntarios.',
    'in-check-20-randvoorwaarden': 'Sabemos qué hace falta para colaborar bien con redes informales.',
    'dt-check-21-meerwaarde':
      'Vemos que nuestro trabajo mejora cuando nuestro equipo es diverso y se ajusta a los habitantes de nuestra zona.',
    'dt-check-22-randvoorwaarden':
      'Sabemos qué hace falta para que un equipo sea más diverso, siga siéndolo y mejore gracias a ello.',
    'pr-check-23-vraagstukken': 'Sabemos qué cuestiones sobre diversidad hay en nuestra zona.',
    'pr-check-24-groepen-in-beeld':
      'Sabemos qué grupos viven en nuestro barrio, a cuáles llegamos a tiempo y a cuáles no.',
    'pr-check-25-wat-leeft':
      'Sabemos qué preocupa a los habitantes de origen migrante, qué necesitan y qué piensan de los equipos de barrio.',
    'pr-check-26-visie':
      'Hemos escrito juntos una visión sobre la diversidad y la hemos hablado con los equipos. Sabemos que tiene apoyo.',
    'pr-check-27-ambities': 'Hemos elegido qué queremos lograr con la diversidad y qué haremos primero.',
    'pr-check-28-leidinggevende': 'Una persona de la dirección es responsable del cambio.',
    'pr-check-29-structuur':
      'La organización tiene una forma fija de llevar a cabo los planes, como grupos de trabajo.',
    'pr-check-30-gemeente-monitort': 'El municipio apoya el cambio y sigue cómo va.',
    'pr-check-31-samenwerking': 'El municipio, los equipos de barrio y los socios colaboran bien.',
    'pr-check-32-verankerd':
      'Los cuatro pilares forman parte de manera duradera de nuestro trabajo diario y de la política de la organización.',
  },
};
