// A stand-in of Open Klant that keeps what it is told, refuses what the real one refuses, and breaks on request.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contract } from './contract.js';
import { Shelf, type Thing } from './shelf.js';

/** How an answer goes wrong. `then-drop` does the work first, and then closes the connection without an answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | 'time-out'
  | 'slow-drip'
  | 'drop'
  | 'then-drop';

const kinds = [
  'actoren',
  'klantcontacten',
  'betrokkenen',
  'digitaleadressen',
  'internetaken',
  'onderwerpobjecten',
] as const;
type Kind = (typeof kinds)[number];
interface Refusal {
  readonly name: string;
  readonly code: string;
}

export interface OpenKlantStandIn {
  /** Address of the API. */
  readonly url: string;
  readonly token: string;
  /** Everything that it keeps at this moment, by kind, in the order in which it came. */
  readonly kept: Readonly<Record<Kind, readonly Thing[]>>;
  /** Every call, in order, such as `POST /internetaken`. */
  readonly calls: string[];
  /** What was not as the official file describes, in or out. */
  readonly violations: string[];
  /** Says for each call whether and how it goes wrong. */
  fault: (call: string) => Fault | undefined;
  addActor(objectId: string, type?: string): string;
  /** Keeps what somebody else put there. */
  put(kind: Kind, thing: Thing): void;
  /** Loses all of a kind. */
  clear(kind: Kind): void;
  stop(): Promise<void>;
}

const prefix = '/klantinteracties/api/v1';
const phone = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/;

