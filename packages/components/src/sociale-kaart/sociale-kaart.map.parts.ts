import { Lazy } from '../internal/lazy.js';

/** The map: for who asks for it. */
export const mapPart = new Lazy(() => import('./sociale-kaart.map.js'));
