import type { CallbackRequest, Handling } from '@wijkbrug/core/callback-form.js';
import { UnreadableError, unreadable, type Secrets } from '../secrets.js';
import type { HandledRequest } from '../store/store.js';

/** What the list says of a request whether it can be read or not. Times are RFC 3339 in UTC. */
interface Listed {
  readonly reference: string;
  readonly receivedAt: string;
  /** The moment before which the team promised to call. */
  readonly callBefore?: string;
  /** True when that has passed and nobody called. */
  readonly overdue: boolean;
  readonly handling: Handling;
  /** How often somebody tried and did not reach the person. */
  readonly tries: number;
  /** When that was the last time. */
  readonly triedAt?: string;
  /** True when it looks as if a program sent it. */
  readonly suspect?: true;
}

/** A request in the list of the team. */
export interface TeamItem extends Listed {
  readonly request: CallbackRequest;
}

/** A request that none of the secrets opens: somebody may be waiting, and only an operator can help. */
export interface UnreadableItem extends Listed {
  readonly reason: string;
  /** What the operator does about it. */
  readonly mend: string;
}

export interface TeamList {
  readonly requests: readonly TeamItem[];
  readonly unreadable: readonly UnreadableItem[];
}

/** Whether somebody still waits for a call. */
export const isOpen = ({ handling }: Listed): boolean => handling === 'new' || handling === 'not-reached';

/**
 * What is left to do comes first: what is overdue on top, then what was promised soonest, then what waits longest. One that
 * cannot be read does not keep the others from the team.
 */
export function teamList(kept: readonly HandledRequest[], secrets: Secrets, now: number): TeamList {
  const requests: TeamItem[] = [];
  const closed: UnreadableItem[] = [];
  for (const one of kept) {
    const listed = listedOf(one, now);
    try {
      requests.push({ ...listed, request: JSON.parse(secrets.open(one.id, one.sealed)) as CallbackRequest });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      closed.push({ ...listed, ...unreadable });
    }
  }
  return { requests: requests.sort(byUrgency), unreadable: closed.sort(byUrgency) };
}

function listedOf({ id, receivedAt, dueAt, handling, suspect, tries, triedAt }: HandledRequest, now: number): Listed {
  return {
    reference: id,
    receivedAt: new Date(receivedAt).toISOString(),
    ...(dueAt !== undefined && { callBefore: new Date(dueAt).toISOString() }),
    overdue: (handling === 'new' || handling === 'not-reached') && dueAt !== undefined && dueAt < now,
    handling,
    tries,
    ...(triedAt !== undefined && { triedAt: new Date(triedAt).toISOString() }),
    ...(suspect && { suspect }),
  };
}

const order: readonly Handling[] = ['new', 'not-reached', 'called', 'done'];
const rank = ({ overdue, handling }: Listed): number => (overdue ? -1 : Math.max(0, order.indexOf(handling) - 1));
const due = ({ callBefore, receivedAt }: Listed): string => callBefore ?? `9${receivedAt}`;
const byUrgency = (a: Listed, b: Listed): number => rank(a) - rank(b) || due(a).localeCompare(due(b));