export async function startOpenKlant(contract?: Contract, port = 0): Promise<OpenKlantStandIn> {
  const shelves = Object.fromEntries(kinds.map((kind) => [kind, new Shelf(lookedForBy[kind])])) as Record<Kind, Shelf>;
  const token = 'stand-in-token';
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 500;
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (kind: string, uuid: string): string => `${origin}${prefix}/${kind}/${uuid}`;
  const ref = (kind: string, uuid: string): object => ({ uuid, url: at(kind, uuid) });

  const standIn: OpenKlantStandIn = {
    url: origin + prefix,
    token,
    get kept() {
      return Object.fromEntries(kinds.map((kind) => [kind, shelves[kind].all])) as Record<Kind, Thing[]>;
    },
    calls: [],
    violations: [],
    fault: () => undefined,
    addActor: (objectId, type = 'afd') => {
      const uuid = randomUUID();
      shelves.actoren.add({
        uuid,
        url: at('actoren', uuid),
        naam: objectId,
        soortActor: 'organisatorische_eenheid',
        indicatieActief: true,
        actoridentificator: { objectId, codeObjecttype: type, codeRegister: 'obj', codeSoortObjectId: 'idf' },
        actorIdentificatie: {},
      });
      return uuid;
    },
    put: (kind, thing) => {
      shelves[kind].add(thing);
    },
    clear: (kind) => {
      shelves[kind].clear();
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
  return standIn;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', origin);
    const path = url.pathname.slice(prefix.length);
    const method = request.method ?? '';
    const call = `${method} /${path.split('/')[1] ?? ''}`;
    standIn.calls.push(call);
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const fault = standIn.fault(call);
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 'time-out') return;
    if (fault === 'slow-drip') {
      drip(response);
      return;
    }
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      return void response.end(JSON.stringify(fault.body ?? { title: 'Something is wrong' }));
    }
    const body = text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
    standIn.violations.push(...(contract?.checkRequest(method, path, url.searchParams, body) ?? []));
    const { status, data } =
      request.headers.authorization === `Token ${token}`
        ? handle(method, path, url.searchParams, body ?? {})
        : { status: 403, data: { status: 403, code: 'not_authenticated' } };
    if (status < 300) standIn.violations.push(...(contract?.checkResponse(method, path, status, data) ?? []));
    if (fault === 'then-drop') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json', 'API-version': '0.9.0' });
    response.end(data === undefined ? undefined : JSON.stringify(data));
  }

  function handle(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Record<string, unknown>,
  ): { status: number; data?: unknown } {
    const [, kind = '', uuid] = path.split('/');
    if (path === '/maak-klantcontact') return makeContact(body);
    if (!isKind(kind)) return { status: 404, data: { status: 404 } };
    if (uuid !== undefined) {
      const thing = shelves[kind].get(uuid);
      if (!thing) return { status: 404, data: { status: 404 } };
      if (method === 'DELETE') {
        remove(kind, thing);
        return { status: 204 };
      }
      const wrong = refusals(kind, { ...thing, ...body }, uuid);
      if (wrong.length > 0) return invalid(wrong);
      shelves[kind].change(thing, body);
      return { status: 200, data: shown(thing) };
    }
    if (method === 'GET') {
      const results = candidates(kind, query)
        .filter((thing) => matches(kind, thing, query))
        .map(shown);
      return { status: 200, data: { count: results.length, next: null, previous: null, results } };
    }
    const wrong = refusals(kind, body);
    if (wrong.length > 0) return invalid(wrong);
    const made = add(kind, body);
    return { status: 201, data: shown(made) };
  }

  function makeContact(body: Record<string, unknown>): { status: number; data: unknown } {
    const contactBody = body['klantcontact'] as Record<string, unknown>;
    const wrong = refusals('klantcontacten', contactBody).map(({ name, code }) => ({
      name: `klantcontact.${name}`,
      code,
    }));
    if (wrong.length > 0) return invalid(wrong);
    const contact = add('klantcontacten', contactBody);
    const hadKlantcontact = ref('klantcontacten', contact.uuid);
    const party = body['betrokkene'] ? add('betrokkenen', { ...body['betrokkene'], hadKlantcontact }) : null;
    const subject = body['onderwerpobject']
      ? add('onderwerpobjecten', { ...body['onderwerpobject'], klantcontact: hadKlantcontact })
      : null;
    return { status: 201, data: { klantcontact: shown(contact), betrokkene: party, onderwerpobject: subject } };
  }

  function add(kind: Kind, body: object): Thing {
    const uuid = randomUUID();
    const defaults: Partial<Record<Kind, object>> = {
      klantcontacten: { nummer: null, referentienummer: null, inhoud: '', indicatieContactGelukt: null },
      betrokkenen: {
        wasPartij: null,
        digitaleAdressen: [],
        bezoekadres: null,
        correspondentieadres: null,
        volledigeNaam: '',
      },
      onderwerpobjecten: { wasKlantcontact: null },
      internetaken: { nummer: null, toegewezenOp: new Date().toISOString(), afgehandeldOp: null },
    };
    const thing = { uuid, url: at(kind, uuid), ...defaults[kind], ...withAddresses(body) };
    shelves[kind].add(thing);
    return thing;
  }

  /** What it was told to point at, with its address. */
  function withAddresses(body: object): object {
    const kinds: Record<string, string> = {
      verstrektDoorBetrokkene: 'betrokkenen',
      aanleidinggevendKlantcontact: 'klantcontacten',
      toegewezenAanActoren: 'actoren',
    };
    const pointed = Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const kind = kinds[name];
      const point = (one: unknown): object => ref(kind ?? '', uuidOf(one) ?? '');
      return kind && value ? [[name, Array.isArray(value) ? value.map(point) : point(value)]] : [];
    });
    return { ...body, ...(Object.fromEntries(pointed) as object) };
  }

  /** With the lists that the real one makes up when it is read. */
  function shown(thing: Thing): Thing {
    if (!shelves.klantcontacten.has(thing.uuid)) return thing;
    const of = (kind: Kind, field: string): object[] =>
      shelves[kind].by(field, thing.uuid).map((one) => ref(kind, one.uuid));
    return {
      ...thing,
      gingOverOnderwerpobjecten: of('onderwerpobjecten', 'klantcontact'),
      hadBetrokkenActoren: [],
      omvatteBijlagen: [],
      hadBetrokkenen: of('betrokkenen', 'hadKlantcontact'),
      leiddeTotInterneTaken: of('internetaken', 'aanleidinggevendKlantcontact'),
    };
  }

  /** Those that a reference leads to, where there is one; else all. */
  function candidates(kind: Kind, query: URLSearchParams): Thing[] {
    const id = query.get('onderwerpobject__onderwerpobjectidentificatorObjectId');
    if (id !== null) {
      const contacts = shelves.onderwerpobjecten.by('objectId', id).map((one) => uuidOf(one['klantcontact']) ?? '');
      return contacts.flatMap((uuid) => shelves[kind].get(uuid) ?? []);
    }
    const field = Object.keys(lookedForBy[kind]).find((name) => query.has(name) || query.has(`${name}__uuid`));
    return field ? shelves[kind].by(field, query.get(field) ?? query.get(`${field}__uuid`)) : shelves[kind].all;
  }

  function matches(kind: Kind, thing: Thing, query: URLSearchParams): boolean {
    return [...query].every(([name, value]) => {
      if (kind === 'actoren') {
        const field = name.replace('actoridentificator', '');
        const key = field.charAt(0).toLowerCase() + field.slice(1);
        return (thing['actoridentificator'] as Record<string, unknown>)[key] === value;
      }
      if (name.startsWith('onderwerpobject__onderwerpobjectidentificator')) {
        const field = name.replace('onderwerpobject__onderwerpobjectidentificator', '');
        const key = field.charAt(0).toLowerCase() + field.slice(1);
        return shelves.onderwerpobjecten
          .by('klantcontact', thing.uuid)
          .some((one) => (one['onderwerpobjectidentificator'] as Record<string, unknown>)[key] === value);
      }
      const [field = '', part] = name.split('__');
      return part === 'uuid' ? uuidOf(thing[field]) === value : thing[field] === value;
    });
  }

  /** What the real one refuses beyond its own description, as read in its serializers. */
  function refusals(kind: Kind, body: Record<string, unknown>, uuid?: string): Refusal[] {
    const wrong: Refusal[] = [];
    for (const name of ['nummer', 'referentienummer']) {
      const value = body[name];
      if (value === undefined || value === null || !['klantcontacten', 'internetaken'].includes(kind)) continue;
      if (typeof value !== 'string' || !/^\d{1,10}$/.test(value)) wrong.push({ name, code: 'invalid' });
      if (shelves[kind].by(name, value).some((one) => one.uuid !== uuid)) wrong.push({ name, code: 'unique' });
    }
    const most: Record<string, number> = {
      kanaal: 50,
      onderwerp: 200,
      inhoud: 1000,
      taal: 3,
      adres: 80,
      omschrijving: 40,
      toelichting: 1000,
      gevraagdeHandeling: 200,
    };
    for (const [name, limit] of Object.entries(most)) {
      if (typeof body[name] === 'string' && Array.from(body[name]).length > limit)
        wrong.push({ name, code: 'max_length' });
    }
    if (kind === 'digitaleadressen' && body['soortDigitaalAdres'] === 'telefoonnummer') {
      const adres = String(body['adres']);
      if (!phone.test(adres) || /^(0800|0900|1400|140)/.test(adres)) wrong.push({ name: 'adres', code: 'invalid' });
    }
    if (kind === 'internetaken' && uuid === undefined) {
      const actors = (body['toegewezenAanActoren'] ?? []) as { uuid: string }[];
      const known = actors.length > 0 && actors.every((one) => shelves.actoren.has(one.uuid));
      if (!known) wrong.push({ name: 'toegewezenAanActoren', code: 'does_not_exist' });
    }
    return wrong;
  }

  function remove(kind: Kind, thing: Thing): void {
    const removeBy = (of: Kind, field: string, uuid: string): void => {
      for (const one of shelves[of].by(field, uuid)) remove(of, one);
    };
    if (kind === 'klantcontacten') {
      removeBy('betrokkenen', 'hadKlantcontact', thing.uuid);
      removeBy('internetaken', 'aanleidinggevendKlantcontact', thing.uuid);
      removeBy('onderwerpobjecten', 'klantcontact', thing.uuid);
    }
    if (kind === 'betrokkenen') removeBy('digitaleadressen', 'verstrektDoorBetrokkene', thing.uuid);
    shelves[kind].remove(thing);
  }
}

