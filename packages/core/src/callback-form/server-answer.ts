import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import { isIsoDate, type IsoDate } from '../locale/format.js';
import { parseCode } from './code.js';
import { callbackFields, reachWays, type CallbackField, type ReachWay } from './fields.js';
import { fieldErrorCodes, type FieldError, type FieldErrorCode } from './parse-callback-request.js';

/** What a person gets for a request that is kept. It says nothing about the person. */
export interface CallbackReceipt {
  /** See `formatCode`. */
  readonly code: string;
  /** The day in the Netherlands on which the request was kept. */
  readonly receivedOn: IsoDate;
  /** The last day on which the team calls; only when the team set a response time. */
  readonly callBy?: IsoDate;
  /** How the person wants to be reached: who comes by is not told who calls. */
  readonly reach?: ReachWay;
}

/** What a server says to a request: kept, or what must be mended. */
export type CallbackAnswer =
  | { readonly receipt: CallbackReceipt; readonly errors?: undefined }
  | { readonly receipt?: undefined; readonly errors: readonly FieldError[] };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Reads the answer of a server: `{"code", "receivedOn"}` when it kept the request, `{"errors": [{"field", "code"}]}`
 * (a problem after RFC 9457) when something must be mended.
 *
 * @param json the body
 * @param file the address, for the error
 * @throws DataError when it is neither: the request must then be taken as not kept
 */
export function parseCallbackAnswer(json: string, file: string): CallbackAnswer {
  const data = parseJson(json, file);
  if (isObject(data)) {
    const code = typeof data['code'] === 'string' ? parseCode(data['code']) : undefined;
    const receivedOn = data['receivedOn'];
    const callBy = data['callBy'];
    const reach = reachWays.find((way) => way === data['reach']);
    if (code && isIsoDate(receivedOn)) {
      return { receipt: { code, receivedOn, ...(isIsoDate(callBy) && { callBy }), ...(reach && { reach }) } };
    }
    const errors = Array.isArray(data['errors']) ? data['errors'].filter(isFieldError) : [];
    if (errors.length > 0) return { errors };
  }
  const mend = 'Answer {"code": "7K3M-Q9TD", "receivedOn": "2026-11-24"}, or 400 with {"errors": [{"field", "code"}]}.';
  throw new DataError({ code: 'wrong-type', file, value: data, mend });
}

const isFieldError = (value: unknown): value is FieldError =>
  isObject(value) &&
  Object.hasOwn(callbackFields, value['field'] as CallbackField) &&
  fieldErrorCodes.includes(value['code'] as FieldErrorCode);
