import type { CallbackRequest, Handling } from '@wijkbrug/core/callback-form.js';
import type { Secrets } from '../secrets.js';
import type { HandledRequest } from '../store/store.js';

/** A request in the list of the team. Times are RFC 3339 in UTC. */
export interface TeamItem {
  readonly reference: string;
  readonly receivedAt: string;
  /** The moment before which the team promised to call. */
  readonly callBefore?: string;
  /** True when that has passed and nobody called. */
  readonly overdue: boolean;
  readonly handling: Handling;
  /** True when it looks as if a program sent it. */
  readonly suspect?: true;
  readonly request: CallbackRequest;
}

/** What is left to do comes first: what is overdue on top, then what was promised soonest, then what waits longest. */
export function teamList(requests: readonly HandledRequest[], secrets: Secrets, now: number): readonly TeamItem[] {
  const items = requests.map(({ id, receivedAt, dueAt, handling, suspect, sealed }): TeamItem => {
    const open = handling === 'new' || handling === 'not-reached';
    return {
      reference: id,
      receivedAt: new Date(receivedAt).toISOString(),
      ...(dueAt !== undefined && { callBefore: new Date(dueAt).toISOString() }),
      overdue: open && dueAt !== undefined && dueAt < now,
      handling,
      ...(suspect && { suspect }),
      request: JSON.parse(secrets.open(id, sealed)) as CallbackRequest,
    };
  });
  const order: readonly Handling[] = ['new', 'not-reached', 'called', 'done'];
  const rank = ({ overdue, handling }: TeamItem): number => (overdue ? -1 : Math.max(0, order.indexOf(handling) - 1));
  const due = ({ callBefore, receivedAt }: TeamItem): string => callBefore ?? `9${receivedAt}`;
  return items.sort((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)));
}
