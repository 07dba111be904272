import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'nl',
  review: { status: 'source' },
  stories: {
    'T-24': 'Als je om hulp vraagt, halen ze je kinderen weg.',
    'T-26': 'Als je eerlijk bent over geld, stopt je uitkering.',
    'T-27': 'Wat je vertelt, weet morgen iedereen.',
    'T-30': 'Het wijkteam werkt voor de politie en de gemeente.',
    'T-31': 'De hele buurt ziet dat je daar naar binnen gaat.',
    'T-04': 'Hulp kost veel geld.',
    'T-29': 'Wie met een psycholoog praat, is gek.',
    'T-20': 'Ze zeggen toch dat je het zelf moet doen.',
    'T-11': 'Eerst moet je een stapel papieren inleveren.',
    'T-13': 'Zonder goed Nederlands hoef je niet te komen.',
  },
  steps: {
    contact: { title: 'U neemt contact op', what: 'U belt, schrijft of vraagt iemand om dat voor u te doen.' },
    'first-talk': { title: 'U praat met iemand', what: 'U vertelt wat u wilt vertellen. U mag vragen stellen.' },
    plan: { title: 'Samen een plan', what: 'U spreekt af wat er gebeurt, en wie wat doet.' },
    help: { title: 'De hulp begint', what: 'Het team helpt zelf, of iemand anders doet dat.' },
    check: { title: 'Samen kijken hoe het gaat', what: 'U zegt wat wel helpt en wat niet.' },
    closing: { title: 'Afsluiten', what: 'U bespreekt wat u daarna kunt doen als u weer een vraag heeft.' },
  },
  roles: {
    team: { name: 'Wijkteam', does: 'Helpt bewoners van de buurt, of regelt hulp voor hen.' },
    municipality: { name: 'Gemeente', does: 'Zorgt dat er hulp is, en neemt besluiten over sommige hulp.' },
    doctor: { name: 'Huisarts', does: 'Helpt bij ziekte en stuurt u als dat nodig is naar een andere arts.' },
    school: { name: 'School', does: 'Geeft les en praat met ouders over hoe het met een kind gaat.' },
    benefits: { name: 'Afdeling uitkeringen', does: 'Beslist over een uitkering en betaalt die.' },
    housing: { name: 'Woningcorporatie', does: 'Verhuurt woningen en repareert wat kapot is aan het huis.' },
    'youth-care': { name: 'Jeugdhulp', does: 'Helpt kinderen, jongeren en hun ouders.' },
    'safe-at-home': { name: 'Veilig Thuis', does: 'Geeft advies als het thuis niet veilig is. Bel 0800-2000.' },
    police: { name: 'Politie', does: 'Helpt bij gevaar en onderzoekt misdrijven. Bel 112 als er direct gevaar is.' },
    judge: { name: 'Rechter', does: 'Beslist als mensen en organisaties het niet eens worden.' },
  },
  tell: {
    'without-consent': 'Soms mag of moet het team iets delen zonder dat u het goed vindt:',
    ask: 'Vraag eerst: “Wanneer vertelt u iets aan anderen, ook als ik dat niet wil?” Dan kunt u daarna kiezen wat u vertelt.',
  },
};
