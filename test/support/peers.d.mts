import type MiniSearch from 'minisearch';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';

/** A search library over some entries. */
export interface Peer {
  readonly name: string;
  /** Ids, best first. */
  readonly find: (query: string) => Promise<readonly string[]>;
}
export interface PeerTexts {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
export function textsOf(record: KaartRecord): PeerTexts;
export function miniSearch(records: readonly KaartRecord[]): Peer & { readonly index: MiniSearch<PeerTexts> };
export function peers(records: readonly KaartRecord[]): Promise<readonly Peer[]>;
