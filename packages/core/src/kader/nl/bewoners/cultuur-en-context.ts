import { inSection } from '../in-section.js';

export const cultuurEnContext = inSection(
  'bewoners/belemmeringen',
  {
    '3.1.4 Onvoldoende aansluiting bij de cultuur en context van bewoners met een migratieachtergrond': [
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-taboe-eer-schaamte',
        text: 'Er is weinig oog voor eer, schaamte en taboe.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-vragen-over-geld-en-thuis',
        text: 'Veel vragen over thuis of geld schrikken af. Waar wordt dat voor gebruikt?',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-thuis-is-prive',
        text: 'Aandringen op een huisbezoek voelt niet goed. Thuis is privé.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-psycholoog-is-gek',
        text: 'Naar een psycholoog gaan betekent voor sommigen dat je gek bent.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-binnenshuis-houden',
        text: 'Mensen hebben geleerd om problemen binnen de familie te houden.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-suggestieve-vragen',
        text: 'Een vraag over een dochter voelde als een beschuldiging.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-directe-vragen-averechts',
        text: 'Directe vragen kunnen het tegenovergestelde doen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-voorkeur-zelfde-achtergrond',
        text: 'Sommigen praten liever met iemand met dezelfde achtergrond.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-straatcultuur',
        text: 'Onder vrienden is hulp vragen niet stoer. Jongeren verwachten dat er op hen wordt neergekeken.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-aandrang-psychische-hulp',
        text: 'Aandringen op psychische hulp werkt niet als iemand vooruit wil kijken.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-berg-papier',
        text: 'Een stapel papier maakt wantrouwig, als u vroeger de overheid niet kon vertrouwen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-ondervragen-roept-herinnering',
        text: 'Strenge vragen lijken op een verhoor en kunnen oude pijn terugbrengen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-geld-naar-familie',
        text: 'Iemand vraagt geen hulp, uit angst dat geld sturen naar familie de uitkering kost.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-opgroei-achtergrond',
        text: 'Kennis over hoe iemand is opgegroeid ontbreekt, bijvoorbeeld in een groot of streng gezin.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-eigen-hulp-via-moskee',
        text: 'Bewoners regelen zelf hulp en activiteiten via de moskee, met professionals die taal en geloof kennen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-geloof-niet-begrepen',
        text: 'Sommigen verwachten dat organisaties hun geloof niet begrijpen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-niet-herkenbaar-personeel',
        text: 'Er werken weinig mensen met een migratieachtergrond. Cultuursensitief werken blijft op papier staan.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-eenmalige-vage-voorlichting',
        text: 'Het team kwam één keer in de moskee, met een vaag verhaal, en daarna nooit meer.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-moskee-niet-betrokken',
        text: 'Moskeeën doen nog te weinig mee in overleg.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-taal-sfeer-werkwijze',
        text: 'Organisaties voelen niet toegankelijk in taal, sfeer en manier van werken, vooral voor jongeren en ouderen.',
        parent: 'r-bel-04-cultuur-en-context',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-04-cultuur-en-context-oordelende-houding',
        text: 'Een toon of houding die oordeelt, houdt mensen weg.',
        parent: 'r-bel-04-cultuur-en-context',
      },
    ],
  },
  'bewonersonderzoek-2020',
);
