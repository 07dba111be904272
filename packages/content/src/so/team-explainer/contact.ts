import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Hoos waxaa ku qoran sida aad kooxdan ula xiriiri karto.',
    ways: 'Sidan ayaa suurtagal ah: {waysIn}.',
    ask: 'Kooxda weydii sida kuugu fiican.',
    outreach: 'Kooxdu waxay sidoo kale ka shaqeysaa xafiiska dibaddiisa, xaafadda gudaheeda.',
    'no-outreach': 'Kooxdu xaafadda uma baxdo. Ma iman kartid miyaa? Kooxda weydii waxa markaas suurtagal ah.',
    'ask-outreach': 'Ma iman kartid miyaa? Kooxda weydii waxa markaas suurtagal ah.',
    places: 'Halkan ayaad kula kulmi kartaa qof kooxda ka tirsan:',
  },
  'T-08': {
    evening: 'Haa, fiidkii waa suurtagal: {hours.evening}.',
    weekend: 'Haa, dhammaadka toddobaadka waa suurtagal: {hours.weekend}.',
    neither:
      'Maya. Fiidkii iyo dhammaadka toddobaadka kooxdu ma shaqeyso. Maalintii miyaanay kuu suurtagalayn? Sheeg oo weydii waxa suurtagal ah.',
    'evening-none':
      'Fiidkii kooxdu ma shaqeyso. Maalintii miyaanay kuu suurtagalayn? Sheeg oo weydii waxa suurtagal ah.',
    'weekend-none':
      'Dhammaadka toddobaadka kooxdu ma shaqeyso. Maalintii miyaanay kuu suurtagalayn? Sheeg oo weydii waxa suurtagal ah.',
    safe: 'Maalintii miyaanay kuu suurtagalayn? Ha ka baqin inaad sheegto, oo weydii waxa suurtagal ah.',
    'weekend-too': 'Dhammaadka toddobaadka sidoo kale waa suurtagal: {hours.weekend}.',
    'no-weekend': 'Dhammaadka toddobaadka kooxdu ma shaqeyso.',
    'no-evening': 'Fiidkii kooxdu ma shaqeyso.',
  },
  'T-09': {
    places: 'Waad dooran kartaa meesha aad ku hadlayso. Kuwani waa meelaha suurtagalka ah: {meetingPlaces}.',
    safe: 'Waad sheegi kartaa meesha aad ka jeceshahay inaad ku hadasho. Weydii haddii ay noqon karto meel aan guriga ahayn.',
    say: 'Ha ka baqin inaad sheegto waxa aad jeceshahay.',
    home: 'Mararka qaarkood wadahadal guriga ah ayaa loo baahan yahay. Kooxdu waxay taas ka leedahay:',
    'ask-home':
      'Kooxdu weli ma rabtaa in guriga la isku arko? Weydii sababta. Weydii sidoo kale waxa dhacaya haddii aanad taas rabin.',
  },
  'T-10': {
    days: 'Badanaa waxaad jawaab ku helaysaa {responseTime.workingDays}.',
    safe: 'Ma degdeg baa? Isla markiiba sheeg. Markaas kooxdu way ogaanaysaa.',
    urgent: 'Kooxdu waxay ka leedahay su’aalaha degdegga ah:',
    'say-so': 'Ma degdeg baa? Isla markiiba sheeg.',
    danger: 'Ma jirtaa khatar hadda ah? Wac 112.',
  },
  'T-11': {
    nothing: 'Wadahadalka koowaad uma baahnid inaad wax la timaaddo.',
    first: 'Waxan la imow wadahadalka koowaad:',
    safe: 'Hore u weydii haddii ay tahay inaad wax la timaaddo.',
    later: 'Mar dambe waxaa laga yaabaa inaad waxan u baahato:',
    'ask-later': 'Mar dambe waraaqo ayaa loo baahan karaa. Weydii kuwa ay yihiin.',
    difficult: 'Waraaquhu ma kugu adag yihiin? Ha ka baqin inaad sheegto. Weydii sidoo kale cidda kaa caawin karta.',
  },
  'T-12': {
    yes: 'Haa. Waxaad helaysaa hal qof oo joogto ah oo aad la xiriirto. Weydii cidda aad wici karto marka qofkaasi aanu joogin.',
    usually: 'Badanaa haa. Mararka qaarkood qof kale ayaa beddela. Weydii cidda aad markaas wici karto.',
    no: 'Maya. Mararka qaarkood waxaad la hadlaysaa qof kale oo kooxda ka tirsan. Weydii cidda aad wici karto, iyo sida.',
    safe: 'Weydii cidda aad wici karto, iyo sida.',
  },
};
