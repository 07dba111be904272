import { randomUUID } from 'node:crypto';
import type { CallbackStore, ClaimedDelivery, StoredRequest } from '@wijkbrug/server';
import { afterEach, beforeEach, expect, it } from 'vitest';

const minute = 60_000;

/** What every store must do, whatever it keeps its rows in. */
export function runStoreSuite(open: () => Promise<{ store: CallbackStore; stop: () => Promise<void> }>): void {
  let store: CallbackStore;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    ({ store, stop } = await open());
  });
  afterEach(() => stop());

  const request = (changes: Partial<StoredRequest> = {}): StoredRequest => {
    const id = randomUUID();
    const sealed = new Uint8Array([0, 1, 2, 255]);
    return { id, keyHash: `k${id}`, contentHash: 'c', codeHash: `h${id}`, receivedAt: 1000, sealed, ...changes };
  };
  const audit = (reference: string, action = 'x') => ({ at: 2000, actor: 'noord', action, reference });
  const claim = (now = 1000, limit = 10, channels = ['one']): Promise<readonly ClaimedDelivery[]> =>
    store.claim({ now, lease: minute, longest: minute, limit, channels });
  const kinds = async (): Promise<string[]> =>
    (await store.deliveries()).map(({ channel, kind, state }) => `${channel} ${kind} ${state}`);

  it('gives back what it was given', async () => {
    const one = request({ dueAt: 5000 });
    expect(await store.keep(one)).toMatchObject({ fresh: true });
    expect(await store.list()).toMatchObject([{ ...one, handling: 'new' }]);
    expect(await store.find(one.id)).toMatchObject(one);
    expect(await store.findByCode(['nobody', one.codeHash])).toMatchObject(one);
    expect(await store.findByKey([one.keyHash])).toMatchObject(one);
    expect(await store.find('nobody')).toBeUndefined();
    expect(await store.findByCode(['nobody'])).toBeUndefined();
    expect(await store.findByCode([one.codeHash], undefined, one.receivedAt)).toMatchObject(one);
    expect(await store.findByCode([one.codeHash], undefined, one.receivedAt + 1)).toBeUndefined();
  });

  it('keeps one request per key and one per code', async () => {
    const one = request();
    await store.keep(one, ['one']);
    expect(await store.keep(request({ keyHash: one.keyHash }), ['one'])).toMatchObject({ fresh: false, kept: one });
    expect(await store.keep(request({ codeHash: one.codeHash }), ['one'])).toEqual({ codeTaken: true });
    expect(await store.list()).toHaveLength(1);
    expect(await kinds()).toEqual(['one new waiting']);
  });

  it('keeps one of many that come at the same moment with the same key', async () => {
    const one = request();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => store.keep(request({ keyHash: one.keyHash }), ['one', 'two'])),
    );
    expect(all.filter((kept) => 'fresh' in kept && kept.fresh)).toHaveLength(1);
    expect(await store.list()).toHaveLength(1);
    expect(await store.deliveries()).toHaveLength(2);
  });

  it('keeps each of many that come at the same moment, and answers each about itself', async () => {
    const taken = request();
    await store.keep(taken);
    const all = Array.from({ length: 150 }, (_, turn) =>
      request(turn === 7 ? { codeHash: taken.codeHash } : turn === 99 ? { keyHash: taken.keyHash } : {}),
    );
    const kept = await Promise.all(all.map((one, turn) => store.keep(one, turn === 0 ? ['one', 'two'] : ['one'])));
    expect(kept[7]).toEqual({ codeTaken: true });
    expect(kept[99]).toMatchObject({ fresh: false, kept: { id: taken.id } });
    const fresh = all.filter((_, turn) => turn !== 7 && turn !== 99).map(({ id }) => id);
    expect(kept.flatMap((one) => ('fresh' in one && one.fresh ? [one.kept.id] : []))).toEqual(fresh);
    expect((await store.list()).map(({ id }) => id).toSorted()).toEqual([...fresh, taken.id].toSorted());
    expect((await store.deliveries()).map(({ reference }) => reference).toSorted()).toEqual(
      [...fresh, all[0]!.id].toSorted(),
    );
  });

  it('puts one in the place of another in one step, or not at all', async () => {
    const [one, two] = [request(), request()];
    await store.keep(one);
    expect(await store.keep(two, [], ['nobody'])).toEqual({ nothingToReplace: true });
    expect((await store.list()).map(({ id }) => id)).toEqual([one.id]);
    await store.keep(two, [], [one.codeHash]);
    expect(await store.keep(two, [], [one.codeHash])).toMatchObject({ fresh: false });
    expect((await store.list()).map(({ id }) => id)).toEqual([two.id]);
  });

  it('[R-095] replaces nothing when the new code is taken', async () => {
    const [one, two] = [request(), request()];
    await store.keep(one);
    await store.keep(two);
    const three = request({ codeHash: one.codeHash });
    expect(await store.keep(three, [], [two.codeHash])).toEqual({ codeTaken: true });
    expect((await store.list()).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await store.auditLines()).toEqual([]);
    expect(await store.keep({ ...three, codeHash: 'free' }, [], [two.codeHash])).toMatchObject({ fresh: true });
    expect((await store.list()).map(({ id }) => id).toSorted()).toEqual([one.id, three.id].toSorted());
  });

  it('[R-095] keeps away what was taken back or replaced, when the same attempt comes again, until its time has passed', async () => {
    const [one, two] = [request({ receivedAt: 1000 }), request({ receivedAt: 2000 })];
    const again = ({ keyHash }: StoredRequest, changes: Partial<StoredRequest> = {}): StoredRequest =>
      request({ keyHash, ...changes });
    await store.keep(one, ['one']);
    await store.remove(one.id, audit(one.id, 'withdraw'));
    expect(await store.wasTakenBack([two, one])).toBe(true);
    const other = request();
    expect(await Promise.all([store.keep(again(one), ['one']), store.keep(other)])).toMatchObject([
      { takenBack: true },
      { fresh: true },
    ]);
    await store.keep(two, [], [other.codeHash]);
    expect(await store.keep(again(other))).toEqual({ takenBack: true });
    for (const replaces of [two.codeHash, other.codeHash]) {
      expect(await store.keep(again(one), [], [replaces])).toEqual({ takenBack: true });
    }
    expect((await store.list()).map(({ id }) => id)).toEqual([two.id]);
    expect(await kinds()).toEqual([]);
    // Other content under that key is another request, and does not bring the first one back.
    const fresh = again(one, { contentHash: 'd', receivedAt: 3000 });
    expect(await store.keep(fresh)).toMatchObject({ fresh: true });
    expect(await store.keep(again(one))).toEqual({ takenBack: true });
    await store.purge(1001);
    expect(await store.wasTakenBack([one, other])).toBe(false);
    expect(await store.wasTakenBack([])).toBe(false);
  });

  it('[R-089] knows nothing more of what is past its time: neither by its key nor by its code, also before it is taken away', async () => {
    const [one, two] = [request({ receivedAt: 1000 }), request({ receivedAt: 1001 })];
    const anew = ({ keyHash }: StoredRequest): StoredRequest => request({ keyHash, receivedAt: 5000 });
    await store.keep(one);
    await store.keep(two);
    expect(await store.findByKey([one.keyHash], 1000)).toMatchObject(one);
    expect(await store.findByKey([one.keyHash], 1001)).toBeUndefined();
    expect(await store.keep(anew(two), ['one'], undefined, 1001)).toMatchObject({ fresh: false, kept: two });
    expect(await store.keep(request(), [], [one.codeHash], 1001)).toEqual({ nothingToReplace: true });
    const [three, four] = [anew(one), anew(two)];
    expect(await store.keep(three, ['one'], undefined, 1001)).toMatchObject({ fresh: true });
    expect(await store.keep(four, ['two'], [three.codeHash], 1002)).toMatchObject({ fresh: true });
    expect((await store.list()).map(({ id }) => id)).toEqual([four.id]);
    expect(await kinds()).toEqual(['two new waiting']);
  });

  it('[R-095] keeps away what is taken back at the same moment', async () => {
    const all = Array.from({ length: 10 }, () => request());
    for (const one of all) await store.keep(one);
    await Promise.all(
      all.flatMap((one) => [
        store.remove(one.id, audit(one.id, 'withdraw')),
        store.keep(request({ keyHash: one.keyHash })),
      ]),
    );
    expect(await store.list()).toEqual([]);
  });

  it('[R-095] takes away for good, and tells who knows', async () => {
    const [one, two] = [request(), request()];
    await store.keep(one, ['one', 'two']);
    await store.keep(two, ['one']);
    const [first] = await claim(1000, 1);
    await store.finish(first!, { state: 'delivered', at: 1001 });
    expect(await store.remove(one.id, audit(one.id, 'withdraw'))).toBe(true);
    expect(await store.remove(one.id, audit(one.id, 'withdraw'))).toBe(false);
    expect(await kinds()).toEqual(['one new delivered', 'one new waiting', 'one withdraw waiting']);
    expect((await store.list()).map(({ id }) => id)).toEqual([two.id]);
    expect(await store.auditLines()).toEqual([audit(one.id, 'withdraw')]);
  });

  it('changes content, and tells who knows, once', async () => {
    const one = request();
    await store.keep(one, ['one', 'two']);
    await claim(1000, 1);
    const changed = { id: one.id, sealed: new Uint8Array([9]), changedAt: 1500 };
    expect(await store.change(changed, audit(one.id))).toBe(true);
    expect(await store.change(changed)).toBe(true);
    expect(await store.change({ ...changed, id: 'nobody' })).toBe(false);
    // What came with the key is still known as the same attempt.
    expect(await store.find(one.id)).toMatchObject({ ...changed, contentHash: one.contentHash });
    expect(await kinds()).toEqual(['one new waiting', 'two new waiting', 'one change waiting']);
  });

  it('[R-089] writes down who looked and who did what', async () => {
    const one = request();
    await store.keep(one);
    await store.list(audit(one.id, 'list'));
    await store.findByCode([one.codeHash], { at: 2000, actor: 'person', action: 'read' });
    expect(await store.setHandling(one.id, 'called', audit(one.id, 'called'))).toBe(true);
    expect(await store.setHandling('nobody', 'called', audit('nobody', 'called'))).toBe(false);
    expect((await store.auditLines()).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'noord list',
      'person read',
      'noord called',
    ]);
    expect(await store.find(one.id)).toMatchObject({ handling: 'called', handledAt: 2000 });
  });

  it('counts each try to reach a person, and the same try once', async () => {
    const one = request();
    await store.keep(one);
    const tryAt = (at: number): Promise<boolean> =>
      store.setHandling(one.id, 'not-reached', { ...audit(one.id, 'not-reached'), at });
    expect(await store.find(one.id)).toMatchObject({ tries: 0, triedAt: undefined });
    await Promise.all([tryAt(minute), tryAt(minute + 1000)]);
    expect(await store.find(one.id)).toMatchObject({ handling: 'not-reached', tries: 1 });
    await tryAt(5 * minute);
    expect(await store.find(one.id)).toMatchObject({ tries: 2, triedAt: 5 * minute });
    // A clock that was set back does not keep a try from being counted.
    await tryAt(3 * minute);
    expect(await store.find(one.id)).toMatchObject({ tries: 3, triedAt: 3 * minute });
    await store.setHandling(one.id, 'done', audit(one.id, 'done'));
    expect(await store.find(one.id)).toMatchObject({ handling: 'done', tries: 3, triedAt: 3 * minute });
    expect(await store.auditLines()).toHaveLength(4);
  });

  it('[R-089] takes away all that is past its time', async () => {
    await store.keep(request({ receivedAt: 1000 }), ['one']);
    await store.keep(request({ receivedAt: 5000 }), ['one']);
    await store.audit({ at: 1000, actor: 'noord', action: 'list' });
    expect(await store.purge(3000)).toBe(1);
    expect((await store.list()).map(({ receivedAt }) => receivedAt)).toEqual([5000]);
    expect(await store.deliveries()).toHaveLength(1);
    expect(await store.auditLines()).toEqual([]);
  });

  it('encrypts anew', async () => {
    const one = request();
    await store.keep(one);
    expect(await store.reseal((_, sealed) => sealed.map((byte) => byte ^ 1))).toBe(1);
    expect((await store.find(one.id))?.sealed).toEqual(new Uint8Array([1, 0, 3, 254]));
  });

  it('gives each delivery to one worker at a time, in the order of what happened', async () => {
    const one = request();
    await store.keep(one, ['one', 'two']);
    const [first, ...others] = await claim();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ reference: one.id, kind: 'new', attempts: 1 });
    expect(await claim()).toEqual([]);
    await store.change({ id: one.id, sealed: one.sealed, changedAt: 1500 });
    expect(await claim(2000)).toEqual([]);
    expect(await store.finish(first!, { state: 'waiting', at: 2000, nextAt: 9000, reason: 'later' })).toBe(true);
    expect(await claim(8999)).toEqual([]);
    const [again] = await claim(9000);
    expect(again).toMatchObject({ seq: first!.seq, attempts: 2, reason: 'later' });
    expect(await store.finish(first!, { state: 'delivered', at: 9000 })).toBe(false);
    await store.finish(again!, { state: 'delivered', at: 9001 });
    expect((await claim(9002)).map(({ kind }) => kind)).toEqual(['change']);
  });

  it('lets another worker go on when a lease has ended', async () => {
    await store.keep(request(), ['one']);
    await claim(1000);
    expect(await claim(1000 + minute - 1)).toEqual([]);
    expect(await claim(1000 + minute)).toHaveLength(1);
  });

  it('gives nothing twice to workers that ask at the same moment', async () => {
    await Promise.all(Array.from({ length: 60 }, () => store.keep(request(), ['one'])));
    const all = (await Promise.all(Array.from({ length: 8 }, () => claim(2000, 10)))).flat();
    const rest: ClaimedDelivery[] = [];
    for (let more = await claim(2000); more.length > 0; more = await claim(2000)) rest.push(...more);
    const seqs = [...all, ...rest].map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(60);
    expect(seqs).toHaveLength(60);
  });

  it('counts, and replays what is dead', async () => {
    await store.keep(request(), ['one', 'two']);
    const [one] = await claim();
    await store.finish(one!, { state: 'dead', at: 1001, reason: 'no' });
    expect(await store.countDeliveries()).toEqual([
      { channel: 'one', state: 'dead', count: 1 },
      { channel: 'two', state: 'waiting', count: 1 },
    ]);
    expect(await store.replay([999], 2000)).toBe(0);
    expect(await store.replay([one!.seq], 2000)).toBe(1);
    expect((await claim(2000)).map(({ seq }) => seq)).toEqual([one!.seq]);
  });

  it('[R-087] knows about whom nobody called in time, and tells it once', async () => {
    const [late, handled, unpromised] = [request({ dueAt: 1500 }), request({ dueAt: 1500 }), request()];
    for (const one of [late, handled, unpromised]) await store.keep(one);
    await store.setHandling(handled.id, 'not-reached');
    expect(await store.overdue(1500)).toEqual([]);
    expect((await store.overdue(1501)).map(({ id }) => id)).toEqual([late.id]);
    expect(await store.escalate(late.id, 1501, ['boss'])).toBe(true);
    expect(await store.escalate(late.id, 1501, ['boss'])).toBe(false);
    expect(await store.overdue(1502)).toEqual([]);
    expect(await kinds()).toEqual(['boss overdue waiting']);
  });

  it('refuses work after it was closed', async () => {
    await store.check();
    await store.close();
    await expect(store.list()).rejects.toThrow();
    await store.close();
  });
}
