import type { CallbackReceipt, CallbackStatus, CallbackValues, FieldError } from '@wijkbrug/core/callback-form.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { Problem, ProblemCode } from './problem.js';

/** What a form says of who sent it, for the page that answers. */
export interface Person {
  /** The language of the form. */
  readonly locale: Locale;
}

/** What somebody came to do. */
export type CallbackTask = 'send' | 'read' | 'change' | 'withdraw';

/** What a page without JavaScript must show after its form was sent. */
export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: CallbackReceipt }
  /**
   * The same form was sent again, longer than five minutes after it arrived: so without the code, because somebody else may sit at
   * the computer by now.
   */
  | { readonly kind: 'arrived'; readonly receipt: Omit<CallbackReceipt, 'code'> }
  /** What is kept under a code. */
  | { readonly kind: 'status'; readonly requestCode: string; readonly status: CallbackStatus }
  | { readonly kind: 'changed'; readonly requestCode: string; readonly status: CallbackStatus }
  /** The request is gone, as the person asked with its code. */
  | { readonly kind: 'withdrawn' }
  | {
      readonly kind: 'errors';
      readonly errors: readonly FieldError[];
      readonly values: CallbackValues;
      /** Of the request that should have been changed; absent when it was a new one. */
      readonly requestCode?: string;
    }
  /** `not-found`: no request has the code that was given. */
  | {
      readonly kind: 'problem';
      readonly task: CallbackTask;
      readonly code: ProblemCode;
      /** The number of the team, when it is known. */
      readonly phone?: string | undefined;
      readonly values: CallbackValues;
      /** True when what was sent has a key: sent again it arrives once. */
      readonly hasKey?: boolean;
    };

/** Of the interface; its first number stands in the path. */
export const apiVersion = '1.3.0';

/** Headers of every answer: nothing is cached, nothing is sniffed, nothing is framed. */
const common = {
  'api-version': apiVersion,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Of answers that are no page. */
const bare = { ...common, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

export const jsonAnswer = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(data), {
    status,
    headers: { ...bare, 'content-type': 'application/json; charset=utf-8', ...headers },
  });

export const textAnswer = (status: number, text: string, type = 'text/plain'): Response =>
  new Response(text, { status, headers: { ...bare, 'content-type': `${type}; charset=utf-8` } });

/** An answer without a body. */
export const emptyAnswer = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...bare, ...headers } });

export const problemAnswer = (problem: Problem): Response =>
  jsonAnswer(problem.status, problem, { 'content-type': 'application/problem+json', ...problem.headers });

/**
 * A page that somebody else drew: its own policy says what it may load. The form on it can be sent again, so the browser
 * must go on telling its own site where it comes from: without a referrer it calls the origin `null`.
 */
export const htmlAnswer = (
  status: number,
  html: string,
  policy: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(html, {
    status,
    headers: {
      ...common,
      'referrer-policy': 'same-origin',
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    },
  });
