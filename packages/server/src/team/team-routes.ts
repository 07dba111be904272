import { handlings, type Handling } from '@wijkbrug/core/callback-form.js';
import { emptyAnswer, htmlAnswer, jsonAnswer } from '../answer.js';
import type { Desk } from '../desk.js';
import type { Route, Routes } from '../handler.js';
import { callbackPath, handlingPath, teamPagePath } from '../paths.js';
import { isAllowed } from '../origin.js';
import { Problem } from '../problem.js';
import { fieldOf, readBody } from '../read-body.js';
import { teamPage } from './page.js';
import { teamProblemPage } from './problem-page.js';
import { teamList, type TeamList } from './team-list.js';
import { createGate, type TeamToken } from './tokens.js';

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/** A body here holds a reference and a word, in bytes. */
const limit = 2048;

/**
 * The list of the team, as JSON and as a page, for who has a token.
 *
 * @param own where the list is found from outside, beside the host of the request
 */
export function teamRoutes(desk: Desk, tokens: readonly TeamToken[], own: readonly string[]): Routes {
  const { store, secrets, clock } = desk;
  const gate = createGate(tokens, secrets, clock);

  const list: Route = async (request, sender) => {
    const actor = gate(request, sender);
    return jsonAnswer(200, await items(actor));
  };

  const handle: Route = async (request, sender) => {
    const actor = gate(request, sender);
    const body = await readBody(request, limit);
    const reference = new URL(request.url).pathname.split('/').at(-2) ?? '';
    await set(actor, reference, fieldOf(body, 'handling'));
    return emptyAnswer(204);
  };

  const page: Route = async (request, sender) => {
    const actor = gate(request, sender);
    return draw(actor, new URL(request.url).searchParams.has('saved') ? 'Opgeslagen.' : undefined);
  };

  const submit: Route = async (request, sender) => {
    const actor = gate(request, sender);
    const body = await readBody(request, limit);
    // A browser sends the password along by itself: what another site makes it send has no guard, or another origin.
    const origin = request.headers.get('origin');
    const ours = origin === null || isAllowed(request, origin, own);
    if (!ours || fieldOf(body, 'guard') !== guardOf(actor)) throw new Problem('foreign-origin');
    await set(actor, fieldOf(body, 'reference') ?? '', fieldOf(body, 'handling'));
    // To another address, so that who reloads the page does not send it again: a try would count twice.
    return emptyAnswer(303, { location: `${teamPagePath}?saved` });
  };

  return {
    [callbackPath]: { GET: list },
    [handlingPath]: { PUT: handle },
    [teamPagePath]: { GET: readable(page), POST: readable(submit) },
  };

  /** Who sits before a page reads a page, whatever goes wrong. */
  function readable(route: Route): Route {
    return async (request, sender) => {
      try {
        return await route(request, sender);
      } catch (error) {
        const problem = error instanceof Problem ? error : new Problem('not-done', { cause: error });
        if (problem !== error) desk.log('The page of the team failed.', error);
        return htmlAnswer(problem.status, teamProblemPage(problem.code), policy, problem.headers);
      }
    };
  }

  async function items(actor: string): Promise<TeamList> {
    return teamList(await store.list({ at: clock(), actor, action: 'list' }), secrets, clock());
  }

  async function draw(actor: string, handled?: string): Promise<Response> {
    const dead = (await store.countDeliveries()).filter(({ state }) => state === 'dead');
    const count = dead.reduce((sum, one) => sum + one.count, 0);
    return htmlAnswer(200, teamPage(await items(actor), { guard: guardOf(actor), dead: count, handled }), policy);
  }

  async function set(actor: string, reference: string, word: string | undefined): Promise<void> {
    const handling: Handling | undefined = handlings.find((one) => one === word);
    if (!handling) throw new Problem('not-readable');
    const audit = { at: clock(), actor, action: handling, reference };
    if (!(await store.setHandling(reference, handling, audit))) throw new Problem('not-found');
  }

  /** Changes every day, and stays the same over a restart. */
  function guardOf(actor: string): string {
    return secrets.hash('guard', `${actor} ${new Date(clock()).toISOString().slice(0, 10)}`);
  }
}
