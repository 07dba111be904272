import type { Chapter, SourceRef, StatementGroup } from '../types.js';
import { kader2018 } from './source.js';

const study = (heading: string): SourceRef => ({ work: 'bewonersonderzoek-2020', heading });

/** Introduction, the five chapters and background, in reading order. */
export const chapters: readonly Chapter[] = [
  {
    id: 'diversiteitskader',
    title: 'Inleiding',
    role: 'front',
    sections: [
      {
        id: 'diversiteitskader/wat-is-een-diversiteitskader',
        title: 'Wat is een diversiteitskader?',
        source: kader2018('Wat is een diversiteitskader?'),
      },
      {
        id: 'diversiteitskader/waarom-aandacht-voor-diversiteit',
        title: 'Waarom diversiteit aandacht vraagt',
        source: kader2018('Waarom aandacht voor diversiteit?'),
      },
      { id: 'diversiteitskader/obstakels', title: 'Bezwaren en antwoorden', source: kader2018('Obstakels') },
      {
        id: 'diversiteitskader/visie-jeroen-olthof',
        title: 'Visie van Jeroen Olthof',
        source: kader2018('Visie van Jeroen Olthof'),
      },
    ],
  },
  {
    id: 'werkwijze',
    title: 'Werkwijze',
    role: 'block',
    sections: [
      {
        id: 'werkwijze/inleiding-checklist',
        title: 'Inleiding en checklist',
        source: kader2018('Werkwijze, checklist'),
      },
      { id: 'werkwijze/outreachend-werken', title: 'Outreachend werken', source: kader2018('Outreachend werken') },
      {
        id: 'werkwijze/eigen-kracht-versterken',
        title: 'Eigen kracht versterken',
        source: kader2018('Eigen kracht versterken'),
      },
      { id: 'werkwijze/methodieken-op-maat', title: 'Methodieken op maat', source: kader2018('Methodieken op maat') },
      {
        id: 'werkwijze/randvoorwaarden',
        title: 'Wat er nodig is',
        source: kader2018('Randvoorwaarden voor een diversiteits-sensitieve werkwijze'),
      },
    ],
  },
  {
    id: 'competenties',
    title: 'Competenties',
    role: 'block',
    sections: [
      {
        id: 'competenties/inleiding-checklist',
        title: 'Inleiding en checklist',
        source: kader2018('Competenties, checklist'),
      },
      {
        id: 'competenties/interculturele-competenties',
        title: 'Interculturele competenties',
        source: kader2018('Interculturele competenties'),
      },
      {
        id: 'competenties/deskundigheidsbevordering',
        title: 'Leren en bijscholen',
        source: kader2018('Deskundigheidsbevordering'),
      },
      {
        id: 'competenties/casuistiekbespreking',
        title: 'Casussen bespreken',
        source: kader2018('Casuïstiekbespreking'),
      },
    ],
  },
  {
    id: 'informele-netwerken',
    title: 'Informele netwerken',
    role: 'block',
    sections: [
      {
        id: 'informele-netwerken/inleiding-checklist',
        title: 'Inleiding en checklist',
        source: kader2018('Samenwerken met informele netwerken, checklist'),
      },
      {
        id: 'informele-netwerken/belang-samenwerking',
        title: 'Waarom samenwerken',
        source: kader2018('Het belang van samenwerking tussen wijkteams en informele netwerken'),
      },
      {
        id: 'informele-netwerken/meerwaarde-samenwerking',
        title: 'Wat samenwerken oplevert',
        source: kader2018('De meerwaarde van samenwerking met informele netwerken'),
      },
      {
        id: 'informele-netwerken/met-wie-samenwerken',
        title: 'Met wie samenwerken',
        source: kader2018('Het is duidelijk met wie wijkteams kunnen samenwerken'),
      },
      {
        id: 'informele-netwerken/rollen',
        title: 'Rollen',
        source: kader2018('Rollen die zelforganisaties en vrijwilligers kunnen vervullen'),
      },
      {
        id: 'informele-netwerken/randvoorwaarden',
        title: 'Wat er nodig is',
        source: kader2018('Randvoorwaarden die van belang zijn voor succesvolle samenwerking'),
      },
    ],
  },
  {
    id: 'diversiteit-team',
    title: 'Diversiteit van het team',
    role: 'block',
    sections: [
      {
        id: 'diversiteit-team/inleiding-checklist',
        title: 'Inleiding en checklist',
        source: kader2018('Diversiteit van het team, checklist'),
      },
      { id: 'diversiteit-team/meerwaarde', title: 'Wat een divers team oplevert', source: kader2018('Meerwaarde') },
      { id: 'diversiteit-team/randvoorwaarden', title: 'Wat er nodig is', source: kader2018('Randvoorwaarden') },
    ],
  },
  {
    id: 'proces',
    title: 'Proces',
    role: 'process',
    sections: [
      { id: 'proces/inleiding-checklist', title: 'Inleiding en checklist', source: kader2018('Proces, checklist') },
      { id: 'proces/voorbereiding', title: 'Voorbereiding', source: kader2018('Voorbereiding') },
      { id: 'proces/verandering', title: 'Verandering', source: kader2018('Verandering') },
      { id: 'proces/verankering', title: 'Verankering', source: kader2018('Verankering') },
    ],
  },
  {
    id: 'bewoners',
    title: 'Wat bewoners zeggen',
    role: 'back',
    sections: [
      { id: 'bewoners/belemmeringen', title: 'Wat mensen tegenhoudt', source: study('3.1 Belemmeringen') },
      { id: 'bewoners/oplossingen', title: 'Wat volgens bewoners helpt', source: study('3.2 Oplossingen') },
      { id: 'bewoners/wensen', title: 'Wat bewoners willen weten', source: study('3.1 Belemmeringen') },
      { id: 'bewoners/angsten', title: 'Waar bewoners bang voor zijn', source: study('3.1.1 Wantrouwen') },
      { id: 'bewoners/professionals', title: 'Wat professionals herkennen', source: study('4 Professionals') },
      {
        id: 'bewoners/verschillen',
        title: 'Waarin mensen verschillen',
        source: { work: 'artikel-achahchah', heading: 'Opening' },
      },
      {
        id: 'bewoners/gesprek',
        title: 'In gesprek',
        source: { work: 'verkenning-2016', heading: '5 Discussiemiddag' },
      },
      { id: 'bewoners/woorden', title: 'Woorden die kwetsen', source: study('3.1.11 Negatieve beeldvorming') },
    ],
  },
  {
    id: 'achtergrond',
    title: 'Achtergrond',
    role: 'back',
    sections: [
      {
        id: 'achtergrond/achtergrondinformatie',
        title: 'Achtergrondinformatie',
        source: kader2018('Verantwoording van het onderzoek'),
      },
      { id: 'achtergrond/literatuur', title: 'Literatuur', source: kader2018('Literatuur') },
      { id: 'achtergrond/colofon', title: 'Colofon', source: kader2018('Colofon') },
      { id: 'achtergrond/organisaties', title: 'Genoemde organisaties', source: kader2018('hele publicatie') },
    ],
  },
];

/** The groups of statements, in order. */
export const groups: readonly StatementGroup[] = [
  { id: 'outreachend-werken', chapter: 'werkwijze', title: 'Outreachend werken' },
  { id: 'eigen-kracht-versterken', chapter: 'werkwijze', title: 'Eigen kracht versterken' },
  { id: 'methodieken-op-maat', chapter: 'werkwijze', title: 'Methodieken op maat' },
  { id: 'organisatorische-randvoorwaarden', chapter: 'werkwijze', title: 'Organisatorische randvoorwaarden' },
  { id: 'competenties', chapter: 'competenties', title: 'Competenties' },
  { id: 'informele-netwerken', chapter: 'informele-netwerken', title: 'Informele netwerken' },
  { id: 'diversiteit-team', chapter: 'diversiteit-team', title: 'Diversiteit van het team' },
  { id: 'voorbereiding', chapter: 'proces', title: 'Voorbereiding' },
  { id: 'verandering', chapter: 'proces', title: 'Verandering' },
  { id: 'verankering', chapter: 'proces', title: 'Verankering' },
];
