import type { Review, TopicTexts } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const language: TopicTexts = {
  'T-13': {
    question: 'Af-Nederland wax yar baan ku hadlaa. Ma dhib baa?',
    lines: {
      languages: 'Dadka kooxdan waxay ku hadlaan: {languages.team}.',
      safe: 'Waad weydiin kartaa: «Ma si tartiib ah ayaad u hadli kartaa?» Ama: «Ma ii qori kartaa?» Ma fahmi weyday? Ha ka baqin inaad sheegto.',
      slowly:
        'Waxaad sidoo kale weydiin kartaa: «Ma si tartiib ah ayaad u hadli kartaa?» Ama: «Ma ii qori kartaa?» Ma fahmi weyday? Ha ka baqin inaad sheegto.',
      plain: 'Kooxdu waxay sidoo kale haysaa sharraxaad af fudud ku qoran ama sawirro leh.',
    },
    review,
  },
  'T-14': {
    question: 'Turjubaan ma iman karaa?',
    lines: {
      how: 'Haa, turjubaan wuu joogi karaa: {interpreter.how}.',
      yes: 'Haa, turjubaan wuu joogi karaa.',
      no: 'Maya, kooxdani turjubaan ma laha.',
      safe: 'Kooxda weydii haddii turjubaan iman karo ama taleefanka ku turjumi karo.',
      free: 'Turjubaanka lacag kama bixinaysid.',
      pays: 'Turjubaanka adigaa lacagta ka bixinaya. Hore u weydii inta ay ku kacdo.',
      'ask-cost': 'Hore u weydii cidda turjubaanka bixisa.',
      alternative: 'Waxan waa suurtagal:',
      'ask-alternative': 'Weydii waxa suurtagal ah.',
      call: 'Waad wici kartaa xitaa haddii aanad weli turjubaan haysan.',
    },
    review,
  },
  'T-15': {
    question: 'Ilmahaygu ama deriskaygu ma ii turjumi karaa?',
    lines: {
      'no-children': 'Kooxdani carruurta kama codsato inay turjumaan.',
      safe: 'Ilmo turjumiddu badanaa way ku culus tahay. Kooxda weydii wax kale oo suurtagal ah.',
      interpreter: 'Turjubaan wuu joogi karaa. Weydii.',
      alternative: 'Waxan waa suurtagal:',
      'ask-instead': 'Kooxda weydii wax kale oo suurtagal ah.',
      confidant: 'Qof weyn oo aad ku kalsoon tahay wuu kuu turjumi karaa.',
      'no-confidant': 'Kooxdan qof aad taqaan kuuma turjumi karo.',
      choose:
        'Waad sheegi kartaa cidda aad rabto inay joogto iyo cidda aanad rabin. Ma doorbidaysaa in aanu joogin qof aad taqaan? Ha ka baqin inaad sheegto.',
    },
    review,
  },
  'T-16': {
    question: 'Ma ku qori karaa afkayga, mise cod baan duubi karaa?',
    lines: {
      languages: 'Luqadahan ayaad wax ku qori kartaa: {languages.readable}.',
      safe: 'Waad qori kartaa waxa aad rabto inaad sheegto, xitaa afkaaga. Weydii haddii kooxdu akhrin karto.',
      'ask-other': 'Ma doorbidaysaa inaad luqad kale ku qorto? Weydii waxa suurtagal ah.',
      voice: 'Cod ayaad sidoo kale duubi kartaa.',
      'no-voice': 'Kooxdan cod duubid suurtagal kama aha.',
      'ask-voice': 'Ma doorbidaysaa inaad cod duubto? Weydii haddii ay suurtagal tahay.',
    },
    review,
  },
  'T-17': {
    question: 'Ma codsan karaa qof dumar ah, nin, ama qof afkayga ku hadla?',
    lines: {
      safe: 'Waad sheegi kartaa cidda aad jeceshahay inaad la hadasho. Waxaad sidoo kale sheegi kartaa cidda aanad jeclayn inaad la hadasho.',
      possible: 'Kooxdan waxan ayaa ka suurtagal ah:',
      ask: 'Weydii waxa suurtagal ah.',
    },
    review,
  },
};
