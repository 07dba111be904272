import { inSection } from '../in-section.js';

export const belangSamenwerking = inSection('informele-netwerken/belang-samenwerking', {
  'Het belang van samenwerking tussen wijkteams en informele netwerken': [
    {
      kind: 'rationale',
      id: 'in-why-ondergebruik-vrijwillige-hulp',
      text: 'Gezinnen van Turkse en Marokkaanse herkomst gebruiken minder vaak hulp waar zij zelf voor kiezen. Tegelijk krijgen groepen met een migratieachtergrond vaker met jeugdbescherming of reclassering te maken.',
    },
    {
      kind: 'rationale',
      id: 'in-why-preventie-voorkomt-kosten',
      text: 'Vroeg helpen kan voorkomen dat problemen en kosten groeien. Of het genoeg oplevert, is nog een vraag.',
    },
    {
      kind: 'rationale',
      id: 'in-why-ook-ouderen',
      text: 'Problemen zijn vaak ingewikkelder, niet alleen in gezinnen. Ook oudere bewoners met een migratieachtergrond worden minder goed bereikt.',
    },
    {
      kind: 'example',
      id: 'in-ex-tussen-in-utrecht',
      text: 'Het project Tussen In van Stichting al-Amal helpt bewoners de weg naar hulp te vinden.',
      places: ['Utrecht'],
      team: 'Stichting al-Amal',
    },
    {
      kind: 'rationale',
      id: 'in-why-brug-door-intermediairs',
      text: 'Tussenpersonen uit buurtorganisaties en zelforganisaties, sleutelpersonen en welzijnswerkers kunnen de afstand overbruggen.',
    },
    {
      kind: 'rationale',
      id: 'in-why-waarom-sleutelpersonen-werken',
      text: 'Sleutelpersonen zijn dichtbij en vertrouwd. Zij spreken dezelfde taal en begrijpen geloof en cultuur. Daarom werkt het.',
    },
    {
      kind: 'bottleneck',
      id: 'in-knel-netwerken-los-van-formeel',
      text: 'Informele netwerken staan vaak nog los van de officiële hulp.',
    },
    {
      kind: 'role',
      id: 'in-rol-wmo-ambassadeurs',
      text: 'Wmo-ambassadeurs en mensen uit de eigen groep vertellen over het team.',
      roleGroup: 'bekendheid',
    },
    {
      kind: 'rationale',
      id: 'in-why-bekendheid-mond-tot-mond',
      text: 'Het team wordt bekender doordat mensen het elkaar vertellen, door voorlichting in moskee, organisatie of buurthuis, en door mensen uit de eigen groep.',
    },
    {
      kind: 'role',
      id: 'in-rol-verwijzers',
      text: 'Verwijzers, zoals school en huisarts, zien signalen en vertellen bewoners over het team.',
      roleGroup: 'bekendheid',
    },
    {
      kind: 'rationale',
      id: 'in-why-verwijzers-belangrijk',
      text: 'Veel bewoners komen pas via school of huisarts. Die zien problemen vroeg en zijn daarom belangrijk.',
    },
    {
      kind: 'bottleneck',
      id: 'in-knel-nog-niet-toe-aan-preventie',
      text: 'Twee jaar na de start van de wijkteams in 2015 hadden veel teams nog geen tijd om bewoners op te zoeken en problemen te voorkomen.',
    },
  ],
});
