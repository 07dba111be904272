import {
  parseCallbackRequest,
  parseCode,
  type CallbackRequest,
  type CallbackStatus,
} from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { emptyAnswer, jsonAnswer } from './answer.js';
import type { Desk } from './desk.js';
import type { Routes, Sender } from './handler.js';
import { changePath, readPath, withdrawPath } from './paths.js';
import { Problem } from './problem.js';
import { fieldOf, type Body } from './read-body.js';
import type { Secrets } from './secrets.js';
import type { AuditEntry, HandledRequest } from './store/store.js';

/** Who acts with a code, in the audit. */
const actor = 'person';

/** What a person does with the code of a request: read all that is kept, change it, take it back. */
export function byCodeRoutes(desk: Desk): Routes {
  const { store, secrets, clock } = desk;

  const read = desk.open('read', async ({ body, draw, sender }) => {
    const { code, found } = await find(sender, body, 'read');
    const status = statusOf(secrets, found);
    return draw ? draw({ kind: 'status', requestCode: code, status }, 200) : jsonAnswer(200, status);
  });

  const change = desk.open('change', async (visit) => {
    const { body, draw, sender } = visit;
    const result = parseCallbackRequest(body.data, await desk.offer());
    visit.values = result.values;
    const { code, found } = await find(sender, body);
    if (!result.request) {
      const { errors, values } = result;
      if (draw) return draw({ kind: 'errors', errors, values, requestCode: code }, 400);
      throw new Problem('invalid-fields', { errors });
    }
    if (found.handling === 'done') throw new Problem('too-late');
    const status = await put(found, result.request);
    return draw ? draw({ kind: 'changed', requestCode: code, status }, 200) : jsonAnswer(200, status);
  });

  const withdraw = desk.open('withdraw', async ({ body, draw, sender }) => {
    const { found } = await find(sender, body);
    const gone = await store.remove(found.id, { at: clock(), actor, action: 'withdraw', reference: found.id });
    if (!gone) throw new Problem('not-found');
    return draw ? draw({ kind: 'withdrawn' }, 200) : emptyAnswer(204);
  });

  return { [readPath]: { POST: read }, [changePath]: { POST: change }, [withdrawPath]: { POST: withdraw } };

  async function put(found: HandledRequest, request: CallbackRequest): Promise<CallbackStatus> {
    const content = JSON.stringify({ ...request, replaces: undefined });
    const changedAt = clock();
    // What was promised stays promised, as long as somebody is to be called.
    const callBefore = await desk.callBefore(request, new Date(changedAt));
    const changed = {
      id: found.id,
      sealed: secrets.seal(found.id, content),
      changedAt,
      dueAt: callBefore && (found.dueAt ?? callBefore.getTime()),
    };
    const audit: AuditEntry = { at: changedAt, actor, action: 'change', reference: found.id };
    if (!(await store.change(changed, audit))) throw new Problem('not-found');
    return statusOf(secrets, { ...found, ...changed });
  }

  /** A code that is no code and a code that nobody has are the same to who guesses. */
  async function find(
    { address }: Sender,
    body: Body,
    action?: string,
  ): Promise<{ code: string; found: HandledRequest }> {
    // A plain form has one field for the code, whatever the person does with it.
    const typed = fieldOf(body, 'code') ?? (body.kind === 'form' ? fieldOf(body, 'replaces') : undefined);
    const code = typed === undefined ? undefined : parseCode(typed);
    const audit = action === undefined ? undefined : { at: clock(), actor, action };
    const found = await desk.lookUp(address, async () =>
      code === undefined ? undefined : store.findByCode(secrets.hashes('code', code), audit, desk.since()),
    );
    if (code !== undefined && found) return { code, found };
    throw new Problem('not-found');
  }
}

function statusOf(
  secrets: Secrets,
  { id, receivedAt, dueAt, changedAt, handling, sealed }: HandledRequest,
): CallbackStatus {
  return {
    receivedOn: amsterdamDate(new Date(receivedAt)),
    ...(dueAt !== undefined && { callBy: amsterdamDate(new Date(dueAt)) }),
    ...(changedAt !== undefined && { changedOn: amsterdamDate(new Date(changedAt)) }),
    handling,
    request: JSON.parse(secrets.open(id, sealed)) as CallbackRequest,
  };
}
