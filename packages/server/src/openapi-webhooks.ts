import { deliveryKinds, type DeliveryKind } from './store/store.js';

const about: Readonly<Record<DeliveryKind, string>> = {
  new: 'Somebody asked to be called',
  change: 'The person put new content in its place',
  withdraw: 'The person took it back: call nobody, and take away what you keep of it',
  overdue: 'Nobody called before the promised moment',
};

const header = (name: string, description: string): object => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

const webhookOf = (kind: DeliveryKind): object => ({
  post: {
    operationId: `callbackRequest.${kind}`,
    summary: about[kind],
    parameters: [
      header('webhook-id', 'The same in every attempt: what you have already need not be done again.'),
      header('webhook-timestamp', 'When it was sent, in seconds since 1970.'),
      header(
        'webhook-signature',
        '`v1,` and the HMAC-SHA-256 in base64 of `<webhook-id>.<webhook-timestamp>.<body>`; its key is the text of WIJKBRUG_WEBHOOK_SECRET.',
      ),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/WebhookMessage' } } },
    },
    responses: {
      '2XX': { description: 'You have it.' },
      '4XX': { description: 'It is given up; but 401, 403, 404, 405, 408, 409, 423, 425 and 429 are tried again.' },
      default: { description: 'It is tried again.' },
    },
  },
});

/** What a webhook is told, by the kind of message. */
export const webhooks = Object.fromEntries(deliveryKinds.map((kind) => [`callback-request.${kind}`, webhookOf(kind)]));

const moment = (description: string): object => ({ type: 'string', format: 'date-time', description });

/** The body of each of them, as a schema. */
export const webhookMessage = {
  type: 'object',
  required: ['type', 'reference', 'receivedAt'],
  properties: {
    type: { type: 'string', enum: deliveryKinds.map((kind) => `callback-request.${kind}`) },
    reference: { type: 'string', format: 'uuid', description: 'The same in all messages about one request.' },
    receivedAt: moment('When the request came in; for `withdraw`, when it was taken back.'),
    callBefore: moment('The moment before which the team promised to call; only when it promised one.'),
    suspect: { type: 'boolean', description: 'True when it looks as if a program sent it: look first.' },
    request: { $ref: '#/components/schemas/CallbackRequest', description: 'What the person told; not in `withdraw`.' },
  },
} as const;
