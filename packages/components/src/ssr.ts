export type { RenderOptions } from './ssr/render-element.js';
export * from './ssr/callback-form.js';
export * from './ssr/checklist.js';
export * from './ssr/team-explainer.js';
