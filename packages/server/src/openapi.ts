import {
  callbackFields,
  fieldErrorCodes,
  type CallbackField,
  type FieldDefinition,
} from '@wijkbrug/core/callback-form.js';
import { problems, type ProblemCode } from './problem.js';

const problemAnswers = (...codes: ProblemCode[]): object =>
  Object.fromEntries(
    codes.map((code) => [
      problems[code].status,
      {
        description: problems[code].title,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
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

const bodies = (schema: object): object => ({
  'application/json': { schema },
  'application/x-www-form-urlencoded': { schema },
});

/** The description of the interface, after OpenAPI 3.1. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Wijkbrug callback requests',
    version: '1.0.0',
    description: 'Receives requests of residents to be called back by their neighbourhood team.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    contact: { name: 'Wijkbrug' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/v1/callback-requests': {
      post: {
        operationId: 'createCallbackRequest',
        summary: 'Keep a request',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: '16 to 64 letters, digits and hyphens. The same key gives the same answer again.',
            schema: { type: 'string', pattern: '^[\\w-]{16,64}$' },
          },
        ],
        requestBody: { required: true, content: bodies({ $ref: '#/components/schemas/CallbackRequest' }) },
        responses: {
          201: {
            description: 'The request is on disk.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
          },
          ...problemAnswers(
            'invalid-fields',
            'foreign-origin',
            'too-large',
            'media-type',
            'key-used',
            'too-many',
            'not-kept',
          ),
        },
      },
    },
    '/api/v1/callback-requests/withdraw': {
      post: {
        operationId: 'withdrawCallbackRequest',
        summary: 'Take a request back',
        description: 'To change a request, send another one with the code of the first in `replaces`.',
        requestBody: {
          required: true,
          content: bodies({ type: 'object', required: ['code'], properties: { code: { type: 'string' } } }),
        },
        responses: {
          204: { description: 'It is gone.' },
          ...problemAnswers('foreign-origin', 'not-found', 'too-many'),
        },
      },
    },
  },
  components: {
    schemas: {
      CallbackRequest: requestSchema,
      Receipt: {
        type: 'object',
        required: ['code', 'receivedOn'],
        properties: {
          code: { type: 'string', example: '7K3M-Q9TD' },
          receivedOn: { type: 'string', format: 'date', description: 'The day in the Netherlands.' },
        },
      },
      Problem: {
        type: 'object',
        required: ['type', 'title', 'status', 'code'],
        properties: {
          type: { type: 'string', format: 'uri-reference' },
          title: { type: 'string' },
          status: { type: 'integer' },
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
