import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'en',
  title: 'Diversity framework for neighbourhood teams',
  attribution:
    'Freely based on: Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Introduction',
    werkwijze: 'Way of working',
    competenties: 'Competences',
    'informele-netwerken': 'Informal networks',
    'diversiteit-team': 'Diversity of the team',
    proces: 'Process',
    bewoners: 'What residents say',
    achtergrond: 'Background',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'What is a diversity framework?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Why diversity needs attention',
    'diversiteitskader/obstakels': 'Objections and answers',
    'diversiteitskader/visie-jeroen-olthof': 'Vision of Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Introduction and checklist',
    'werkwijze/outreachend-werken': 'Reaching out',
    'werkwijze/eigen-kracht-versterken': 'Building on people’s own strength',
    'werkwijze/methodieken-op-maat': 'Methods that fit',
    'werkwijze/randvoorwaarden': 'What is needed',
    'competenties/inleiding-checklist': 'Introduction and checklist',
    'competenties/interculturele-competenties': 'Intercultural competences',
    'competenties/deskundigheidsbevordering': 'Learning and training',
    'competenties/casuistiekbespreking': 'Discussing cases',
    'informele-netwerken/inleiding-checklist': 'Introduction and checklist',
    'informele-netwerken/belang-samenwerking': 'Why work together',
    'informele-netwerken/meerwaarde-samenwerking': 'What working together brings',
    'informele-netwerken/met-wie-samenwerken': 'Whom to work with',
    'informele-netwerken/rollen': 'Roles',
    'informele-netwerken/randvoorwaarden': 'What is needed',
    'diversiteit-team/inleiding-checklist': 'Introduction and checklist',
    'diversiteit-team/meerwaarde': 'What a diverse team brings',
    'diversiteit-team/randvoorwaarden': 'What is needed',
    'proces/inleiding-checklist': 'Introduction and checklist',
    'proces/voorbereiding': 'Preparation',
    'proces/verandering': 'Change',
    'proces/verankering': 'Making it last',
    'bewoners/belemmeringen': 'What holds people back',
    'bewoners/oplossingen': 'What residents say helps',
    'bewoners/wensen': 'What residents want to know',
    'bewoners/angsten': 'What residents are afraid of',
    'bewoners/professionals': 'What professionals recognise',
    'bewoners/verschillen': 'How people differ',
    'bewoners/gesprek': 'In conversation',
    'bewoners/woorden': 'Words that hurt',
    'achtergrond/achtergrondinformatie': 'Background information',
    'achtergrond/literatuur': 'Literature',
    'achtergrond/colofon': 'Colophon',
    'achtergrond/organisaties': 'Organisations named',
  },
  groups: {
    'outreachend-werken': 'Reaching out',
    'eigen-kracht-versterken': 'Building on people’s own strength',
    'methodieken-op-maat': 'Methods that fit',
    'organisatorische-randvoorwaarden': 'What the organisation must arrange',
    competenties: 'Competences',
    'informele-netwerken': 'Informal networks',
    'diversiteit-team': 'Diversity of the team',
    voorbereiding: 'Preparation',
    verandering: 'Change',
    verankering: 'Making it last',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'We go to residents with a migration background and hear what help they are looking for. We put ourselves in their place and are welcome in their homes too.',
    'wz-check-02-vindplaatsen':
      'We know the places in our municipality where residents with a migration background come. With those places we have agreed how we can best work there.',
    'wz-check-03-gelijkwaardig-vrijwilligers': 'We work with volunteers and go-betweens as equals.',
    'wz-check-04-eigen-kracht-factoren':
      'When we build on residents’ own strength, we look at what may matter especially for residents with a migration background.',
    'wz-check-05-uitleg-eigen-kracht':
      'We explain clearly to residents why we want to build on their own strength, and how we do that.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Our methods and tools suit residents with different cultural and ethnic backgrounds.',
    'wz-check-07-diversiteitsbril':
      'We sense when we need to pay attention to differences in background, and when we should not.',
    'wz-check-08-naamsbekendheid': 'Residents with a migration background know that our team is there.',
    'wz-check-09-randvoorwaarden-verankerd':
      'What is needed to deal well with differences is laid down in our organisation.',
    'wz-check-10-tijd-intake':
      'Our organisation gives us enough time to get to know residents with a migration background and for the first conversation.',
    'wz-check-11-casuistiek-diversiteit':
      'Our team members share knowledge and experience in regular case discussions. Diversity is part of them.',
    'wz-check-12-tolk': 'We can use an interpreter when one is needed.',
    'co-check-13-basiscompetenties':
      'Our professionals can tune in to someone’s situation, migration background and culture. So the help suits what the resident wants and needs.',
    'co-check-14-bijscholing':
      'Our team learns and trains, inside and outside the organisation. That lets us help residents with different backgrounds well.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'Besides training we regularly discuss cases together. Key persons and migrant organisations bring in what they know.',
    'in-check-16-belang': 'We know why working with informal networks matters.',
    'in-check-17-meerwaarde': 'We see what working with informal networks can bring.',
    'in-check-18-met-wie': 'We know which organisations and people we can work with.',
    'in-check-19-rollen': 'It is clear to us which roles self-organisations and volunteers can have.',
    'in-check-20-randvoorwaarden': 'We know what is needed to work well with informal networks.',
    'dt-check-21-meerwaarde':
      'We see that our work gets better when our team is diverse and matches the residents of our area.',
    'dt-check-22-randvoorwaarden':
      'We know what it takes to make a team more diverse, to keep it so and to benefit from it together.',
    'pr-check-23-vraagstukken': 'We know which questions about diversity there are in our area.',
    'pr-check-24-groepen-in-beeld':
      'We know which groups live in our neighbourhood, and which of them we reach in time and which we do not.',
    'pr-check-25-wat-leeft':
      'We know what concerns residents with a migration background, what they need and what they think of the neighbourhood teams.',
    'pr-check-26-visie':
      'Together we have written down a vision on diversity and discussed it with the teams. We know that there is support for it.',
    'pr-check-27-ambities': 'We have chosen what we want to achieve with diversity and what we will do first.',
    'pr-check-28-leidinggevende': 'A manager is responsible for the change.',
    'pr-check-29-structuur': 'The organisation has a fixed form for carrying out the plans, such as working groups.',
    'pr-check-30-gemeente-monitort': 'The municipality supports the change and follows how it goes.',
    'pr-check-31-samenwerking': 'The municipality, neighbourhood teams and partners work well together.',
    'pr-check-32-verankerd':
      'The four building blocks are a lasting part of our daily work and of the organisation’s policy.',
  },
};
