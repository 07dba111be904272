import { Lazy } from '../internal/lazy.js';

/** What a team does with its answers. */
export const morePart = new Lazy(() => import('./checklist.more.js'));

/** What a team works out beside the statements, and how it stands with all of it. */
export const workPart = new Lazy(() => import('./checklist.work.js'));
