import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Veel ouders zijn hier bang voor. Dat is te begrijpen.',
    human: 'Wilt u weten hoe het zit? Vraag het aan iemand van het team, of aan iemand die u vertrouwt.',
    judge:
      'Het wijkteam beslist hier niet over. Alleen een kinderrechter kan beslissen dat een kind tegen de wil van de ouders ergens anders gaat wonen. Denkt een hulpverlener dat een kind niet veilig is? Dan moet die een vast stappenplan volgen.',
    steps: 'Dit doet het team als het zich zorgen maakt:',
    'ask-steps': 'Vraag het team hoe dat gaat.',
    trusted: 'Hier kunt u er meer over vragen:',
  },
  'T-25': {
    safe: 'Is er direct gevaar? Bel 112.',
    advice: 'Voor advies kunt u Veilig Thuis bellen: 0800-2000. Dat kan ook zonder uw naam te zeggen.',
    plan: 'Denkt een hulpverlener dat er geweld is thuis, of dat een kind wordt mishandeld? Dan moet die een vast stappenplan volgen.',
    steps: 'Dit doet het team als het zich zorgen maakt:',
    ask: 'Vraag het team wat het dan doet.',
  },
  'T-26': {
    safe: 'Vraag eerst: “Geeft u door wat ik vertel? Aan wie?”',
    duty: 'Heeft u een uitkering? Dan moet u sommige dingen zelf doorgeven. Vraag welke.',
    benefit: 'Dit zegt de gemeente over contact met de afdeling die uw uitkering betaalt:',
    advice: 'Hier kunt u advies vragen over geld:',
  },
  'T-27': {
    safe: 'Vraag in het eerste gesprek wat er wordt opgeschreven en wie het mag zien.',
    recorded: 'Dit schrijft het team op:',
    readers: 'Deze mensen kunnen het lezen:',
    'with-consent': 'Dit deelt het team als u het goed vindt:',
    'without-consent': 'Soms mag of moet het team iets delen zonder dat u het goed vindt:',
    rights: 'Zo kunt u uw gegevens zien of laten verbeteren:',
  },
  'T-28': {
    safe: 'Dit onderdeel van de website vraagt niet naar uw afkomst, geloof of geaardheid.',
    team: 'Dit zegt het team over wat het zelf opschrijft:',
    ask: 'U mag vragen wat het team zelf opschrijft, en waarom.',
  },
  'T-29': {
    safe: 'Nee. Veel mensen krijgen bij stress of verdriet steun van een psycholoog of een arts.',
    choice: 'Vraagt u zelf om hulp? Dan kiest u zelf of u dit wilt, en wanneer.',
    practical: 'Met deze praktische dingen kunt u beginnen:',
    'ask-practical': 'U mag ook eerst om praktische hulp vragen.',
    route: 'Zo komt u bij een psycholoog of arts:',
  },
  'T-30': {
    safe: 'Vraag gerust wat het team doorgeeft, aan wie en waarom.',
    municipality: 'Dit zegt het team over de gemeente:',
    police: 'Dit zegt het team over de politie:',
    'ask-not': 'U mag ook vragen wat het team niet doorgeeft of niet doet.',
  },
  'T-31': {
    safe: 'U hoeft anderen niet te vertellen dat u contact heeft met het team.',
    places: 'Op deze plekken kunt u rustig praten:',
    contact: 'Hier let het team op als het u belt of schrijft:',
    'ask-contact':
      'U kunt vragen om ergens anders af te spreken, of om eerst te bellen. Zeg ook wanneer bellen veilig is.',
  },
  'T-42': {
    safe: 'U mag een vraag stellen. Bijvoorbeeld: “Moet ik mijn naam of burgerservicenummer (BSN) zeggen?”',
    ask: 'Vraag eerst: “Wat geeft u door over mij? Aan wie?” Vraag daarna wat er voor u kan.',
    rights:
      'Ook zonder verblijfsvergunning heeft u recht op noodzakelijke zorg van een dokter, en op een advocaat. Kinderen tot 18 jaar mogen naar school.',
    here: 'Dit zegt het team zelf:',
    advice: 'Hier kunt u advies vragen:',
    'ask-advice': 'Vraag ook wie u verder kan helpen.',
  },
};
