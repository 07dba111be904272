import { waitingStyles } from '../internal/waiting.styles.js';
import { styles as firstStyles } from './team-explainer.first.styles.js';

/** The controls, for the page of a server. */
export const styles = [...firstStyles, waitingStyles];
