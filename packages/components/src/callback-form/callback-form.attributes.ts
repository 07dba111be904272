import { behalves, callbackTopics } from '@wijkbrug/core/callback-form.js';
import { DataError } from '@wijkbrug/core/errors.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';

/** Minutes without a touch after which what was typed is wiped, when the page does not say it or says it wrongly. */
const usual = 15;

const areMinutes = (value: number): boolean => value >= 1 && value < 1e6;

/** Minutes without a touch after which what was typed is wiped: what cannot be read wipes nothing early. */
export const idleMinutesOf = ({ idleMinutes }: WijkbrugCallbackForm): number =>
  idleMinutes && areMinutes(idleMinutes) ? idleMinutes : usual;

/** What the page set and the form cannot use. The person loses nothing by it. */
export function attributeFaults({ idleMinutes, topic, behalf }: WijkbrugCallbackForm): DataError[] {
  const faults: DataError[] = [];
  const fault = (file: string, value: unknown, mend: string): void => {
    faults.push(new DataError({ code: 'unknown-value', file, value, mend }));
  };
  // An attribute that was taken away is null.
  if (!areMinutes(idleMinutes ?? usual)) {
    fault('idle-minutes', String(idleMinutes), `Write a number of minutes from 1, such as 15. ${usual} is taken.`);
  }
  if (topic && !callbackTopics.includes(topic as never)) {
    fault('topic', topic, `Write one of: ${callbackTopics.join(', ')}.`);
  }
  if (behalf && !behalves.includes(behalf as never)) fault('behalf', behalf, `Write one of: ${behalves.join(', ')}.`);
  return faults;
}
