import type { FactKey, FactValue } from '../team-profile/facts.js';
import type { Condition } from './types.js';

/** The fact is confirmed, whatever it says. */
export const known = (fact: FactKey): Condition => ({ fact });

/** The fact is confirmed and is this. */
export const is = <K extends FactKey>(fact: K, value: FactValue<K> & string): Condition => ({ fact, is: value });

/** The fact is confirmed and its list holds something. */
export const some = (fact: FactKey): Condition => ({ fact, empty: false });

/** The fact is confirmed and says that there are none. */
export const none = (fact: FactKey): Condition => ({ fact, empty: true });
