import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'Dadka kooxdan waxay ku hadlaan: {languages.team}.',
    safe: 'Waad weydiin kartaa: «Ma si tartiib ah ayaad u hadli kartaa?» Ama: «Ma ii qori kartaa?» Ma fahmi weyday? Ha ka baqin inaad sheegto.',
    slowly:
      'Waxaad sidoo kale weydiin kartaa: «Ma si tartiib ah ayaad u hadli kartaa?» Ama: «Ma ii qori kartaa?» Ma fahmi weyday? Ha ka baqin inaad sheegto.',
    plain: 'Kooxdu waxay sidoo kale haysaa sharraxaad af fudud ku qoran ama sawirro leh.',
  },
  'T-14': {
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
  'T-15': {
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
  'T-16': {
    languages: 'Luqadahan ayaad wax ku qori kartaa: {languages.readable}.',
    safe: 'Waad qori kartaa waxa aad rabto inaad sheegto, xitaa afkaaga. Weydii haddii kooxdu akhrin karto.',
    'ask-other': 'Ma doorbidaysaa inaad luqad kale ku qorto? Weydii waxa suurtagal ah.',
    voice: 'Cod ayaad sidoo kale duubi kartaa.',
    'no-voice': 'Kooxdan cod duubid suurtagal kama aha.',
    'ask-voice': 'Ma doorbidaysaa inaad cod duubto? Weydii haddii ay suurtagal tahay.',
  },
  'T-17': {
    safe: 'Waad sheegi kartaa cidda aad jeceshahay inaad la hadasho. Waxaad sidoo kale sheegi kartaa cidda aanad jeclayn inaad la hadasho.',
    possible: 'Kooxdan waxan ayaa ka suurtagal ah:',
    ask: 'Weydii waxa suurtagal ah.',
  },
};
