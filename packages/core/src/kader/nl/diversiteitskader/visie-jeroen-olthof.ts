import { inSection } from '../in-section.js';

export const visieJeroenOlthof = inSection('diversiteitskader/visie-jeroen-olthof', {
  'Visie van Jeroen Olthof': [
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-druk-met-organisatie',
      text: 'Toen gemeenten in 2015 nieuwe taken kregen, ging het vooral over organiseren. Diversiteit kwam weinig aan bod. Nu is er tijd om verder te kijken.',
      of: 'olthof',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-iedereen-op-tijd',
      text: 'Wijkteams zijn er om alle bewoners op tijd te bereiken en goed te helpen, en problemen te voorkomen.',
      of: 'olthof',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-kracht-van-mensen',
      text: 'Begin bij wat mensen kunnen, en help hen zo ver mogelijk te komen.',
      of: 'olthof',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-voorkant-en-zware-zorg',
      text: 'Inwoners met een migratieachtergrond krijgen vaker zware zorg, en minder vaak lichte hulp aan het begin.',
      of: 'olthof',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-open-blik',
      text: 'Wees nieuwsgierig naar wie tegenover u zit. Dat bepaalt wat u vraagt en welke aanpak u samen kiest.',
      of: 'olthof',
    },
    {
      kind: 'example',
      id: 'dk-ex-zaanstad-poelenburg',
      text: 'Het wijkteam voor Poelenburg en Peldersveld werkt stap voor stap aan beter contact met alle inwoners.',
      places: ['Zaanstad'],
      team: 'wijkteam Poelenburg/Peldersveld',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-bekende-gezichten',
      text: 'Door vaak contact met bewoners en hun organisaties worden teamleden bekende gezichten. Hulp vragen wordt dan makkelijker.',
      of: 'olthof',
    },
    {
      kind: 'vision-element',
      id: 'dk-vis-olthof-ruimte-en-aansporing',
      text: 'De gemeente geeft teams ruimte en moedigt hen aan. Hoe het moet, bepalen de professionals.',
      of: 'olthof',
    },
  ],
});
