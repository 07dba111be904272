import { inSection } from '../in-section.js';

export const intercultureleCompetenties = inSection('competenties/interculturele-competenties', {
  'Interculturele competenties': [
    {
      kind: 'definition',
      id: 'co-def-beroepscompetentie',
      term: 'beroepscompetentie',
      text: 'Alles wat u weet, kunt en bent, samen ingezet om in uw werk een goed resultaat te halen.',
      basis: 'defined-in-source',
      reference: 'Vlaar et al. (2006)',
    },
  ],
  Kennis: [
    {
      kind: 'competence',
      id: 'co-comp-kennis-migrant-zijn',
      text: 'Weten wat het betekent om migrant te zijn.',
      of: 'knowledge',
    },
    {
      kind: 'competence',
      id: 'co-comp-kennis-eigen-vanzelfsprekendheden',
      text: 'Weten wat u zelf gewoon vindt zonder erover na te denken.',
      of: 'knowledge',
    },
    {
      kind: 'competence',
      id: 'co-comp-kennis-dimensies-cultuurverschil',
      text: 'De grote lijnen van cultuurverschil kennen. Bijvoorbeeld: kijkt iemand eerst naar zichzelf of eerst naar de groep?',
      of: 'knowledge',
    },
    {
      kind: 'competence',
      id: 'co-comp-kennis-taboes',
      text: 'Weten over welke onderwerpen mensen liever niet praten.',
      of: 'knowledge',
    },
    {
      kind: 'competence',
      id: 'co-comp-kennis-achterliggende-oorzaken',
      text: 'Iets weten van wat er achter gedrag kan zitten.',
      of: 'knowledge',
    },
    {
      kind: 'competence',
      id: 'co-comp-kennis-hoofdlijnen-geen-expert',
      text: 'U hoeft niet elke cultuur te kennen. Weet genoeg om goede vragen te stellen.',
      of: 'knowledge',
    },
    {
      kind: 'caution',
      id: 'co-caut-geen-stereotypen',
      text: 'Ga nooit uit van een vast beeld. Iedereen leeft een cultuur op zijn eigen manier: vraag het de bewoner zelf.',
    },
  ],
  'Kennis, Tips': [
    {
      kind: 'tip',
      id: 'co-tip-kennis-eigen-aannames',
      text: 'Bedenk dat wat u gewoon vindt, voor een ander anders kan zijn. Denk aan hoeveel een meisje van 18 zelf kiest.',
      audience: 'professional',
      order: 1,
    },
    {
      kind: 'tip',
      id: 'co-tip-kennis-migrant-zijn',
      text: 'Lees en vraag hoe het is om migrant te zijn, bij een minderheid te horen en met twee culturen te leven.',
      audience: 'professional',
      order: 2,
    },
    {
      kind: 'tip',
      id: 'co-tip-kennis-basiskennis',
      text: 'Zorg dat u genoeg weet om een verschil in cultuur te zien en te begrijpen.',
      audience: 'professional',
      order: 3,
    },
    {
      kind: 'tip',
      id: 'co-tip-kennis-kennisniveau-client',
      text: 'Begin bij wat de bewoner al weet.',
      audience: 'professional',
      order: 4,
    },
  ],
  'Vaardigheden, Tips': [
    {
      kind: 'tip',
      id: 'co-tip-vaardigheden-vertrouwen',
      text: 'Oefen in vertrouwen winnen: laat merken dat u de situatie van de bewoner begrijpt.',
      audience: 'professional',
      order: 1,
    },
    {
      kind: 'tip',
      id: 'co-tip-vaardigheden-communicatie',
      text: 'Wissel van stijl: soms direct, soms via een omweg, soms zonder woorden.',
      audience: 'professional',
      order: 2,
    },
    {
      kind: 'tip',
      id: 'co-tip-vaardigheden-taal-beeld-tolk',
      text: 'Praat eenvoudig, gebruik plaatjes en leer werken met een tolk, ook aan de telefoon.',
      audience: 'professional',
      order: 3,
    },
  ],
  Vaardigheden: [
    {
      kind: 'competence',
      id: 'co-comp-vaardigheid-vertrouwen-opbouwen',
      text: 'Vertrouwen kunnen opbouwen, en laten merken dat u iemands leven begrijpt.',
      of: 'skill',
    },
    {
      kind: 'competence',
      id: 'co-comp-vaardigheid-communicatiestijlen',
      text: 'Kunnen wisselen: direct en indirect, met woorden en zonder woorden.',
      of: 'skill',
    },
    {
      kind: 'competence',
      id: 'co-comp-vaardigheid-eenvoudige-taal-beeld-tolk',
      text: 'Eenvoudige taal en plaatjes kunnen gebruiken, en goed kunnen werken met een tolk of de tolkentelefoon.',
      of: 'skill',
    },
  ],
  Houding: [
    {
      kind: 'competence',
      id: 'co-comp-houding-eigen-normen-kennen',
      text: 'Uw eigen normen kennen en ruimte geven aan andere.',
      of: 'attitude',
    },
    {
      kind: 'competence',
      id: 'co-comp-houding-vooroordelen-vermijden',
      text: 'Nadenken over wat u zelf aanneemt en over uw vooroordelen, want die sturen wat u doet.',
      of: 'attitude',
    },
    {
      kind: 'competence',
      id: 'co-comp-houding-open-respectvol',
      text: 'Open en met gevoel en respect luisteren, zonder vooraf te oordelen.',
      of: 'attitude',
    },
    {
      kind: 'competence',
      id: 'co-comp-houding-eigen-mening-ter-discussie',
      text: 'Uw eigen overtuiging durven bespreken.',
      of: 'attitude',
    },
  ],
  'Houding, Tips': [
    {
      kind: 'tip',
      id: 'co-tip-houding-niet-vanzelfsprekend',
      text: 'Wat voor u gewoon is, is dat voor een ander misschien niet.',
      audience: 'professional',
      order: 1,
    },
    {
      kind: 'tip',
      id: 'co-tip-houding-niet-overdrijven',
      text: 'Let op cultuur, maar overdrijf niet. Zoek ook naar andere oorzaken: achtergrond verklaart nooit alles.',
      audience: 'professional',
      order: 2,
    },
    {
      kind: 'tip',
      id: 'co-tip-houding-onzekerheid-aangaan',
      text: 'Durf onzeker te zijn en begin met een open blik.',
      audience: 'professional',
      order: 3,
    },
    {
      kind: 'tip',
      id: 'co-tip-houding-brug-slaan',
      text: 'Botsen normen? Trek niet snel een conclusie. Zoek in het gesprek wat u met elkaar deelt.',
      audience: 'professional',
      order: 4,
    },
  ],
});
