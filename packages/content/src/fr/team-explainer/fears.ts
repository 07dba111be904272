import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Beaucoup de parents ont cette peur. Cela se comprend.',
    human:
      'Vous voulez savoir ce qu’il en est ? Demandez à quelqu’un de l’équipe, ou à quelqu’un en qui vous avez confiance.',
    judge:
      'Ce n’est pas l’équipe de quartier qui en décide. Seul un juge des enfants (kinderrechter) peut décider qu’un enfant ira vivre ailleurs contre la volonté des parents. Un professionnel voit des signes qu’un enfant n’est pas en sécurité ? Il doit alors suivre des étapes fixes.',
    steps: 'Voici ce que fait l’équipe quand elle s’inquiète :',
    'ask-steps': 'Demandez à l’équipe comment cela se passe.',
    trusted: 'Ici, vous pouvez poser d’autres questions à ce sujet :',
  },
  'T-25': {
    safe: 'Y a-t-il un danger immédiat ? Appelez le 112.',
    advice:
      'Pour un conseil, vous pouvez appeler Veilig Thuis (Chez soi en sécurité) : 0800-2000. Vous pouvez aussi le faire sans donner votre nom.',
    plan: 'Un professionnel voit des signes de violence à la maison ou de maltraitance d’un enfant ? Il doit alors suivre des étapes fixes.',
    steps: 'Voici ce que fait l’équipe quand elle s’inquiète :',
    ask: 'Demandez à l’équipe ce qu’elle fait alors.',
  },
  'T-26': {
    safe: 'Demandez d’abord : « Transmettez-vous ce que je raconte ? À qui ? »',
    duty: 'Vous recevez une allocation (uitkering) ? Vous devez alors déclarer certaines choses vous-même. Demandez lesquelles.',
    benefit: 'Voici ce que la commune dit sur le contact avec le service qui s’occupe de votre allocation :',
    advice: 'Ici, vous pouvez demander conseil sur l’argent :',
  },
  'T-27': {
    safe: 'Au premier entretien, demandez ce qui est noté et qui peut le voir.',
    recorded: 'Voici ce que l’équipe note :',
    readers: 'Ces personnes peuvent le lire :',
    'with-consent': 'Voici ce que l’équipe partage si vous êtes d’accord :',
    'without-consent': 'Parfois, l’équipe peut ou doit partager quelque chose sans votre accord :',
    rights: 'Voici comment voir ou faire corriger vos données :',
  },
  'T-28': {
    safe: 'Cette partie du site ne demande pas votre origine, votre religion ou votre orientation sexuelle.',
    team: 'Voici ce que l’équipe dit sur ce qu’elle note elle-même :',
    ask: 'Vous pouvez demander ce que l’équipe elle-même note, et pourquoi.',
  },
  'T-29': {
    safe: 'Non. Beaucoup de gens reçoivent le soutien d’un psychologue ou d’un médecin en cas de stress ou de chagrin.',
    choice: 'C’est vous qui demandez de l’aide ? Alors vous décidez vous-même si vous voulez cela, et quand.',
    practical: 'Vous pouvez commencer par ces choses pratiques :',
    'ask-practical': 'Vous pouvez aussi demander d’abord une aide pratique.',
    route: 'Voici comment voir un psychologue ou un médecin :',
  },
  'T-30': {
    safe: 'Demandez sans crainte ce que l’équipe transmet, à qui et pourquoi.',
    municipality: 'Voici ce que l’équipe dit sur la commune :',
    police: 'Voici ce que l’équipe dit sur la police :',
    'ask-not': 'Vous pouvez aussi demander ce que l’équipe ne transmet pas ou ne fait pas.',
  },
  'T-31': {
    safe: 'Vous n’avez pas à dire aux autres que vous êtes en contact avec l’équipe.',
    places: 'Vous pouvez parler tranquillement à ces endroits :',
    contact: 'Voici à quoi l’équipe fait attention quand elle vous appelle ou vous écrit :',
    'ask-contact':
      'Vous pouvez demander un rendez-vous ailleurs, ou demander qu’on vous appelle d’abord. Dites aussi quand on peut vous appeler sans danger.',
  },
  'T-42': {
    safe: 'Vous pouvez poser une question. Par exemple : « Dois-je dire mon nom ou mon numéro de citoyen (burgerservicenummer, BSN) ? »',
    ask: 'Demandez d’abord : « Que transmettez-vous sur moi ? À qui ? » Demandez ensuite ce qui est possible pour vous.',
    rights:
      'Sans titre de séjour, vous avez quand même droit aux soins nécessaires d’un médecin, et à un avocat. Les enfants jusqu’à 18 ans peuvent aller à l’école.',
    here: 'Voici ce que l’équipe dit elle-même :',
    advice: 'Ici, vous pouvez demander conseil :',
    'ask-advice': 'Demandez aussi qui d’autre peut vous aider.',
  },
};
