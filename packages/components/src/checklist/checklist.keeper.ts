import {
  carryOver,
  changeAbout,
  changeReply,
  checksumOf,
  emptyAssessment,
  mergeAssessments,
  parseAssessment,
  saveAssessment,
  type About,
  type Assessment,
  type ReplyFields,
} from '@wijkbrug/core/checklist.js';
import { DataError } from '@wijkbrug/core/errors.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import type { ChecklistStorage } from './checklist.types.js';

/** What a keeper needs. */
export interface KeeperOptions {
  /** Which assessment: what the page calls it. */
  readonly assessment: string;
  readonly kader: Kader;
  readonly storage: ChecklistStorage;
  readonly now: () => Date;
  /** Told after every change, whoever made it. */
  readonly changed: () => void;
  /** Told when it stands otherwise with keeping it. */
  readonly stateChanged: () => void;
}

/**
 * Keeps one assessment in a storage, together with other tabs that do the same. Whoever writes joins its own with what
 * stands there, so that none overwrites another. Nothing is written before something is filled in.
 */
export class Keeper {
  assessment: Assessment;
  /** `refused`: the storage is full or forbidden, so what was filled in stands only on this page. */
  state: 'empty' | 'kept' | 'refused' = 'empty';
  /** What stood in the storage and could not be read: set aside, never thrown away. */
  unreadable: { readonly text: string; readonly error: DataError } | undefined;

  readonly #options: KeeperOptions;
  readonly #key: string;
  /** Where a text that cannot be read is set aside. */
  readonly #aside: string;
  readonly #stop: () => void;
  /** The text that this keeper read or wrote last. */
  #known: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const { assessment, kader, storage } = options;
    this.#key = `wijkbrug-checklist:${assessment}`;
    this.#aside = `${this.#key}:unreadable`;
    this.assessment = emptyAssessment(assessment, kader, newAuthor());
    this.#read();
    this.#stop = watch(storage, (key, text) => {
      if (key === this.#key) this.#hear(text);
    });
  }

  /**
   * Changes what was filled in at one entry.
   *
   * @param wait milliseconds until it is written: a while for what is being typed
   */
  change(id: string, fields: ReplyFields, wait = 0): void {
    this.#set(changeReply(this.assessment, id, fields, this.#now), wait);
  }

  /** Changes what is said about the whole. */
  changeAbout(fields: { readonly [Field in keyof Omit<About, 'at'>]?: About[Field] | undefined }): void {
    this.#set(changeAbout(this.assessment, fields, this.#now), 0);
  }

  /** Joins what a file holds with what stands here, as if the same person filled in both. */
  join(other: Assessment): void {
    const isFresh = Object.keys(this.assessment.replies).length === 0;
    const known = carryOver(other, this.#options.kader);
    // Who had filled in nothing here goes on as the one who saved the file.
    this.#set(isFresh ? known : mergeAssessments(this.assessment, { ...known, author: this.assessment.author }), 0);
    this.flush();
  }

  /** True when nothing leaves the device. */
  get isOnDevice(): boolean {
    return this.#options.storage === deviceStorage;
  }

  /** Throws everything away, here and in other tabs. */
  clear(): void {
    this.#cancel();
    try {
      for (const key of [this.#key, this.#aside]) this.#options.storage.remove(key);
    } catch {
      // Then it was not kept either.
    }
    this.#forget();
  }

  /** Writes what is waiting to be written. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#cancel();
    this.#write();
  }

  /** Writes what is waiting, and hears no more of other tabs. */
  stop(): void {
    this.flush();
    this.#stop();
  }

  get #now(): number {
    return this.#options.now().getTime();
  }

  #set(assessment: Assessment, wait: number): void {
    this.assessment = assessment;
    this.#cancel();
    this.#timer = setTimeout(() => {
      this.flush();
    }, wait);
    this.#options.changed();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #read(): void {
    try {
      // What was set aside first: a newer version of ours may be able to read it.
      for (const key of [this.#aside, this.#key]) {
        const text = this.#options.storage.read(key);
        if (text !== undefined) this.#take(text);
      }
    } catch {
      this.state = 'refused';
    }
  }

  /** Joins what stands in the storage with what stands here. */
  #take(text: string): void {
    this.#known = text;
    try {
      const found = carryOver(parseAssessment(text, this.#key), this.#options.kader);
      const isFresh = Object.keys(this.assessment.replies).length === 0;
      this.assessment = isFresh ? found : mergeAssessments(this.assessment, found);
      this.state = 'kept';
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.unreadable = { text, error };
    }
  }

  #write(): void {
    const { storage } = this.#options;
    const { assessment, state } = this;
    try {
      const there = storage.read(this.#key);
      if (there !== undefined && there !== this.#known) this.#take(there);
      if (this.unreadable && there === this.unreadable.text) storage.write(this.#aside, there);
      const text = saveAssessment(this.assessment);
      if (text !== there) storage.write(this.#key, text);
      this.#known = text;
      this.state = 'kept';
    } catch {
      this.state = 'refused';
    }
    // What was filled in here was told already.
    if (this.assessment !== assessment) this.#options.changed();
    else if (this.state !== state) this.#options.stateChanged();
  }

  /** Another tab wrote, or cleared. */
  #hear(text: string | undefined): void {
    if (text === undefined) {
      this.#cancel();
      this.#forget();
      return;
    }
    this.#take(text);
    // Only when this tab knows more: otherwise two tabs would answer each other for ever.
    if (this.unreadable?.text !== text && checksumOf(this.assessment) !== checksumOf(parseAssessment(text, this.#key)))
      this.#write();
    this.#options.changed();
  }

  #forget(): void {
    const { assessment, kader, changed } = this.#options;
    this.assessment = emptyAssessment(assessment, kader, newAuthor());
    this.#known = undefined;
    this.unreadable = undefined;
    this.state = 'empty';
    changed();
  }
}

function watch(storage: ChecklistStorage, changed: Parameters<ChecklistStorage['watch']>[0]): () => void {
  try {
    return storage.watch(changed);
  } catch {
    return () => undefined;
  }
}

/** A name by chance, that says nothing about the person. */
function newAuthor(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's own storage, shared by the tabs of one site. */
export const deviceStorage: ChecklistStorage = {
  read: (key) => localStorage.getItem(key) ?? undefined,
  write: (key, text) => {
    localStorage.setItem(key, text);
  },
  remove: (key) => {
    localStorage.removeItem(key);
  },
  watch: (changed) => {
    const listen = ({ key, newValue }: StorageEvent): void => {
      if (key !== null) changed(key, newValue ?? undefined);
    };
    addEventListener('storage', listen);
    return () => {
      removeEventListener('storage', listen);
    };
  },
};
