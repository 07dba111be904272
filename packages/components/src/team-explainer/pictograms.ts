import { html, type TemplateResult } from 'lit';

/**
 * Our own drawings, one line of 2 on a field of 24 by 24: things and situations, no faces, clothes or skin, so that they
 * suppose nothing about anybody.
 */
const drawings = {
  house: 'M3 11 12 4l9 7M5 10v10h14V10M10 20v-6h4v6',
  door: 'M4 21h16M7 21V3h10v18M14 12v1',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2m0 3v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  hand: 'M3 13h4l4 2h4a1.5 1.5 0 0 1 0 3h-4m4-1 5-3a1.5 1.5 0 0 1 1 3l-6 4H9l-3-1H3M12 11 9 8a2 2 0 0 1 3-3 2 2 0 0 1 3 3z',
  signpost: 'M12 3v18M12 5h6l3 2.5L18 10h-6M12 11H6l-3 2.5L6 16h6',
  coin: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16m3 5a4 4 0 1 0 0 6M7.5 11h5M7.5 13h5',
  star: 'm12 3 2.7 5.7 6.3.8-4.6 4.3 1.2 6.2-5.6-3-5.6 3 1.2-6.200L3 9.500l6.3-.8z',
  phone: 'M5 4h4l2 5-2.5 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3 2',
  moon: 'M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10',
  pin: 'M12 21s7-6.5 7-11a7 7 0 0 0-14 0c0 4.5 7 11 7 11m0-13.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21a8 8 0 0 1 16 0',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20a6.5 6.5 0 0 1 13 0M16 5.500a3.3 3.3 0 0 1 0 6.300M18.5 14.500a6.5 6.5 0 0 1 3 5.5',
  child:
    'M8 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2.5 20v-2a5.5 5.5 0 0 1 11 0v2M18 11a2 2 0 1 0 0 4 2 2 0 0 0 0-4M15 20a3.2 3.2 0 0 1 6.5 0',
  speech: 'M4 5h16v11h-8l-5 4v-4H4z',
  talk: 'M3 4h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-6v-2',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13.5 6.500l4 4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h3',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
  heart: 'M12 20s-8-5-8-10.500A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.500C20 15 12 20 12 20',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7m10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  card: 'M3 6h18v13H3zM7 10h4v5H7zM14 11h4M14 14h4',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  cup: 'M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 10h1.500a2.5 2.5 0 0 1 0 5H17M8 3v3M12 3v3',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  scale: 'M12 4v16M8 20h8M5 7h14M5 7l-3 7a3 3 0 0 0 6 0zM19 7l-3 7a3 3 0 0 0 6 0z',
  steps: 'M3 20h5v-5h5v-5h5V5h3',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.500v.5',
  work: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18',
  book: 'M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2m0 0v14',
} as const;

/** The name of a drawing. */
export type Pictogram = keyof typeof drawings;

const ofTopic: Readonly<Record<string, Pictogram>> = {
  'T-01': 'house',
  'T-02': 'question',
  'T-03': 'door',
  'T-04': 'coin',
  'T-05': 'hand',
  'T-06': 'signpost',
  'T-07': 'phone',
  'T-08': 'moon',
  'T-09': 'pin',
  'T-10': 'clock',
  'T-11': 'paper',
  'T-12': 'person',
  'T-13': 'speech',
  'T-14': 'talk',
  'T-15': 'child',
  'T-16': 'pen',
  'T-17': 'people',
  'T-18': 'talk',
  'T-19': 'question',
  'T-20': 'star',
  'T-21': 'paper',
  'T-22': 'calendar',
  'T-23': 'signpost',
  'T-24': 'child',
  'T-25': 'shield',
  'T-26': 'coin',
  'T-27': 'lock',
  'T-28': 'paper',
  'T-29': 'heart',
  'T-30': 'arrow',
  'T-31': 'eye',
  'T-32': 'people',
  'T-33': 'map',
  'T-34': 'phone',
  'T-35': 'cup',
  'T-36': 'arrow',
  'T-37': 'scale',
  'T-38': 'steps',
  'T-39': 'lock',
  'T-40': 'calendar',
  'T-41': 'warning',
  'T-42': 'card',
  'T-43': 'person',
  'T-44': 'hand',
};

const ofDomain: Readonly<Record<string, Pictogram>> = {
  money: 'coin',
  housing: 'house',
  health: 'heart',
  work: 'work',
  school: 'book',
  parenting: 'child',
  safety: 'shield',
  'taking-part': 'cup',
  language: 'speech',
  papers: 'paper',
};

/** A drawing beside words that say the same: hidden from who listens. */
export const pictogram = (name: Pictogram): TemplateResult =>
  html`<svg
    class="wijkbrug-pictogram"
    ?data-mirrored=${name === 'arrow' || name === 'steps'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${drawings[name]}></path>
  </svg>`;

/** The drawing of a question; a municipality's own question has the question mark. */
export const topicPictogram = (topic: string): TemplateResult => pictogram(ofTopic[topic] ?? 'question');

/** The drawing of a part of life. */
export const domainPictogram = (domain: string): TemplateResult => pictogram(ofDomain[domain] ?? 'hand');
