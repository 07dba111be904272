import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Hieronder staat hoe u contact kunt maken met dit team.',
    ways: 'Zo kan het: {waysIn}.',
    ask: 'Vraag het team welke manier het beste bij u past.',
    outreach: 'Het team werkt ook buiten het kantoor, in de buurt.',
    'no-outreach': 'Het team gaat zelf niet de buurt in. Kunt u niet komen? Vraag het team wat er dan kan.',
    'ask-outreach': 'Kunt u niet komen? Vraag het team wat er dan kan.',
    places: 'Hier kunt u iemand van het team ontmoeten:',
  },
  'T-08': {
    evening: 'Ja, ’s avonds kan het: {hours.evening}.',
    weekend: 'Ja, in het weekend kan het: {hours.weekend}.',
    neither: 'Nee. ’s Avonds en in het weekend is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
    'evening-none': '’s Avonds is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
    'weekend-none': 'In het weekend is het team er niet. Kunt u overdag niet? Zeg dat en vraag wat er kan.',
    safe: 'Kunt u overdag niet? Zeg dat gerust en vraag wat er kan.',
    'weekend-too': 'In het weekend kan het ook: {hours.weekend}.',
    'no-weekend': 'In het weekend is het team er niet.',
    'no-evening': '’s Avonds is het team er niet.',
  },
  'T-09': {
    places: 'U kunt met het team praten: {meetingPlaces}.',
    safe: 'U mag zeggen waar u het liefst praat. Vraag of het ergens anders kan dan thuis.',
    say: 'Zeg gerust wat u het liefst wilt.',
    home: 'Soms is een gesprek thuis nodig. Dit zegt het team daarover:',
    'ask-home': 'Wil het team toch thuis afspreken? Vraag waarom. Vraag ook wat er gebeurt als u dat niet wilt.',
  },
  'T-10': {
    days: 'Meestal hoort u iets {responseTime.workingDays}.',
    safe: 'Is het dringend? Zeg dat meteen. Dan weet het team het.',
    urgent: 'Dit zegt het team over dringende vragen:',
    'say-so': 'Is het dringend? Zeg dat meteen.',
    danger: 'Is er direct gevaar? Bel 112.',
  },
  'T-11': {
    nothing: 'Naar het eerste gesprek hoeft u niets mee te nemen.',
    first: 'Neem dit mee naar het eerste gesprek:',
    safe: 'Vraag vooraf of u iets moet meenemen.',
    later: 'Later heeft u misschien dit nodig:',
    'ask-later': 'Later kunnen er wel papieren nodig zijn. Vraag welke.',
    difficult: 'Zijn papieren lastig voor u? Zeg dat gerust. Vraag ook wie u kan helpen.',
  },
  'T-12': {
    yes: 'Ja. U krijgt één vaste contactpersoon. Vraag wie u kunt bellen als die er niet is.',
    usually: 'Meestal wel. Soms neemt iemand anders het over. Vraag wie u dan kunt bellen.',
    no: 'Nee. U spreekt soms iemand anders van het team. Vraag wie u kunt bellen, en hoe.',
    safe: 'Vraag wie u kunt bellen, en hoe.',
  },
};
