import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'Het eerste gesprek duurt meestal {firstTalk.minutes} minuten.',
    safe: 'U hoeft niet meteen alles te vertellen. U mag vragen hoe lang het duurt en wie erbij is.',
    pace: 'U hoeft niet meteen alles te vertellen.',
    present: 'Deze mensen zijn erbij:',
    'ask-present': 'U mag vragen wie erbij is.',
  },
  'T-19': {
    safe: 'U mag bij elke vraag terugvragen: “Waarom wilt u dat weten?”',
    pace: 'U hoeft niet alles in één keer te vertellen.',
    required: 'Deze vragen moet het team wel stellen:',
    ask: 'Vraag welke antwoorden echt nodig zijn. Vraag ook wat er gebeurt als u geen antwoord geeft.',
  },
  'T-21': {
    which: 'Soms wel. Het gaat om deze formulieren:',
    safe: 'Vraag of er formulieren zijn, en welke.',
    help: 'Deze hulp kunt u krijgen bij het invullen:',
    'ask-help': 'Vraag ook of iemand u helpt met invullen.',
    paper: 'Invullen kan ook op papier.',
    'no-paper': 'Invullen op papier kan niet. Heeft u geen computer? Vraag wat er dan kan.',
    meaning: 'Begrijpt u een vraag niet? Vraag wat die betekent, voordat u het formulier verstuurt.',
  },
  'T-22': {
    safe: 'Dat is niet voor iedereen hetzelfde. Vraag het team hoe lang het ongeveer duurt.',
    waiting: 'Op andere hulp moet u soms wachten. Zo is het nu:',
    'ask-waiting': 'Heeft u daarna andere hulp nodig? Vraag hoe lang u daarop moet wachten.',
    'write-down': 'Vraag ook of iemand opschrijft wat er gebeurt, en wanneer. Dan weet u waar u aan toe bent.',
  },
  'T-23': {
    safe: 'Vraagt u zelf om hulp? Dan mag u nee zeggen tegen een voorstel.',
    'ask-no': 'Vraag ook wat er gebeurt als u nee zegt. Soms heeft dat gevolgen.',
    voluntary: 'Dit zegt het team over wat u zelf mag kiezen:',
    who: 'Zo wordt over hulp beslist:',
    'ask-who': 'Vraag wie beslist over de hulp die u krijgt.',
  },
  'T-43': {
    safe: 'Ja. Ook als u jong bent, mag u zelf een vraag stellen.',
    ages: 'Van 12 tot 16 jaar beslist u samen met uw ouders over hulp. Vanaf 16 jaar beslist u meestal zelf. Er zijn uitzonderingen.',
    parents: 'Dit zegt het team over wat uw ouders horen:',
    'ask-parents': 'Vraag eerst: “Moeten mijn ouders dit weten? Wat vertelt u aan hen?”',
    confidant: 'Met deze vertrouwenspersoon kunt u praten:',
    helpline: 'Tot 18 jaar kunt u ook de Kindertelefoon bellen: 0800-0432. Dat kan zonder uw naam te zeggen.',
  },
};
