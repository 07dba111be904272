import type { CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { DeliveryError, type Message, type Receiver } from '../../outbox/receiver.js';
import { bodiesOf, numberOf, type Bodies } from './bodies.js';
import { createClient, refusedFields, type Entity, type OpenKlantClient } from './client.js';

export interface OpenKlantOptions {
  /** Address of the Klantinteracties API, such as `https://openklant.gemeente.nl/klantinteracties/api/v1`. */
  readonly url: string;
  readonly token: string;
  /** Who gets the task: an actor that is in Open Klant already. */
  readonly actor: {
    readonly objectId: string;
    /** `afd`, `grp` or `mdw`. */
    readonly type?: string;
    readonly register?: string;
    readonly idKind?: string;
  };
  /** `kanaal`: one of the list of the municipality, where it checks that. */
  readonly channel?: string;
  /** Which field gets our number: `nummer` where the tool Interne Taak Afhandeling reads it, else `referentienummer`. */
  readonly number?: 'nummer' | 'referentienummer';
  /** Name in the outbox. */
  readonly name?: string;
}

/** How our reference is known in Open Klant. */
const reference = { codeObjecttype: 'terugbelverzoek', codeRegister: 'Wijkbrug', codeSoortObjectId: 'referentie' };
/** How long the actor is remembered, in ms. */
const actorFor = 3_600_000;
/** How many numbers are tried when others have them. */
const turns = 5;

/** Delivers to Open Klant 2.x: a klantcontact of somebody who is not known there, its addresses and a task for the team. */
export function openKlantReceiver(options: OpenKlantOptions): Receiver {
  const { channel = 'Webformulier', number = 'nummer', name = 'open-klant' } = options;
  let actor: { readonly uuid: string; readonly until: number } | undefined;
  const connect = (signal: AbortSignal): OpenKlantClient => createClient(options.url, options.token, signal);

  return {
    name,
    deliver: async (message, signal) => {
      const client = connect(signal);
      if (message.kind === 'withdraw') {
        await removeContacts(client, message.reference);
        return [];
      }
      if (message.kind === 'overdue' || !message.request) return [];
      return putChain(client, message, message.request);
    },
    undo: (id, signal) => removeContacts(connect(signal), id),
    status: async (id, signal) => {
      const client = connect(signal);
      const [contact] = await findContacts(client, id);
      const tasks = contact ? await tasksOf(client, contact) : [];
      if (tasks.length === 0) return 'unknown';
      return tasks.every(({ status }) => status === 'verwerkt') ? 'done' : 'open';
    },
  };

  /** Makes what is missing of klantcontact, addresses and task; on a change also puts right what is there. */
  async function putChain(
    client: OpenKlantClient,
    message: Message,
    request: CallbackRequest,
  ): Promise<readonly string[]> {
    // First, because without it nobody would be told.
    const assigned = await findActor(client);
    const bodies = bodiesOf(message, request, channel);
    const [there] = await findContacts(client, message.reference);
    if (there && message.kind === 'change') await client.change('klantcontacten', there.uuid, bodies.contact);
    const contact = there ?? (await createContact(client, message.reference, bodies));
    await putAddresses(client, contact, bodies);
    await putTask(client, contact, message, bodies, assigned);
    return bodies.warnings;
  }

  async function createContact(client: OpenKlantClient, id: string, bodies: Bodies): Promise<Entity> {
    for (let turn = 0; ; turn++) {
      try {
        const made = await client.create<{ klantcontact?: Entity }>('maak-klantcontact', {
          klantcontact: { ...bodies.contact, [number]: numberOf(id, turn) },
          betrokkene: bodies.party,
          onderwerpobject: { onderwerpobjectidentificator: { objectId: id, ...reference } },
        });
        if (made.klantcontact) return made.klantcontact;
        throw new DeliveryError('Open Klant: POST /maak-klantcontact was answered without a klantcontact.');
      } catch (error) {
        if (!isTaken(error)) throw error;
        // An attempt of which nobody heard the answer made it; or the number is of somebody else.
        const [there] = await findContacts(client, id);
        if (there) return there;
        if (turn === turns) throw error;
      }
    }
  }

  function isTaken(error: unknown): boolean {
    return refusedFields(error).some((field) => field.name.endsWith(number) && /unique/.test(field.code));
  }

  async function putAddresses(client: OpenKlantClient, contact: Entity, { addresses }: Bodies): Promise<void> {
    const [party] = await client.list('betrokkenen', { hadKlantcontact__uuid: contact.uuid });
    if (!party) throw new DeliveryError('Open Klant: the klantcontact has no betrokkene.');
    const there = await client.list('digitaleadressen', { verstrektDoorBetrokkene__uuid: party.uuid });
    for (const one of there) {
      if (!addresses.some(({ adres }) => adres === one['adres'])) await client.remove('digitaleadressen', one.uuid);
    }
    for (const address of addresses) {
      if (there.some(({ adres }) => adres === address.adres)) continue;
      const owner = { verstrektDoorBetrokkene: { uuid: party.uuid }, verstrektDoorPartij: null };
      await client.create('digitaleadressen', { ...owner, ...address });
    }
  }

  async function putTask(
    client: OpenKlantClient,
    contact: Entity,
    message: Message,
    { explanation }: Bodies,
    assigned: string,
  ): Promise<void> {
    const [there] = await tasksOf(client, contact);
    if (there) {
      if (message.kind === 'change') await client.change('internetaken', there.uuid, { toelichting: explanation });
      return;
    }
    for (let turn = 0; ; turn++) {
      try {
        await client.create('internetaken', {
          [number]: numberOf(message.reference, turn),
          gevraagdeHandeling: 'Terugbellen',
          aanleidinggevendKlantcontact: { uuid: contact.uuid },
          toegewezenAanActoren: [{ uuid: assigned }],
          toelichting: explanation,
          status: 'te_verwerken',
        });
        return;
      } catch (error) {
        if (refusedFields(error).some((field) => /toegewezen/i.test(field.name))) actor = undefined;
        if (!isTaken(error)) throw error;
        if ((await tasksOf(client, contact)).length > 0) return;
        if (turn === turns) throw error;
      }
    }
  }

  async function findActor(client: OpenKlantClient): Promise<string> {
    if (actor && performance.now() < actor.until) return actor.uuid;
    const { objectId, type = 'afd', register = 'obj', idKind = 'idf' } = options.actor;
    const [found] = await client.list('actoren', {
      actoridentificatorObjectId: objectId,
      actoridentificatorCodeObjecttype: type,
      actoridentificatorCodeRegister: register,
      actoridentificatorCodeSoortObjectId: idKind,
    });
    if (!found) {
      throw new DeliveryError(
        `Open Klant has no actor ${type} / ${register} / ${idKind} / ${objectId}: make it there, or name another in WIJKBRUG_OPEN_KLANT_ACTOR.`,
      );
    }
    actor = { uuid: found.uuid, until: performance.now() + actorFor };
    return found.uuid;
  }
}

const findContacts = (client: OpenKlantClient, id: string): Promise<readonly Entity[]> =>
  client.list('klantcontacten', {
    onderwerpobject__onderwerpobjectidentificatorObjectId: id,
    onderwerpobject__onderwerpobjectidentificatorCodeRegister: reference.codeRegister,
    onderwerpobject__onderwerpobjectidentificatorCodeObjecttype: reference.codeObjecttype,
  });

const tasksOf = (client: OpenKlantClient, contact: Entity): Promise<readonly Entity[]> =>
  client.list('internetaken', { aanleidinggevendKlantcontact__uuid: contact.uuid });

/** Open Klant takes addresses and tasks away together with their klantcontact. */
async function removeContacts(client: OpenKlantClient, id: string): Promise<void> {
  for (const contact of await findContacts(client, id)) await client.remove('klantcontacten', contact.uuid);
}
