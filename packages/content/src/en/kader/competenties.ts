import type { EntryTexts } from '@wijkbrug/core/kader.js';

export const texts: EntryTexts = {
  locale: 'en',
  review: { status: 'machine' },
  entries: {
    'co-def-interculturele-competenties':
      'Knowledge, skills, self-reflection and an open attitude with which you tune in to the person opposite you.',
    'co-def-interculturele-competenties#term': 'intercultural competences',
    'co-why-kennis-houding-vaardigheden':
      'Good help depends on what the professional knows, can do and conveys, and on the bond with the resident.',
    'co-prin-doorlopend-leren':
      'Do not learn these competences once but continuously: first a course, then follow-up such as case discussion with partners and migrant organisations.',
    'co-def-beroepscompetentie': 'All you know, can do and are, used together to reach a good result in your work.',
    'co-def-beroepscompetentie#term': 'professional competence',
    'co-comp-kennis-migrant-zijn': 'Knowing what being a migrant means.',
    'co-comp-kennis-eigen-vanzelfsprekendheden': 'Knowing what you yourself take for granted.',
    'co-comp-kennis-dimensies-cultuurverschil':
      'Knowing some main lines of cultural difference, such as individual or group orientation.',
    'co-comp-kennis-taboes': 'Knowing which subjects people prefer not to speak about.',
    'co-comp-kennis-achterliggende-oorzaken': 'Knowing something of possible causes behind behaviour.',
    'co-comp-kennis-hoofdlijnen-geen-expert':
      'You need not be an expert in all cultures; know enough to ask good questions.',
    'co-caut-geen-stereotypen':
      'Never assume a fixed picture. Everyone shapes culture in their own way, so ask the resident.',
    'co-tip-kennis-eigen-aannames':
      'Realise that what you find normal may differ for the other, for example how independently an 18-year-old girl decides.',
    'co-tip-kennis-migrant-zijn':
      'Read and ask what it is to be a migrant, to be a minority and to live with two cultures.',
    'co-tip-kennis-basiskennis': 'Make sure you know enough to see and understand a cultural difference.',
    'co-tip-kennis-kennisniveau-client': 'Connect to what the resident already knows.',
    'co-tip-vaardigheden-vertrouwen': 'Practise gaining trust: show that you understand the resident’s situation.',
    'co-tip-vaardigheden-communicatie':
      'Vary your style: sometimes straight to the point, sometimes roundabout, sometimes without words.',
    'co-tip-vaardigheden-taal-beeld-tolk':
      'Speak simply, use pictures and learn to work with a (telephone) interpreter.',
    'co-comp-vaardigheid-vertrouwen-opbouwen': 'Being able to build trust and show you understand someone’s life.',
    'co-comp-vaardigheid-communicatiestijlen':
      'Being able to switch between direct and indirect, verbal and non-verbal.',
    'co-comp-vaardigheid-eenvoudige-taal-beeld-tolk':
      'Being able to use plain language and images and to work with an interpreter or interpreter phone.',
    'co-comp-houding-eigen-normen-kennen': 'Knowing your own norms and giving room to others.',
    'co-comp-houding-vooroordelen-vermijden':
      'Reflecting on your own assumptions and prejudices, as they steer your behaviour.',
    'co-comp-houding-open-respectvol': 'Being open, sensitive and respectful, without judging beforehand.',
    'co-comp-houding-eigen-mening-ter-discussie': 'Daring to discuss your own convictions.',
    'co-tip-houding-niet-vanzelfsprekend': 'What is ordinary to you may not be so to someone else.',
    'co-tip-houding-niet-overdrijven':
      'Mind culture but do not exaggerate: look for other causes too. Background never explains everything.',
    'co-tip-houding-onzekerheid-aangaan': 'Dare to be unsure and start with an open mind.',
    'co-tip-houding-brug-slaan': 'Do norms clash? Do not conclude quickly; look in conversation for what you share.',
    'co-prin-lange-termijn':
      'Learning takes long. One afternoon’s workshop is a start; then keep following how competences develop.',
    'co-why-bijscholing':
      'A good education does not make you good at working with differences. Some want to learn more, others think they already can.',
    'co-tip-doel-eerst': 'First decide what the learning is for, then choose training that fits daily practice.',
    'co-met-pharos-training':
      'Training for youth and Wmo teams to communicate better with migrants, refugees and people with little schooling.',
    'co-met-beschermjassen': 'Model with which several providers train intercultural skill.',
    'co-met-interculturele-effectiviteit-training':
      'See the role of culture, look at your own behaviour and learn other ways.',
    'co-met-training-vroegsignalering-lvb-ggz':
      'Training, online and live, to spot a mild intellectual disability or mental health issues early in young people with a migration background.',
    'co-met-training-cultuursensitief-wijkteams':
      'Training in culture-sensitive work for neighbourhood teams working with youth.',
    'co-met-topoi-model': 'Model for reflecting on communication when there is a misunderstanding.',
    'co-met-intercultureelvakmanschap-nl':
      'Website with aids and instruments for behavioural scientists working with diverse clients.',
    'co-met-bijscholingwmo-nl': 'Website with an overview of training on Wmo and diversity.',
    'co-met-tool-guide-blijvende-aandacht':
      'Tool Guide with practical advice on culture-sensitive work that a team can use straight away.',
    'co-met-leerpakket-wmo-competenties':
      'Learning package to learn, in a practical way, to work according to Wmo and Welzijn Nieuwe Stijl.',
    'co-met-kennisbouwstenen-integraal':
      'Help make a learning plan and point to sources, also on residents with a migration background.',
    'co-def-casuistiekbespreking':
      'Discussing practice examples with colleagues and partners to keep learning from each other.',
    'co-def-casuistiekbespreking#term': 'case discussion',
    'co-caut-niet-een-collega-als-bron':
      'Do not use the one colleague with a migration background as sole source of knowledge; that gives a narrow view.',
    'co-tip-casuistiek-met-sleutelfiguren':
      'Discuss cases together with key persons and self-organisations. Invent typical cases for it, so that it is never about a real client.',
    'co-met-nijmeegse-actie-leren':
      'Discussing cases at the level of behaviour, with as varied participants as possible.',
    'co-info-verslag-workshop-2':
      'Report of workshop 2 of the conference of 30 October 2017, on the Nijmegen approach.',
    'co-info-verslag-workshop-6':
      'Report of workshop 6 of the same conference, on strengthening competences in practice.',
    'co-why-divers-team-is-bron': 'A team of different people knows more together. Use that when you discuss cases.',
    'co-ex-teamleider-casuistiek':
      'Discussing cases in a safe setting takes away fear and makes staff better at their work, says a team leader.',
  },
};
