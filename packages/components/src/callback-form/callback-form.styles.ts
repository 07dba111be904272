import { waitingStyles } from '../internal/waiting.styles.js';
import { styles as firstStyles } from './callback-form.first.styles.js';
import { moreStyles } from './callback-form.more.styles.js';

/** All of the controls, for the page of a server. */
export const styles = [...firstStyles, ...moreStyles, waitingStyles];