const uuidOf = (value: unknown): string | undefined => (value as { uuid?: string } | null | undefined)?.uuid;

const isKind = (name: string): name is Kind => (kinds as readonly string[]).includes(name);

const pointer = (field: string) => (thing: Thing) => uuidOf(thing[field]);
const value = (field: string) => (thing: Thing) => thing[field];

/** What each kind is looked for by. */
const lookedForBy: Readonly<Record<Kind, Readonly<Record<string, (thing: Thing) => unknown>>>> = {
  actoren: {},
  klantcontacten: { nummer: value('nummer'), referentienummer: value('referentienummer') },
  betrokkenen: { hadKlantcontact: pointer('hadKlantcontact') },
  digitaleadressen: { verstrektDoorBetrokkene: pointer('verstrektDoorBetrokkene') },
  internetaken: {
    nummer: value('nummer'),
    referentienummer: value('referentienummer'),
    aanleidinggevendKlantcontact: pointer('aanleidinggevendKlantcontact'),
  },
  onderwerpobjecten: {
    klantcontact: pointer('klantcontact'),
    objectId: (thing) => (thing['onderwerpobjectidentificator'] as Record<string, unknown> | undefined)?.['objectId'],
  },
};

const invalid = (invalidParams: readonly Refusal[]): { status: number; data: unknown } => ({
  status: 400,
  data: {
    type: 'http://localhost/ref/fouten/ValidationError/',
    code: 'invalid',
    title: 'Invalid input.',
    status: 400,
    detail: '',
    instance: `urn:uuid:${randomUUID()}`,
    invalidParams: invalidParams.map((param) => ({ ...param, reason: 'Not right: "+31612345678".' })),
  },
});

/** One byte at a time, for longer than anybody waits. */
function drip(response: ServerResponse): void {
  response.writeHead(201, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => {
    clearInterval(timer);
  });
}
