import { carryOver, isFilled, type Assessment } from '@wijkbrug/core/checklist.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import { openFile, openFiles, type Opened } from './checklist.files.js';
import type { Keeper } from './checklist.keeper.js';

/** A file that was read, and could be. */
export type OpenedFile = Extract<Opened, { readonly assessment: Assessment }>;
type RefusedFile = Exclude<Opened, OpenedFile>;

/** What is to be done with somebody else's file. */
export type FileChoice = 'mine' | 'beside' | 'cancel';

export interface ShelfOptions {
  readonly key: string;
  readonly kader: Kader;
  readonly keeper: Keeper;
  /** Told of what came of opening a file, and of what could not be opened. */
  readonly tell: (opened: readonly Opened[]) => void;
}

const isRefused = (opened: Opened): opened is RefusedFile => 'refusal' in opened;

/** The files that were opened on this page: one's own, several people's, an earlier round. It keeps none of them. */
export class Shelf {
  /** What several people filled in. */
  people: readonly Assessment[] = [];
  /** Who was there already, of what was opened last. */
  again: ReadonlySet<string> = new Set();
  /** Nobody sees the answers before all have filled in. */
  revealed = false;
  /** Lists that somebody unfolded: what is folded is not drawn. */
  unfolded: ReadonlySet<string> = new Set();
  /** A file that may be somebody else's, until the person has said whose it is. */
  waiting: OpenedFile | undefined;
  /** An earlier round, to compare with. */
  earlier: OpenedFile | undefined;
  readonly #options: ShelfOptions;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** Goes on with a file that was saved here; else waits until the person says whose it is. */
  async open(file: File): Promise<void> {
    const { key, kader, keeper, tell } = this.#options;
    const opened = await openFile(file, kader, key);
    this.waiting = !isRefused(opened) && opened.assessment.author !== keeper.assessment.author ? opened : undefined;
    if (!this.waiting && !isRefused(opened)) keeper.join(opened.assessment);
    tell(this.waiting ? [] : [opened]);
  }

  /** Does with the file that waits what the person said. */
  decide(choice: FileChoice): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting && choice === 'mine') this.#options.keeper.join(waiting.assessment);
    if (waiting && choice === 'beside') this.#add([waiting]);
    this.#options.tell(waiting && choice !== 'cancel' ? [waiting] : []);
  }

  /** Puts several people's files beside what was filled in here. */
  async openPeople(files: readonly File[]): Promise<void> {
    const { key, kader, tell } = this.#options;
    const opened = await openFiles(files, kader, key);
    this.#add(opened.flatMap((one) => (isRefused(one) ? [] : [one])));
    tell(opened.filter(isRefused));
  }

  /** Takes what was filled in another time; that assessment may have had another name. */
  async openEarlier(file: File): Promise<void> {
    const { kader, tell } = this.#options;
    const opened = await openFile(file, kader);
    if (!isRefused(opened)) this.earlier = opened;
    tell(isRefused(opened) ? [opened] : []);
  }

  /** Puts every file away. */
  clear(): void {
    this.people = [];
    this.again = new Set();
    this.unfolded = new Set();
    this.revealed = false;
    this.waiting = undefined;
    this.earlier = undefined;
  }

  get #hasOwn(): boolean {
    return Object.values(this.#options.keeper.assessment.replies).some(isFilled);
  }

  #add(opened: readonly OpenedFile[]): void {
    const { kader, keeper } = this.#options;
    if (opened.length === 0) return;
    // As it is now: what is agreed on later is not what this person found.
    const own = this.people.length === 0 && this.#hasOwn ? [keeper.assessment] : [];
    const before = [...this.people, ...own];
    const authors = [...before, ...opened.map(({ assessment }) => assessment)].map(({ author }) => author);
    this.again = new Set(authors.filter((author, at) => at >= before.length && authors.indexOf(author) < at));
    this.people = [...before, ...opened.map(({ assessment }) => carryOver(assessment, kader))];
  }
}
