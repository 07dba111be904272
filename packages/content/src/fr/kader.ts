import type { KaderTexts } from '@wijkbrug/core/kader.js';

export const texts: KaderTexts = {
  locale: 'fr',
  title: 'Cadre de diversité pour les équipes de quartier',
  attribution:
    'Librement d’après : Bellaart, H., Hamdi, A., Day, M. & Achahchah, J. (2018). Wijkteams voor álle doelgroepen effectief. Een diversiteitskader met praktische tips. Utrecht: Kennisplatform Integratie & Samenleving / Verwey-Jonker Instituut. ISBN 978-90-5830-867-2.',
  review: { status: 'machine' },
  chapters: {
    diversiteitskader: 'Introduction',
    werkwijze: 'Façon de travailler',
    competenties: 'Compétences',
    'informele-netwerken': 'Réseaux informels',
    'diversiteit-team': 'Diversité de l’équipe',
    proces: 'Processus',
    bewoners: 'Ce que disent les habitants',
    achtergrond: 'Contexte',
  },
  sections: {
    'diversiteitskader/wat-is-een-diversiteitskader': 'Qu’est-ce qu’un cadre de diversité ?',
    'diversiteitskader/waarom-aandacht-voor-diversiteit': 'Pourquoi la diversité demande de l’attention',
    'diversiteitskader/obstakels': 'Objections et réponses',
    'diversiteitskader/visie-jeroen-olthof': 'La vision de Jeroen Olthof',
    'werkwijze/inleiding-checklist': 'Introduction et liste de questions',
    'werkwijze/outreachend-werken': 'Aller vers les habitants',
    'werkwijze/eigen-kracht-versterken': 'Renforcer les forces de chacun',
    'werkwijze/methodieken-op-maat': 'Des méthodes adaptées',
    'werkwijze/randvoorwaarden': 'Ce qu’il faut',
    'competenties/inleiding-checklist': 'Introduction et liste de questions',
    'competenties/interculturele-competenties': 'Compétences interculturelles',
    'competenties/deskundigheidsbevordering': 'Apprendre et se former',
    'competenties/casuistiekbespreking': 'Discuter de cas',
    'informele-netwerken/inleiding-checklist': 'Introduction et liste de questions',
    'informele-netwerken/belang-samenwerking': 'Pourquoi travailler ensemble',
    'informele-netwerken/meerwaarde-samenwerking': 'Ce que la coopération apporte',
    'informele-netwerken/met-wie-samenwerken': 'Avec qui travailler',
    'informele-netwerken/rollen': 'Rôles',
    'informele-netwerken/randvoorwaarden': 'Ce qu’il faut',
    'diversiteit-team/inleiding-checklist': 'Introduction et liste de questions',
    'diversiteit-team/meerwaarde': 'Ce qu’apporte une équipe diverse',
    'diversiteit-team/randvoorwaarden': 'Ce qu’il faut',
    'proces/inleiding-checklist': 'Introduction et liste de questions',
    'proces/voorbereiding': 'Préparation',
    'proces/verandering': 'Changement',
    'proces/verankering': 'Faire durer',
    'bewoners/belemmeringen': 'Ce qui retient les gens',
    'bewoners/oplossingen': 'Ce qui aide, selon les habitants',
    'bewoners/wensen': 'Ce que les habitants veulent savoir',
    'bewoners/angsten': 'Ce dont les habitants ont peur',
    'bewoners/professionals': 'Ce que les professionnels reconnaissent',
    'bewoners/verschillen': 'En quoi les gens diffèrent',
    'bewoners/gesprek': 'En conversation',
    'bewoners/woorden': 'Les mots qui blessent',
    'achtergrond/achtergrondinformatie': 'Informations sur la recherche',
    'achtergrond/literatuur': 'Bibliographie',
    'achtergrond/colofon': 'Mentions',
    'achtergrond/organisaties': 'Organisations citées',
  },
  groups: {
    'outreachend-werken': 'Aller vers les habitants',
    'eigen-kracht-versterken': 'Renforcer les forces de chacun',
    'methodieken-op-maat': 'Des méthodes adaptées',
    'organisatorische-randvoorwaarden': 'Ce que l’organisation doit prévoir',
    competenties: 'Compétences',
    'informele-netwerken': 'Réseaux informels',
    'diversiteit-team': 'Diversité de l’équipe',
    voorbereiding: 'Préparation',
    verandering: 'Changement',
    verankering: 'Faire durer',
  },
  statements: {
    'wz-check-01-hulpvraag-ophalen':
      'Nous allons vers les habitants issus de la migration et nous entendons ainsi quelle aide ils cherchent. Nous nous mettons à leur place et nous sommes aussi bienvenus chez eux.',
    'wz-check-02-vindplaatsen':
      'Nous savons dans quels lieux de notre commune viennent les habitants issus de la migration. Avec ces lieux, nous avons convenu de la meilleure façon d’y travailler.',
    'wz-check-03-gelijkwaardig-vrijwilligers':
      'Nous travaillons avec des bénévoles et des intermédiaires, d’égal à égal.',
    'wz-check-04-eigen-kracht-factoren':
      'Quand nous renforçons les forces des habitants, nous faisons attention à ce qui peut compter surtout pour les habitants issus de la migration.',
    'wz-check-05-uitleg-eigen-kracht':
      'Nous expliquons clairement aux habitants pourquoi nous voulons renforcer leurs propres forces, et comment nous le faisons.',
    'wz-check-06-methodes-etnisch-culturele-diversiteit':
      'Nos méthodes et nos outils conviennent à des habitants d’origines culturelles et ethniques différentes.',
    'wz-check-07-diversiteitsbril':
      'Nous sentons quand il faut faire attention aux différences d’origine, et quand il ne le faut pas.',
    'wz-check-08-naamsbekendheid': 'Les habitants issus de la migration savent que notre équipe existe.',
    'wz-check-09-randvoorwaarden-verankerd':
      'Ce qu’il faut pour bien travailler avec les différences est fixé dans notre organisation.',
    'wz-check-10-tijd-intake':
      'Notre organisation nous donne assez de temps pour faire connaissance avec les habitants issus de la migration et pour le premier entretien.',
    'wz-check-11-casuistiek-diversiteit':
      'Chez nous, les membres de l’équipe partagent savoir et expérience dans des discussions de cas régulières. La diversité en fait partie.',
    'wz-check-12-tolk': 'Nous pouvons faire appel à un interprète quand c’est nécessaire.',
    'co-check-13-basiscompetenties':
      'Nos professionnels savent tenir compte de la situation, du parcours migratoire et de la culture de chacun. L’aide convient ainsi à ce que la personne veut et à ses besoins.',
    'co-check-14-bijscholing':
      'Notre équipe apprend et se forme, dans l’organisation et en dehors. Nous pouvons ainsi bien aider des habitants d’origines différentes.',
    'co-check-15-casuistiek-met-sleutelpersonen':
      'En plus des formations, nous discutons régulièrement de cas ensemble. Des personnes-relais et des organisations de migrants y apportent leur savoir.',
    'in-check-16-belang': 'Nous savons pourquoi il est important de travailler avec les réseaux informels.',
    'in-check-17-meerwaarde': 'Nous voyons ce que le travail avec les réseaux informels peut apporter.',
    'in-check-18-met-wie': 'Nous savons avec quelles organisations et quelles personnes nous pouvons travailler.',
    'in-check-19-rollen': 'Les rôles possibles des associations d’habitants et des bénévoles sont clairs pour nous.',
    'in-check-20-randvoorwaarden': 'Nous savons ce qu’il faut pour bien travailler avec les réseaux informels.',
    'dt-check-21-meerwaarde':
      'Nous voyons que notre travail s’améliore quand notre équipe est diverse et correspond aux habitants de notre secteur.',
    'dt-check-22-randvoorwaarden':
      'Nous savons ce qu’il faut pour rendre une équipe plus diverse, la garder ainsi et en profiter ensemble.',
    'pr-check-23-vraagstukken': 'Nous savons quelles questions sur la diversité se posent dans notre secteur.',
    'pr-check-24-groepen-in-beeld':
      'Nous savons quels groupes vivent dans notre quartier, et lesquels nous atteignons à temps ou non.',
    'pr-check-25-wat-leeft':
      'Nous savons ce qui préoccupe les habitants issus de la migration, ce dont ils ont besoin et ce qu’ils pensent des équipes de quartier.',
    'pr-check-26-visie':
      'Nous avons écrit ensemble une vision de la diversité et nous en avons parlé avec les équipes. Nous savons qu’elle est soutenue.',
    'pr-check-27-ambities':
      'Nous avons choisi ce que nous voulons atteindre en matière de diversité et ce que nous ferons d’abord.',
    'pr-check-28-leidinggevende': 'Un responsable hiérarchique répond du changement.',
    'pr-check-29-structuur': 'L’organisation a une forme fixe pour réaliser les plans, comme des groupes de travail.',
    'pr-check-30-gemeente-monitort': 'La commune soutient le changement et suit comment il se passe.',
    'pr-check-31-samenwerking': 'La commune, les équipes de quartier et les partenaires travaillent bien ensemble.',
    'pr-check-32-verankerd':
      'Les quatre éléments font durablement partie de notre travail quotidien et de la politique de l’organisation.',
  },
};
