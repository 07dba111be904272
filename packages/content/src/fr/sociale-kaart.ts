import { searchWords } from '../search-words.js';

/** Everyday French words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money: 'argent, pauvre, pauvreté, fauché, fins de mois, revenu, revenus, budget, finances, sans argent, banque',
    debts:
      'dette, dettes, endetté, surendettement, huissier, crédit, prêt, amende, amendes, facture, factures, impayés, saisie',
    benefits: 'allocation, allocations, chômage, aide sociale, pension, retraite, allocations familiales, indemnité',
    schemes: 'réduction, réductions, aide financière, remboursement, carte de ville, bas revenus, petit revenu',
    food: 'manger, nourriture, banque alimentaire, faim, repas, courses, cuisine, cuisiner, manger ensemble, colis alimentaire',
    clothes: 'vêtements, habits, chaussures, manteau',
    furniture: 'meubles, lit, frigo, réfrigérateur, machine à laver, occasion',
    housing: 'logement, maison, appartement, chambre, déménager, déménagement, moisissure',
    rent: 'loyer, propriétaire, locataire, location, loyer impayé, payer mon loyer',
    homeless: 'sans abri, sdf, sans domicile, hébergement, expulsion, expulsé, dormir, à la rue',
    energy: 'énergie, électricité, gaz, chauffage, facture d’électricité',
    health:
      'santé, médecin, docteur, malade, maladie, hôpital, dentiste, douleur, mutuelle, assurance maladie, infirmier',
    mind: 'stress, dépression, déprimé, angoisse, anxiété, panique, psychologue, psy, triste, traumatisme, insomnie, santé mentale',
    suicide: 'suicide, me suicider, me tuer, envie de mourir, veux mourir, ne plus vivre',
    addiction: 'addiction, dépendance, alcool, drogue, drogues, jeux d’argent, boire',
    carers: 'aidant, proche aidant, s’occuper de ma mère, soins, répit, prendre soin',
    elderly: 'personnes âgées, âgé, vieux, senior, seniors, démence, alzheimer, grand-mère, grand-père',
    alone: 'seul, seule, solitude, isolé, isolement, amis, parler à quelqu’un, parler, compagnie, écoute',
    disability: 'handicap, handicapé, fauteuil roulant, aveugle, sourd, autisme, invalidité',
    work: 'travail, emploi, boulot, chômeur, licencié, licenciement, cv, chercher du travail, embauche',
    school: 'école, éducation, études, formation, professeur, diplôme, stage, université',
    homework: 'devoirs, aide aux devoirs, cours particuliers, soutien scolaire, maths',
    childcare: 'crèche, garderie, garde d’enfants, nounou, baby-sitter, maternelle',
    parenting: 'enfant, enfants, parent, parents, famille, éduquer, éducation des enfants, fils, fille, mère, père',
    pregnant: 'enceinte, grossesse, bébé, naissance, accouchement, sage-femme, couches',
    youth: 'jeune, jeunes, jeunesse, adolescent, ado, ados',
    safety: 'sécurité, danger, police, menace, peur, victime, insécurité',
    violence:
      'violence, violences, violence conjugale, violence domestique, battue, mon mari me frappe, frappe, maltraitance, harcèlement, abus',
    'taking-part':
      'activité, activités, centre de quartier, maison de quartier, rencontrer, rencontres, loisirs, participer, hobby',
    volunteering: 'bénévole, bénévolat, volontaire, aider',
    sport: 'sport, natation, piscine, football, marche, vélo, apprendre le vélo, gymnastique',
    women: 'femme, femmes, filles, mères',
    language:
      'langue, cours de langue, néerlandais, apprendre le néerlandais, cours de néerlandais, intégration, examen d’intégration',
    reading: 'lire, lecture, écrire, bibliothèque, livres, alphabétisation',
    papers:
      'papiers, formulaire, formulaires, lettre, lettres, courrier, impôts, remplir, démarches, administratif, dossier',
    legal: 'avocat, droit, droits, juridique, tribunal, plainte, recours, contrat, juriste',
    residence:
      'titre de séjour, séjour, asile, réfugié, réfugiés, visa, passeport, sans papiers, regroupement familial, naturalisation',
    divorce: 'divorce, divorcer, séparation, garde des enfants, pension alimentaire',
    grief: 'deuil, mort, décès, perte, enterrement',
    digital: 'ordinateur, internet, téléphone, e-mail, numérique',
    neighbours: 'voisin, voisins, bruit, nuisance, conflit de voisinage',
    transport: 'transport, bus, taxi, permis de conduire, trajet',
    repair: 'réparer, réparation, cassé, bricolage, bricoleur',
    'walk-in': 'sans rendez-vous, permanence, accueil, sans rdv, consultation',
    accompany: 'accompagner, accompagnement, venir avec moi, personne de confiance',
    interpreter: 'interprète, traducteur, traduction, traduire, parle français',
    discrimination: 'discrimination, racisme, égalité, traité différemment',
    evening: 'soir, soirée, ce soir, le soir, après le travail',
    weekend: 'week-end, weekend, samedi, dimanche',
    free: 'gratuit, gratuite, gratuitement, sans frais',
  },
  `je tu il elle nous vous ils elles on le la les un une des et ou mais que qui quoi où comment quand pourquoi dans de du au aux
  à en pour par avec chez sur est sont ai as a avons avez ont être avoir ne pas mon ma mes me moi mon notre nos votre vos
  cherche chercher besoin veux voudrais peux puis aide trouver problème problèmes quelqu un quartier commune`,
);
