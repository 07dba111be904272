import { Lazy } from './lazy.js';

/** The code for a camera: only for who asks for it. */
export const qrPart = new Lazy(() => import('./qr.js'));
