import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createCallbackHandler,
  createSecrets,
  openLibsqlStore,
  toNodeListener,
  type CallbackStore,
  type Outcome,
} from '@wijkbrug/server';
import { choiceOf } from './choice.js';
import { menu } from './pages/index.js';
import { callbackPage, callBefore, currentOffer, drawOutcome } from './pages/callback.js';
import { contentSecurityPolicy } from './send.js';
import { layout } from './site.js';

/** Where the portal keeps requests when nobody says where. */
export const defaultFolder = fileURLToPath(new URL('../.data', import.meta.url));

/** The part of the portal that receives callback requests. */
export interface CallbackServer {
  readonly listener: RequestListener;
  readonly store: CallbackStore;
}

/**
 * @param folder for the database; and for a secret of its own, as this is a demo: a real server takes the secret from its
 *   environment
 */
export function createCallbackServer(folder: string): CallbackServer {
  const store = openLibsqlStore(join(folder, 'callback.db'));
  const handler = createCallbackHandler({
    store,
    secrets: createSecrets(demoSecret(folder)),
    offer: currentOffer,
    callBefore,
    policy: contentSecurityPolicy,
    render: async (outcome, request) => {
      const choice = choiceOf(new URL(request.url));
      return layout(
        { ...callbackPage, tabTitle: tabTitles[outcome.kind] },
        menu,
        choice,
        await drawOutcome(outcome, choice),
      );
    },
  });
  return { listener: toNodeListener(handler), store };
}

const tabTitles: Partial<Record<Outcome['kind'], string>> = {
  receipt: 'Uw verzoek is aangekomen',
  arrived: 'Uw verzoek is al aangekomen',
  errors: 'Nog niet verstuurd',
  problem: 'Nog niet verstuurd',
  withdrawn: 'Uw verzoek is ingetrokken',
};

function demoSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
