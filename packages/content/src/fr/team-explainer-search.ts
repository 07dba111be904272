import { explainerSearch } from '../explainer-search.js';

/** Everyday French words and short phrases, by the question that answers them. */
export const search = explainerSearch(
  {
    'T-01': 'équipe de quartier, assistant social, travailleur social, qui êtes-vous, que fait, explication',
    'T-02': 'pour qui, personne âgée, réfugié, mère seule, tout le monde, aidant',
    'T-03':
      'musulman, islam, voile, gay, lesbienne, trans, handicap, handicapé, fauteuil roulant, discrimination, racisme',
    'T-04': 'coût, prix, gratuit, payer, facture, cher, argent',
    'T-05': 'dettes, loyer, logement, travail, éducation, solitude, stress, soins, problèmes, famille',
    'T-06': 'ne fait pas, obtenir un logement, médecin, médicaments, limites',
    'T-07': 'adresse, numéro de téléphone, appeler, mail, rendez-vous, inscription, contact, où',
    'T-08': 'heures d’ouverture, horaires, ouvert, soir, samedi, dimanche, week-end, après le travail',
    'T-09': 'maison, domicile, visite à domicile, chez moi, autre endroit, bureau',
    'T-10': 'attente, liste d’attente, attendre, vite, rapide, quand',
    'T-11': 'apporter, documents, papiers, passeport, carte d’identité, lettres',
    'T-12': 'même personne, référent, toujours quelqu’un d’autre, interlocuteur',
    'T-13': 'langue, néerlandais, je ne parle pas, comprendre, français',
    'T-14': 'interprète, traducteur, traduction, traduire, ma langue',
    'T-15': 'enfant traduit, fille, fils, voisine, traduire, interprète',
    'T-16': 'whatsapp, message, message vocal, mail, écrire, ma langue',
    'T-17': 'femme, homme, même langue, même culture, choisir',
    'T-18': 'premier entretien, premier rendez-vous, conversation, rencontre',
    'T-19': 'questions, réponse, obligé, tout dire, mentir, refuser',
    'T-20': 'propre force, seul, résoudre moi-même, autonomie',
    'T-21': 'formulaire, formulaires, remplir, demande, signature, paperasse',
    'T-22': 'combien de temps, durée, mois, semaines, procédure, décision',
    'T-23': 'décider, choix, obligation, forcer, refuser, accord, consentement, plan',
    'T-24':
      'prendre mes enfants, enlever les enfants, placement, retirer, garde, protection de l’enfance, parents, mère, père',
    'T-25': 'sécurité, danger, violence, violence conjugale, frapper, battue, peur, menace, refuge, abus',
    'T-26': 'allocation, allocations, argent, travail au noir, amende, fraude, dettes, aide sociale, supprimer',
    'T-27':
      'vie privée, secret, confidentiel, confidentialité, dire aux autres, raconter, commérages, partager, données',
    'T-28': 'origine, religion, foi, nationalité, enregistrer, noter, race, dossier',
    'T-29': 'psychologue, fou, folle, dépression, psychiatre, stress, traumatisme, honte, thérapie',
    'T-30': 'police, commune, mairie, signaler, dénoncer, transmettre, impôts, espion, dire aux autres',
    'T-31': 'commérages, voisins, honte, anonyme, être vu, tout le monde sait, secret',
    'T-32': 'ami, amie, famille, mari, accompagner, ensemble, venir avec',
    'T-33': 'quartier, bénévole, église, mosquée, association, voisins',
    'T-34': 'formulaire, remplir, lire une lettre, courrier, appeler pour moi, papiers',
    'T-35': 'activités, rencontrer, amis, seul, solitude, cuisine, sport, café, bénévolat, cours de langue',
    'T-36': 'ne peut pas aider, orienter, refus, refusé, autre aide',
    'T-37': 'plainte, réclamation, recours, pas d’accord, mal traité, impoli, discrimination',
    'T-38': 'mauvaise expérience, confiance, méfiance, réessayer, déçu',
    'T-39': 'données, dossier, effacer, supprimer, conserver, rgpd, données personnelles',
    'T-40': 'changer le rendez-vous, annuler, reporter, arrêter, retard',
    'T-41': 'urgence, maintenant, danger, suicide, crise, ambulance, tout de suite, 112, 113',
    'T-42': 'titre de séjour, permis de séjour, sans papiers, illégal, asile, bsn, passeport',
    'T-43': 'jeune, adolescent, enfant, âge, mineur, sans mes parents',
    'T-44': 'indépendant, avocat, conseiller, juridique, soutien, personne de confiance',
  },
  `je tu il elle nous vous ils le la les un une des de du et ou mais que qui quoi où comment pourquoi est sont était ai a
  avoir avec pour dans en sur au aux par ce cette ces mon ma mes me moi ne pas peux peut puis je dois doit veux besoin
  aide aider équipe quelqu quelque chose`,
);
