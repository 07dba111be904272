export * from './ssr/callback-form.js';
export * from './ssr/sociale-kaart.js';
export * from './ssr/checklist.js';
export * from './ssr/team-explainer.js';
export type { RenderOptions } from './ssr/render-element.js';
