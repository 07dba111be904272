import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'fr',
  groups: {
    about: {
      title: 'Qu’est-ce que l’équipe de quartier ?',
      questions: {
        'T-01': { question: 'Qu’est-ce qu’une équipe de quartier (wijkteam) ?', review },
        'T-02': { question: 'L’équipe de quartier est-elle aussi là pour moi ?', review },
        'T-03': {
          question: 'Suis-je bienvenu ou bienvenue, aussi avec ma religion, mon orientation sexuelle ou mon handicap ?',
          review,
        },
        'T-05': { question: 'En quoi l’équipe peut-elle m’aider ?', review },
        'T-06': { question: 'Qu’est-ce que l’équipe ne fait pas ?', review },
        'T-04': { question: 'Faut-il payer ?', review },
        'T-20': {
          question: 'Que veut dire « eigen kracht » (votre propre force) ? Dois-je m’en sortir sans aide ?',
          review,
        },
      },
    },
    contact: {
      title: 'Contact avec l’équipe',
      questions: {
        'T-07': { question: 'Comment contacter l’équipe ?', review },
        'T-08': { question: 'Puis-je joindre l’équipe le soir ou le week-end ?', review },
        'T-09': { question: 'Quelqu’un vient-il chez moi, ou peut-on se voir ailleurs ?', review },
        'T-10': { question: 'En combien de temps l’équipe aide-t-elle ?', review },
        'T-11': { question: 'Que dois-je apporter ?', review },
        'T-12': { question: 'Aurai-je une personne de contact fixe ?', review },
      },
    },
    language: {
      title: 'Langue et interprète',
      questions: {
        'T-13': { question: 'Je parle peu le néerlandais. Puis-je quand même m’adresser à l’équipe ?', review },
        'T-14': { question: 'Un interprète peut-il venir ?', review },
        'T-15': { question: 'Est-ce que mon enfant ou ma voisine peut traduire ?', review },
        'T-16': { question: 'Puis-je écrire ou laisser un message vocal dans ma langue ?', review },
        'T-17': { question: 'Puis-je demander une femme, un homme, ou quelqu’un qui parle ma langue ?', review },
      },
    },
    'what-happens': {
      title: 'Que se passe-t-il ?',
      questions: {
        'T-18': { question: 'Que se passe-t-il au premier entretien ?', review },
        'T-19': { question: 'Quelles questions va-t-on me poser ? Dois-je répondre à tout ?', review },
        'T-21': { question: 'Dois-je remplir des formulaires ?', review },
        'T-22': { question: 'Combien de temps cela dure-t-il ?', review },
        'T-23': { question: 'Puis-je décider moi-même de ce qui se passe ?', review },
        'T-43': { question: 'Je suis jeune. Puis-je demander de l’aide moi-même ?', review },
      },
    },
    fears: {
      title: 'Ce qui inquiète les gens',
      questions: {
        'T-24': { question: 'Peuvent-ils me prendre mes enfants ?', review },
        'T-25': { question: 'Que se passe-t-il si ce n’est pas sûr à la maison ?', review },
        'T-26': { question: 'Puis-je parler d’argent sans que mon allocation (uitkering) s’arrête ?', review },
        'T-27': { question: 'Qui voit ce que je raconte ? Est-ce que cela reste secret ?', review },
        'T-28': { question: 'Est-ce qu’on note mon origine ou ma religion ?', review },
        'T-29': { question: 'Est-on fou quand on parle à un psychologue ?', review },
        'T-30': { question: 'L’équipe transmet-elle des choses à la commune ou à la police ?', review },
        'T-31': { question: 'Et si quelqu’un que je connais voit que je demande de l’aide ?', review },
        'T-42': {
          question: 'Puis-je demander de l’aide sans titre de séjour (verblijfsvergunning) ou sans BSN ?',
          review,
        },
      },
    },
    people: {
      title: 'Les gens autour de moi',
      questions: {
        'T-32': { question: 'Puis-je venir avec quelqu’un ?', review },
        'T-44': { question: 'Qui peut réfléchir avec moi sans faire partie de l’équipe ?', review },
        'T-33': { question: 'Qui dans mon quartier peut m’aider ou m’expliquer quelque chose ?', review },
        'T-34': { question: 'Quelqu’un peut-il appeler ou remplir un formulaire pour moi ?', review },
        'T-35': { question: 'Puis-je aussi seulement faire quelque chose d’agréable ou rencontrer des gens ?', review },
      },
    },
    'goes-wrong': {
      title: 'Si cela ne va pas bien',
      questions: {
        'T-36': { question: 'Et si l’équipe ne peut pas m’aider ?', review },
        'T-37': { question: 'Que faire si je ne suis pas d’accord ou si on a mal agi avec moi ?', review },
        'T-38': { question: 'J’ai déjà reçu une mauvaise aide. Pourquoi essayer encore ?', review },
        'T-39': { question: 'Que deviennent mes données si j’arrête ?', review },
        'T-40': { question: 'Comment changer ou annuler mon rendez-vous ou ma demande ?', review },
        'T-41': { question: 'Et si j’ai besoin d’aide tout de suite ?', review },
      },
    },
  },
};
