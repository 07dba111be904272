import { createHmac } from 'node:crypto';
import type { Message, Receiver } from '../outbox/receiver.js';
import { fetchJson } from './fetch-json.js';

export interface WebhookOptions {
  readonly url: string;
  /** Signs every message: at least 32 characters. */
  readonly secret: string;
  /** Name in the outbox. */
  readonly name?: string;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/**
 * The signature of a message, as in the Standard Webhooks specification: `v1,` and the HMAC-SHA-256 in base64 of
 * `<id>.<timestamp in seconds>.<body>`.
 */
export const signWebhook = (secret: string, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

/** Posts to another system. `webhook-id` is the same in every attempt: what has it already is done. */
export function webhookReceiver({ url, secret, name = 'webhook', now = Date.now }: WebhookOptions): Receiver {
  return {
    name,
    deliver: async (message, signal) => {
      const body = JSON.stringify(bodyOf(message));
      const timestamp = Math.floor(now() / 1000);
      const headers = {
        'content-type': 'application/json',
        'webhook-id': message.messageId,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signWebhook(secret, message.messageId, timestamp, body),
      };
      await fetchJson('The webhook', new URL(url), { method: 'POST', headers, body, signal });
      return [];
    },
  };
}

const bodyOf = ({ kind, reference, receivedAt, dueAt, suspect, request }: Message): object => ({
  type: `callback-request.${kind}`,
  reference,
  receivedAt: new Date(receivedAt).toISOString(),
  ...(dueAt !== undefined && { callBefore: new Date(dueAt).toISOString() }),
  ...(suspect && { suspect }),
  ...(request && { request }),
});
