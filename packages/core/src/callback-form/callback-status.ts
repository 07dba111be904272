import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import { isIsoDate, type IsoDate } from '../locale/format.js';
import type { CallbackRequest } from './callback-request.js';
import { parseCallbackRequest } from './parse-callback-request.js';

/** What the team did with a request. */
export const handlings = ['new', 'called', 'not-reached', 'done'] as const;
export type Handling = (typeof handlings)[number];

/** What a server tells to somebody who has the code of a request: all that it keeps. */
export interface CallbackStatus {
  /** The day in the Netherlands on which the request was kept. */
  readonly receivedOn: IsoDate;
  /** The last day on which the team calls; only when the team set a response time. */
  readonly callBy?: IsoDate;
  /** The day on which the person last changed it. */
  readonly changedOn?: IsoDate;
  readonly handling: Handling;
  readonly request: CallbackRequest;
}

/**
 * Reads what a server answers to a code, and to a change.
 *
 * @param json the body
 * @param file the address, for the error
 * @throws DataError when it is something else
 */
export function parseCallbackStatus(json: string, file: string): CallbackStatus {
  const data = parseJson(json, file) as Record<string, unknown> | null;
  const { request } = parseCallbackRequest(data?.['request']);
  const { receivedOn, callBy, changedOn } = data ?? {};
  const handling = handlings.find((one) => one === data?.['handling']);
  if (request && handling && isIsoDate(receivedOn)) {
    return {
      receivedOn,
      ...(isIsoDate(callBy) && { callBy }),
      ...(isIsoDate(changedOn) && { changedOn }),
      handling,
      request,
    };
  }
  const mend = 'Answer {"receivedOn": "2026-11-24", "handling": "new", "request": {"name", "reach", …}}.';
  throw new DataError({ code: 'wrong-type', file, value: data, mend });
}
