import { inSection } from '../in-section.js';

export const colofon = inSection('achtergrond/colofon', {
  Colofon: [
    {
      kind: 'colophon',
      id: 'ag-colofon-auteurs',
      text: 'Auteurs: Hans Bellaart, Ahmed Hamdi en Mehmet Day (Verwey-Jonker Instituut) en Jamila Achahchah (Movisie), met anderen.',
    },
    {
      kind: 'colophon',
      id: 'ag-colofon-financier',
      text: 'Het ministerie van Sociale Zaken en Werkgelegenheid betaalde het.',
    },
    {
      kind: 'colophon',
      id: 'ag-colofon-uitgave',
      text: 'Uitgave: Kennisplatform Integratie & Samenleving, Utrecht 2018, ISBN 978-90-5830-867-2.',
      isbn: '978-90-5830-867-2',
      year: 2018,
    },
    {
      kind: 'colophon',
      id: 'ag-colofon-rechten',
      text: 'De rechten zijn van het Verwey-Jonker Instituut. Delen overnemen mag, als u de bron noemt.',
    },
  ],
});
