import type { DataError } from '@wijkbrug/core/errors.js';
import { isFilled, planOf, type Assessment } from '@wijkbrug/core/checklist.js';
import type { Kader, KaderEntry, KaderPart } from '@wijkbrug/core/kader.js';
import { chunkFailed } from '../internal/report.js';
import type { Entries } from './checklist.entries.js';
import { morePart, workPart } from './checklist.later-parts.js';
import type { DeskHost } from './checklist.types.js';

/** Where the worksheets, the themes, the focus and the part of the municipality stand. */
const workParts: readonly KaderPart[] = ['proces', 'diversiteit-team', 'bewoners', 'diversiteitskader'];

/** What comes after the statements: without it everything can be filled in and kept. */
export class Later {
  /** Texts behind the statements; there once the rest of the desk is. */
  entries: Entries | undefined;
  /** What stands beside the statements did not arrive. */
  failed: DataError | undefined;
  /** The worksheets did not arrive; they are asked for again when somebody opens them. */
  workFailed = false;
  readonly #host: DeskHost;
  readonly #kader: Kader;
  #hasWork = false;

  constructor(host: DeskHost, kader: Kader) {
    this.#host = host;
    this.#kader = kader;
  }

  get more(): typeof morePart.value {
    return this.entries && morePart.value;
  }

  get work(): typeof workPart.value {
    return this.#hasWork ? workPart.value : undefined;
  }

  /** What stands behind the worksheets, in the language of the element. */
  get workEntries(): readonly KaderEntry[] | 'failed' | undefined {
    return this.#kader.id === 'kis' ? this.entries?.get(this.#host.l10n.locale, workParts) : [];
  }

  /** @param assessment whose plan and worksheets must be there when the browser prints */
  async loadMore(assessment: Assessment): Promise<void> {
    this.failed = undefined;
    try {
      const { messages, Entries } = await morePart.load();
      await this.#host.l10n.use(messages);
      this.entries = new Entries(this.#host.draw);
    } catch (error) {
      this.failed = chunkFailed('checklist.more', error);
    }
    void this.#host.draw();
    if (this.#isNeeded(assessment)) await this.loadWork();
  }

  /** Loads the worksheets, and what stands in them. */
  async loadWork(): Promise<void> {
    this.workFailed = false;
    try {
      const { messages, workSheet } = await workPart.load();
      await this.#host.l10n.use(messages);
      const { root } = this.#host;
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, workSheet()])];
      this.#hasWork = true;
    } catch (error) {
      this.workFailed = true;
      this.#host.report(chunkFailed('checklist.work', error));
    }
    if (this.#kader.id === 'kis') await this.entries?.load(this.#host.l10n.locale, workParts);
    void this.#host.draw();
  }

  #isNeeded(assessment: Assessment): boolean {
    const statements = new Set(this.#kader.statements.map(({ id }) => id));
    const beside = Object.entries(assessment.replies).some(([id, reply]) => !statements.has(id) && isFilled(reply));
    return beside || planOf(assessment, this.#kader).length > 0;
  }
}
