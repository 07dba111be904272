import { waitingStyles } from '../internal/waiting.styles.js';
import { styles as firstStyles } from './sociale-kaart.first.styles.js';
import { laterStyles } from './sociale-kaart.later.styles.js';

/** Everything for the controls, for pages that are drawn on a server. */
export const styles = [...firstStyles, ...laterStyles, waitingStyles];
