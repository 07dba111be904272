import { svg, type SVGTemplateResult } from 'lit';
import type { LifeDomain } from '@wijkbrug/core/sociale-kaart.js';

/** Pictograms of the life domains, drawn for 24 × 24: for who reads little. They say nothing that the word does not. */
const paths: Readonly<Record<LifeDomain, string>> = {
  money: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15.5 8.5a4 4 0 1 0 0 7M7 11h6M7 13.5h5',
  housing: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
  health: 'M12 20.5S3.5 15.5 3.5 9.5A4.5 4.5 0 0 1 12 7.5a4.5 4.5 0 0 1 8.5 2c0 6-8.5 11-8.5 11Z',
  work: 'M3.5 8h17v11h-17zM9 8V5h6v3M3.5 13h17M12 12v2',
  school: 'M2 9.5 12 5l10 4.5L12 14zM6 11.5V17c3 2.5 9 2.5 12 0v-5.5M22 9.5V15',
  parenting:
    'M8 4a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 20v-6a4 4 0 0 1 8 0v6M17 10a2 2 0 1 0 0 4a2 2 0 1 0 0-4M14 20v-2a3 3 0 0 1 6 0v2',
  safety: 'M12 3.5 4.5 6v6c0 4.5 3 7.5 7.5 9c4.5-1.5 7.5-4.5 7.5-9V6zM8.5 12l2.5 2.5 4.5-5',
  'taking-part':
    'M7.5 8a2.5 2.5 0 1 0 0 5M16.5 8a2.5 2.5 0 1 1 0 5M12 3.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6.5 20v-2a5.5 5.5 0 0 1 11 0v2M2.5 19v-1a4 4 0 0 1 2.5-3.5M21.5 19v-1a4 4 0 0 0-2.5-3.5',
  language: 'M3 4.5h12v9H8l-3 3v-3H3zM15 9h6v8h-2v3l-3-3h-5v-3.5M6 7.5h6M6 10.5h4',
  papers: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 11h7M9 14h7M9 17h4',
};

export const domainIcon = (domain: string): SVGTemplateResult | undefined =>
  domain in paths
    ? svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[domain as LifeDomain]} /></svg>`
    : undefined;
