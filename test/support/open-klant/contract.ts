// The official OpenAPI file of Open Klant as a judge of messages. It lies beside the project, not in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../../../shared/standards/open-klant');
const file = join(folder, 'klantinteracties-openapi-0.9.0.yaml');
const recordings = join(folder, 'recorded-http-exchanges.json');

type Schema = Record<string, unknown>;
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}
interface OpenApi {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** One call that somebody recorded on a real Open Klant. */
export interface Recording {
  readonly source: string;
  readonly request: { readonly method: string; readonly url: string; readonly body: Record<string, unknown> | null };
  readonly response: { readonly status: number; readonly body: Record<string, unknown> };
}

export interface Contract {
  /** What is wrong with a call: an unknown path, method or parameter, or a body that is not as described. */
  checkRequest(method: string, path: string, query: URLSearchParams, body: unknown): string[];
  checkResponse(method: string, path: string, status: number, body: unknown): string[];
}

/** Undefined where the data is not there; that is said once. */
export function openKlantContract(): Contract | undefined {
  if (!existsSync(file)) {
    console.log('Open Klant: the official OpenAPI file: skipped: data not present');
    return undefined;
  }
  const api = parse(readFileSync(file, 'utf8')) as OpenApi;
  const judges = { in: judgeOf(api, 'in'), out: judgeOf(api, 'out') };

  const operationOf = (method: string, path: string): Operation | undefined => {
    const template = Object.keys(api.paths).find((one) =>
      new RegExp(`^${one.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
    );
    return template === undefined ? undefined : api.paths[template]?.[method.toLowerCase()];
  };
  const check = (judge: (schema: Schema) => ValidateFunction, schema: Schema | undefined, data: unknown): string[] => {
    if (!schema) return [];
    const validate = judge(schema);
    if (validate(data)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };

  return {
    checkRequest: (method, path, query, body) => {
      const operation = operationOf(method, path);
      if (!operation) return [`${method} ${path} is not in the OpenAPI file`];
      const known = (operation.parameters ?? []).map(({ name }) => name);
      const strangers = [...query.keys()].filter((name) => !known.includes(name));
      return [
        ...strangers.map((name) => `${method} ${path} knows no parameter ${name}`),
        ...check(judges.in, operation.requestBody?.content['application/json']?.schema, body).map(
          (problem) => `${method} ${path}: ${problem}`,
        ),
      ];
    },
    checkResponse: (method, path, status, body) => {
      const response = operationOf(method, path)?.responses[String(status)];
      if (!response) return [`${method} ${path} does not answer ${status}`];
      return check(judges.out, response.content?.['application/json']?.schema, body).map(
        (problem) => `${method} ${path} ${status}: ${problem}`,
      );
    },
  };
}

/** Empty where the data is not there; that is said. */
export function openKlantRecordings(): readonly Recording[] {
  if (existsSync(recordings)) return JSON.parse(readFileSync(recordings, 'utf8')) as Recording[];
  console.log('Open Klant: the recorded exchanges: skipped: data not present');
  return [];
}

/** Makes validators of schemas of OpenAPI 3.0; what is read-only is not required of a sender. */
function judgeOf(api: OpenApi, direction: 'in' | 'out'): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (formats as unknown as { default(ajv: Ajv): void }).default(ajv);
  const schemas = Object.fromEntries(
    Object.entries(api.components.schemas).map(([name, schema]) => [name, convert(schema, direction)]),
  );
  ajv.addSchema({ $id: 'api', components: { schemas } });
  const made = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const before = made.get(schema);
    if (before) return before;
    const fresh = ajv.compile(convert(schema, direction) as object);
    made.set(schema, fresh);
    return fresh;
  };
}

/** From the dialect of OpenAPI 3.0 to JSON Schema. */
function convert(value: unknown, direction: 'in' | 'out'): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, direction));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, discriminator, ...schema } = value as Schema;
  const result: Schema = {};
  for (const [key, inner] of Object.entries(schema)) {
    // A discriminator chooses one; without it several may match.
    if (key === 'oneOf' && discriminator) result['anyOf'] = convert(inner, direction);
    else if (key === '$ref') result[key] = String(inner).replace(/^#/, 'api#');
    else if (key === 'required' && Array.isArray(inner) && direction === 'in') {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      result[key] = inner.filter((name) => properties[String(name)]?.['readOnly'] !== true);
    } else if (key === 'properties') {
      const entries = Object.entries(inner as Record<string, Schema>);
      result[key] = Object.fromEntries(entries.map(([name, one]) => [name, convert(one, direction)]));
    } else result[key] = convert(inner, direction);
  }
  return nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}
