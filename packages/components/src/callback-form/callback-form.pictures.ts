import { html, nothing, type TemplateResult } from 'lit';

/** Line drawings of 24 by 24, one path each, in the colour of the text around them. */
const paths: Readonly<Record<string, string>> = {
  // Topics.
  'in-person': 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5',
  money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M15.5 8.500a4.5 4.5 0 1 0 0 7M7 11h6M7 13.500h6',
  housing: 'M3 11l9-8 9 8M5 10v11h14V10M10 21v-6h4v6',
  health: 'M12 20C5 15 3 12 3 8.500a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1C21 12 19 15 12 20z',
  work: 'M3 8h18v12H3zM9 8V4h6v4M3 13h18M12 12v2',
  school: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1v14',
  parenting:
    'M9 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M5 20v-6a4 4 0 0 1 8 0v6M17.5 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M15 20v-2a2.5 2.5 0 0 1 5 0v2',
  safety: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8 12l3 3 5-6',
  'taking-part':
    'M8 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M16 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3 19v-1a5 5 0 0 1 9-3 5 5 0 0 1 9 3v1',
  language: 'M3 4h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-6v-2',
  papers: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  other: 'M6 12h.01M12 12h.01M18 12h.01',
  // Receipts.
  tree: 'M12 21v-8M12 3a6 6 0 0 0-3 11h6a6 6 0 0 0-3-11M8 21h8',
  fish: 'M3 12c4-6 10-6 13 0-3 6-9 6-13 0zM16 12l5-4v8zM7 11h.01',
  moon: 'M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z',
  star: 'M12 3l2.7 6 6.3.7-4.7 4.3 1.3 6.500L12 17.2 6.4 20.500l1.3-6.500L3 9.7 9.3 9z',
  key: 'M8 12a4 4 0 1 0 0 .01M8 12h13M17 12v4M21 12v3',
  umbrella: 'M12 3a9 9 0 0 0-9 9h18a9 9 0 0 0-9-9M12 12v7a2 2 0 0 0 4 0',
  apple: 'M12 8c-6-3-9 2-7 7 2 6 5 6 7 5 2 1 5 1 7-5 2-5-1-10-7-7zM12 8c0-3 1-4 3-5',
  boat: 'M4 15h16l-3 5H7zM12 15V3l6 9h-6M12 6l-5 6h5',
};

/** A drawing; the word for it stands beside it. */
export const pictureTemplate = (name: string): TemplateResult | typeof nothing =>
  paths[name]
    ? html`<svg class="wijkbrug-picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d=${paths[name]}></path>
      </svg>`
    : nothing;
