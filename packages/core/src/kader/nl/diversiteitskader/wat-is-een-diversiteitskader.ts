import { inSection } from '../in-section.js';

export const watIsEenDiversiteitskader = inSection('diversiteitskader/wat-is-een-diversiteitskader', {
  'Wat is een diversiteitskader?': [
    {
      kind: 'definition',
      id: 'dk-def-diversiteitskader',
      term: 'diversiteitskader',
      text: 'Een pakket hulpmiddelen voor wijkteams en gemeenten: vier bouwstenen en een deel over het proces. Zo past het aanbod beter bij alle bewoners.',
      basis: 'defined-in-source',
    },
    {
      kind: 'definition',
      id: 'dk-def-bouwsteen',
      term: 'bouwsteen',
      text: 'Een van de vier delen: werkwijze, competenties, informele netwerken en het team zelf. Het proces is het vijfde deel en verbindt ze.',
      basis: 'described-by-use',
    },
    {
      kind: 'definition',
      id: 'dk-def-diversiteits-proof-wijkteam',
      term: 'diversiteits-proof wijkteam',
      text: 'Een team waarbij alle vier bouwstenen kloppen. De hulp komt op tijd en past bij het leven van elke groep bewoners.',
      basis: 'described-by-use',
    },
    {
      kind: 'definition',
      id: 'dk-def-diversiteits-sensitief-werken',
      term: 'diversiteits-sensitief werken',
      text: 'Een vaardigheid in uw vak: u houdt rekening met iemands achtergrond, omdat de hulp dan beter werkt. Aansluiten is het middel, goede hulp is het doel.',
      basis: 'described-by-use',
    },
    {
      kind: 'principle',
      id: 'dk-prin-belang-van-iedereen',
      text: 'Problemen die blijven liggen, worden groter en duurder. Goede hulp die past, is daarom goed voor bewoner én samenleving.',
    },
    {
      kind: 'principle',
      id: 'dk-prin-geen-blauwdruk',
      text: 'Het kader schrijft niets voor. Gemeente en team kiezen zelf bouwstenen die passen bij hun situatie en wat zij willen.',
    },
    {
      kind: 'principle',
      id: 'dk-prin-groeimodel',
      text: 'Werk met een eigen groeimodel. Zet stappen die haalbaar zijn, zodat de aandacht blijft.',
    },
  ],
  'Hoe werkt deze interactieve PDF?': [
    {
      kind: 'navigation',
      id: 'dk-nav-menu',
      text: 'De PDF heeft op elke bladzijde een vast menu: inleiding, vijf hoofdstukken, achtergrond, literatuur en colofon.',
    },
    {
      kind: 'navigation',
      id: 'dk-nav-eerst-inleiding',
      text: 'Begin met de vier delen van de inleiding. Ga daarna naar een bouwsteen.',
    },
    {
      kind: 'navigation',
      id: 'dk-nav-checklist-per-deel',
      text: 'Bij elke bouwsteen en bij het proces hoort een checklist. Het team vinkt aan wat al op orde is.',
    },
    {
      kind: 'navigation',
      id: 'dk-nav-bewaren',
      text: 'In de PDF blijven vinkjes alleen staan als u het bestand zelf opslaat.',
    },
  ],
});
