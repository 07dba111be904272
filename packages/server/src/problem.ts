import type { FieldError } from '@wijkbrug/core/callback-form.js';

/** Why a request was refused. */
export const problems = {
  'invalid-fields': { status: 400, title: 'Some fields must be mended.' },
  'not-readable': { status: 400, title: 'The body is not what its content type says.' },
  'key-unusable': { status: 400, title: 'This idempotency key cannot be used.' },
  unauthorized: { status: 401, title: 'A valid token is needed.' },
  'foreign-origin': { status: 403, title: 'This site may not send requests here.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'too-late': { status: 409, title: 'The request was handled already.' },
  'taken-back': { status: 410, title: 'This request was taken back, or another came instead of it.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'media-type': { status: 415, title: 'Send application/json or application/x-www-form-urlencoded.' },
  'not-ready': { status: 503, title: 'The server cannot keep requests now.' },
  'key-used': { status: 422, title: 'Another request was sent with this idempotency key. Use a new key.' },
  'too-many': { status: 429, title: 'Too many requests. Try again later.' },
  'not-kept': { status: 503, title: 'It is not sure that the request was kept.' },
  'not-done': { status: 503, title: 'This could not be done now.' },
} as const satisfies Record<string, { status: number; title: string }>;

/** How the sender mends it. */
const mends: Readonly<Record<ProblemCode, string>> = {
  'invalid-fields': 'Mend the fields that "errors" names, and send all of it again.',
  'not-readable': 'Send valid JSON in UTF-8, or form-encoded text.',
  'key-unusable': 'Give 16 to 64 letters, digits, hyphens and underscores, or leave the header out.',
  unauthorized: 'Send it as "Authorization: Bearer …", or as the password of your name.',
  'foreign-origin':
    'Name the site in WIJKBRUG_ORIGINS, or send from the site of this server; the page says which one it is with "Referrer-Policy: strict-origin-when-cross-origin".',
  'not-found': 'Check the address; or the code: a request that was taken back or is past its time has none.',
  'method-not-allowed': 'Use a method that the header "allow" names.',
  'taken-back': 'It is not kept again. Whoever asks anew sends a new request, with a new idempotency key.',
  'too-late': 'Make a new request, or call the team.',
  'too-large': 'Send less.',
  'media-type': 'Set the content type to what the body is.',
  'key-used': 'Make a new idempotency key for each request; keep it only to send the same request again.',
  'too-many': 'Wait as many seconds as the header "retry-after" says.',
  'not-ready': 'Look at the log of the server, whether its database answers, and whether it can read the team profile.',
  'not-kept':
    'Send it again with the same idempotency key; without one it may be kept twice. If it goes on, call the team.',
  'not-done': 'Try again in a few minutes. If it goes on, call the team.',
};
export type ProblemCode = keyof typeof problems;

/** A refusal, thrown on the way and answered at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What there were too many of; requests when it is absent. */
  readonly about: 'codes' | undefined;
  /** The number of the team, for who cannot get through otherwise. */
  phone: string | undefined;

  constructor(
    code: ProblemCode,
    options: {
      errors?: readonly FieldError[];
      headers?: Readonly<Record<string, string>>;
      about?: 'codes' | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(problems[code].title, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
    this.about = options.about;
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** Problem details after RFC 9457. */
  toJSON(): object {
    const { code, status, message: title, errors, phone } = this;
    const detail = mends[code];
    return { type: 'about:blank', title, status, detail, code, ...(errors && { errors }), ...(phone && { phone }) };
  }
}

/**
 * @param about what there were too many of
 * @throws Problem when there is time to wait, in ms; it says how long
 */
export function refuseWait(wait: number, about?: 'codes'): void {
  if (wait > 0) throw new Problem('too-many', { about, headers: { 'retry-after': String(Math.ceil(wait / 1000)) } });
}
