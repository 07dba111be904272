import { beforeAll, describe, expect, it } from 'vitest';
import { buildKaartFiles } from '@wijkbrug/cli';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { entry, kaartOf, openKaart, type Opened } from '../support/ask-kaart.js';
import { kadestad } from '../support/data/kadestad.js';
import { questions, type KaartQuestion } from '../support/data/questions.js';
import { peers, type Peer } from '../support/peers.mjs';

/** How far down people look. */
const seen = 10;

interface Town {
  readonly records: readonly KaartRecord[];
  readonly kaart: Opened;
  readonly peers: readonly Peer[];
}
const towns = new Map<KaartQuestion['town'], Town>();
const townOf = (question: KaartQuestion): Town => towns.get(question.town) as Town;

beforeAll(async () => {
  const { records, files } = await buildKaartFiles('packages/portal/data/sociale-kaart/lindenwaard.csv', {
    mapping: 'packages/portal/data/sociale-kaart/lindenwaard.koppeling.json',
    today: '2026-11-25',
  });
  towns.set('lindenwaard', { records, kaart: openKaart(files()), peers: await peers(records) });
  towns.set('kadestad', { records: kadestad, kaart: kaartOf(kadestad), peers: await peers(kadestad) });
}, 60_000);

const foundByPeer = async ({ find }: Peer, { text, wanted }: KaartQuestion, { records }: Town): Promise<boolean> => {
  const ids = (await find(text)).slice(0, seen);
  return ids.some((id) => records.find((record) => record.id === id)?.name === wanted);
};

describe('real questions in nl, en, tr, ar and pl', () => {
  it('are at least sixty, each about an entry that is there', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ language }) => language)).size).toBe(5);
    for (const question of questions) {
      expect(
        townOf(question).records.map(({ name }) => name),
        question.text,
      ).toContain(question.wanted);
    }
  });

  it('find what the person wants among the first ten', async () => {
    const missed: string[] = [];
    for (const question of questions) {
      const { language, text, wanted } = question;
      const names = await townOf(question).kaart.names(text, { language, first: seen });
      if (!names.includes(wanted)) missed.push(`${language} ${text}: ${wanted}, not ${names.slice(0, 3).join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  it('find it wherever one of five search libraries does', async () => {
    const counts = new Map<string, number>();
    const missed: string[] = [];
    for (const question of questions) {
      const town = townOf(question);
      const ours = (await town.kaart.names(question.text, { language: question.language, first: seen })).includes(
        question.wanted,
      );
      counts.set('ours', (counts.get('ours') ?? 0) + Number(ours));
      for (const peer of town.peers) {
        const found = await foundByPeer(peer, question, town);
        counts.set(peer.name, (counts.get(peer.name) ?? 0) + Number(found));
        if (found && !ours) missed.push(`${peer.name} finds “${question.text}”`);
      }
    }
    console.info(`found of ${questions.length}: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`);
    expect(missed).toEqual([]);
    expect(counts.size).toBe(6);
  });

  it('do not bring what only has the word inside another', async () => {
    const noise = kaartOf([
      entry('Werkcafé'),
      entry('Jongerenwerk'),
      ...Array.from({ length: 30 }, (_, at) =>
        entry(`Netwerk ${at}`, { description: { nl: 'Een vertaald netwerk.' } }),
      ),
      entry('Taalles'),
    ]);
    expect((await noise.names('werk')).sort()).toEqual(['Jongerenwerk', 'Werkcafé']);
    expect(await noise.names('taal')).toEqual(['Taalles']);
  });
});
