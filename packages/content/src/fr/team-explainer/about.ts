import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'Une équipe de quartier (wijkteam) est un groupe de personnes qui travaillent dans le quartier. Elles aident les habitants, ou organisent de l’aide pour eux. Ce que fait une équipe n’est pas partout pareil.',
    name: 'Ici, l’équipe s’appelle {team.name}.',
    helps: 'Les personnes de cette équipe vous aident.',
    arranges: 'Cette équipe organise pour vous l’aide d’autres personnes.',
    both: 'Les personnes de cette équipe vous aident. Elles organisent aussi l’aide d’autres personnes.',
    'run-by': 'L’équipe dépend de : {team.runBy}.',
  },
  'T-02': {
    'target-area': 'Cette équipe est là pour {team.target}, dans cette zone : {team.area}.',
    target: 'Cette équipe est là pour {team.target}.',
    safe: 'Vous ne savez pas bien ? Vous pouvez demander, tout simplement. Une petite question est aussi une question.',
    doubt:
      'Vous ne savez pas si cela vaut pour vous ? Vous pouvez demander, tout simplement. Une petite question est aussi une question.',
    outside: 'Vous habitez ailleurs ? Voici ce que l’équipe en dit :',
  },
  'T-03': {
    safe: 'La discrimination est interdite aux Pays-Bas. Vous sentez qu’on vous traite autrement ? Vous pouvez le dire.',
    'stands-for': 'Voici ce que l’équipe dit elle-même sur l’égalité de traitement :',
    report: 'Vous pouvez signaler une discrimination ici :',
    'ask-report':
      'Vous pouvez aussi signaler une discrimination. Chaque commune doit avoir pour cela un service indépendant.',
    building: 'Voici ce que l’équipe dit sur l’accès au bâtiment :',
    'ask-building':
      'Avez-vous besoin de quelque chose, comme un ascenseur ou de l’aide pour lire ? Demandez ce qui est possible.',
  },
  'T-05': {
    domains: 'Vous pouvez poser à cette équipe des questions sur : {team.domains}.',
    safe: 'Les équipes de quartier reçoivent des questions, par exemple, sur l’argent, le logement, la santé, le travail, l’école, l’éducation des enfants, la sécurité et la participation à la vie du quartier. Demandez en quoi cette équipe peut aider.',
    together: 'Vous avez plusieurs questions en même temps ? Vous pouvez les poser ensemble.',
  },
  'T-06': {
    safe: 'Une équipe ne peut pas tout régler. Demandez qui peut le faire.',
    elsewhere: 'L’équipe ne fait pas ceci. Pour cela, vous pouvez vous adresser ici :',
  },
  'T-04': {
    free: 'L’aide de l’équipe elle-même ne vous coûte rien.',
    sometimes: 'Parfois, l’aide coûte de l’argent. Demandez à l’avance combien.',
    safe: 'Demandez à l’avance si l’aide coûte de l’argent, et combien. Vous n’avez pas à choisir avant de le savoir.',
    'follow-up': 'Recevrez-vous ensuite une autre aide ? Voici ce que la commune dit sur le prix :',
    'ask-follow-up': 'Une autre aide peut coûter de l’argent. Demandez à l’avance combien.',
  },
  'T-20': {
    'first-help': 'Vous n’avez pas à tout faire sans aide. L’équipe aide d’abord avec ceci :',
    safe: '« Eigen kracht » ne veut pas dire que vous devez tout faire sans aide.',
    meaning:
      '« Eigen kracht » veut dire : regarder ensemble ce que vous voulez et pouvez faire vous-même. Et qui peut aider. Le but est que l’aide soit adaptée à votre vie. Quelque chose ne marche pas ? Dites-le.',
    how: 'Voici comment cette équipe le fait :',
  },
};
