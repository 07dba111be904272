import {
  callbackFields,
  fieldErrorCodes,
  handlings,
  honeypotField,
  reachWays,
  shownAtField,
  type CallbackField,
  type FieldDefinition,
} from '@wijkbrug/core/callback-form.js';
import { apiVersion } from './answer.js';
import { webhookMessage, webhooks } from './openapi-webhooks.js';
import { callbackPath, changePath, readPath, withdrawPath } from './paths.js';
import { problems, type ProblemCode } from './problem.js';

/** One answer for each status: two problems that share one are both named. */
function problemAnswers(...codes: ProblemCode[]): object {
  const statusOf = (code: ProblemCode): number => problems[code].status;
  return Object.fromEntries(
    [...new Set(codes.map(statusOf))].map((status) => [
      status,
      {
        description: codes.flatMap((code) => (statusOf(code) === status ? problems[code].title : [])).join(' '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** What can be wrong with a code that somebody sends. */
const codeProblems = problemAnswers(
  'not-readable',
  'foreign-origin',
  'not-found',
  'too-large',
  'media-type',
  'too-many',
  'not-done',
);

/** A field as a schema: made of the same definitions by which it is read. */
function schemaOf(field: CallbackField): object {
  const definition: FieldDefinition = callbackFields[field];
  if (definition.kind === 'choice') return { type: 'string', enum: definition.options };
  if (definition.kind === 'choices') return { type: 'array', items: { type: 'string', enum: definition.options } };
  if (definition.kind === 'slots') {
    return { type: 'array', maxItems: definition.max, items: { type: 'string', example: 'MO,TU_09:00-12:00' } };
  }
  return { type: 'string', ...(definition.kind !== 'loose' && { maxLength: definition.max }) };
}

const requestSchema = {
  type: 'object',
  required: ['name', 'reach'],
  properties: Object.fromEntries(
    (Object.keys(callbackFields) as CallbackField[]).map((name) => [name, schemaOf(name)]),
  ),
};

/** What stands beside the fields, in a body only: never in an address. */
const code = { type: 'string', description: 'The code of the receipt, however it is written.', example: '7K3M-Q9TD' };
const onlyCode = { type: 'object', required: ['code'], properties: { code } };
const guards = {
  [honeypotField]: {
    type: 'string',
    description: 'People leave it empty. What has it is kept, and marked for the team.',
  },
  [shownAtField]: {
    oneOf: [
      { type: 'string', format: 'date-time' },
      { type: 'integer', description: 'In ms since 1970.' },
    ],
    description: 'When the form was drawn. What is sent within a second is kept, and marked for the team.',
  },
};
const day = (description: string): object => ({ type: 'string', format: 'date', description });

const bodies = (schema: object): object => ({
  'application/json': { schema },
  'application/x-www-form-urlencoded': { schema },
});

const statusAnswer = (description: string): object => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Status' } } },
});

/** The description of the interface, after OpenAPI 3.1. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Wijkbrug callback requests',
    version: apiVersion,
    description:
      'Receives requests of residents to be called back by their neighbourhood team. With the code of its receipt a person ' +
      'reads, changes or takes back a request; one address may try ten codes in ten minutes.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    contact: { name: 'Wijkbrug' },
  },
  servers: [{ url: '/' }],
  paths: {
    [callbackPath]: {
      post: {
        operationId: 'createCallbackRequest',
        summary: 'Keep a request',
        description:
          'With the code of an earlier one in `replaces` it comes instead of that one, and has a code of its own.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: '16 to 64 letters, digits, hyphens and underscores. The same key gives the same answer again.',
            schema: { type: 'string', pattern: '^[\\w-]{16,64}$' },
          },
        ],
        requestBody: {
          required: true,
          content: bodies({
            allOf: [{ $ref: '#/components/schemas/CallbackRequest' }, { type: 'object', properties: guards }],
          }),
        },
        responses: {
          201: {
            description: 'The request is on disk.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
          },
          ...problemAnswers(
            'invalid-fields',
            'key-unusable',
            'foreign-origin',
            'taken-back',
            'too-large',
            'media-type',
            'key-used',
            'too-many',
            'not-kept',
            'not-ready',
          ),
        },
      },
    },
    [readPath]: {
      post: {
        operationId: 'readCallbackRequest',
        summary: 'Read all that is kept under a code',
        requestBody: { required: true, content: bodies(onlyCode) },
        responses: {
          200: statusAnswer('What is kept.'),
          ...codeProblems,
        },
      },
    },
    [changePath]: {
      post: {
        operationId: 'changeCallbackRequest',
        summary: 'Put new content in the place of what is kept: a field that is not sent is gone',
        requestBody: {
          required: true,
          content: bodies({ allOf: [{ $ref: '#/components/schemas/CallbackRequest' }, onlyCode] }),
        },
        responses: {
          200: statusAnswer('It is on disk.'),
          ...problemAnswers(
            'invalid-fields',
            'foreign-origin',
            'not-found',
            'too-late',
            'too-large',
            'media-type',
            'too-many',
            'not-done',
            'not-ready',
          ),
        },
      },
    },
    [withdrawPath]: {
      post: {
        operationId: 'withdrawCallbackRequest',
        summary: 'Take a request back',
        requestBody: { required: true, content: bodies(onlyCode) },
        responses: {
          204: { description: 'It is gone, and every receiver that knows of it is told.' },
          ...codeProblems,
        },
      },
    },
  },
  webhooks,
  components: {
    schemas: {
      WebhookMessage: webhookMessage,
      CallbackRequest: requestSchema,
      Receipt: {
        type: 'object',
        required: ['code', 'receivedOn'],
        properties: {
          code: { type: 'string', example: '7K3M-Q9TD' },
          receivedOn: day('The day in the Netherlands.'),
          callBy: day('The last day on which the team calls; only when the team set a response time.'),
          reach: { type: 'string', enum: reachWays, description: 'How the person wants to be reached.' },
        },
      },
      Status: {
        type: 'object',
        required: ['receivedOn', 'handling', 'request'],
        properties: {
          receivedOn: day('The day in the Netherlands.'),
          callBy: day('The last day on which the team calls; only when the team set a response time.'),
          changedOn: day('When the person last changed it.'),
          handling: { type: 'string', enum: handlings },
          request: { $ref: '#/components/schemas/CallbackRequest' },
        },
      },
      Problem: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'code'],
        properties: {
          type: { type: 'string', format: 'uri-reference' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string', description: 'How to mend it.' },
          phone: { type: 'string', description: 'The number of the team, when the request could not be kept now.' },
          code: { type: 'string', enum: Object.keys(problems) },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'code'],
              properties: {
                field: { type: 'string', enum: Object.keys(callbackFields) },
                code: { type: 'string', enum: fieldErrorCodes },
                limit: { type: 'integer' },
              },
            },
          },
        },
      },
    },
  },
} as const;
