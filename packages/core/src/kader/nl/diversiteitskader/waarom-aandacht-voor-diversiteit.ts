import { inSection } from '../in-section.js';

export const waaromAandachtVoorDiversiteit = inSection('diversiteitskader/waarom-aandacht-voor-diversiteit', {
  'Waarom aandacht voor diversiteit?': [
    {
      kind: 'rationale',
      id: 'dk-why-vaker-hulp-nodig',
      text: 'Bewoners met een verhaal van migratie of vlucht hebben gemiddeld vaker hulp nodig, vooral gezinnen en ouderen. Het gaat om geld, gezondheid, opvoeding, school en werk.',
    },
    {
      kind: 'statistic',
      id: 'dk-stat-figuur-1-kinderen-in-armoede',
      text: 'Hoeveel procent van de kinderen in 2015 arm was, naar herkomst. De cijfers staan alleen in de figuur van de publicatie.',
      unit: 'percent',
      year: 2015,
      yearBasis: 'data',
      reference: 'Tierolf et al. (2017)',
    },
    {
      kind: 'rationale',
      id: 'dk-why-weinig-gebruik',
      text: 'Zij hebben meer zorgen, maar gebruiken de hulp van wijkteams minder vaak. Teams bereiken hen te laat.',
    },
    {
      kind: 'statistic',
      id: 'dk-stat-figuur-2-jeugdhulp',
      text: 'Kinderen in de jeugdhulp in 2015, naar herkomst. De cijfers staan alleen in de figuur van de publicatie.',
      unit: 'unknown',
      year: 2015,
      yearBasis: 'data',
      reference: 'Gilsing et al. (2015)',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-onbekend-en-schaamte',
      text: 'Bewoners kennen het aanbod niet, of schamen zich om over problemen te praten.',
      side: 'bewoner',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-andere-probleemdefinitie',
      text: 'Bewoner en professional zien het probleem anders, soms door cultuur.',
      side: 'bewoner',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-taal-en-miscommunicatie',
      text: 'Taal maakt het contact moeilijk. Bewoners zijn bang dat zij verkeerd begrepen worden.',
      side: 'bewoner',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-wantrouwen-professionals',
      text: 'Bewoners hebben weinig vertrouwen in professionals.',
      side: 'bewoner',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-weinig-maatwerk-en-tijd',
      text: 'De hulp is vaak voor iedereen hetzelfde en er is geen extra tijd.',
      side: 'aanbod',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-kennistekort-professionals',
      text: 'Professionals weten te weinig van iemands leven en achtergrond en kunnen verschillen moeilijk overbruggen.',
      side: 'aanbod',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-weinig-outreach-en-samenwerking',
      text: 'Teams gaan weinig naar bewoners toe en werken niet samen met migrantenorganisaties.',
      side: 'aanbod',
    },
    {
      kind: 'mismatch-cause',
      id: 'dk-mis-weinig-herkenbaar-personeel',
      text: 'Het team lijkt weinig op de wijk. Bewoners herkennen zich er niet in.',
      side: 'aanbod',
    },
    {
      kind: 'rationale',
      id: 'dk-why-te-laat-zwaardere-zorg',
      text: 'Wie laat hulp krijgt, heeft vaker zware en dure hulp nodig. Daarom is beter bereik dringend.',
    },
  ],
});
