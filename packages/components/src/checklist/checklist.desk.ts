import { html, nothing, type TemplateResult } from 'lit';
import { saveAssessment, type Assessment, type ReplyFields } from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader, Statement } from '@wijkbrug/core/kader.js';
import { amsterdamDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { WijkbrugChecklistChangeEvent } from '../internal/events.js';
import { lazySheet } from '../internal/lazy-sheet.js';
import { deskStyles } from './checklist.desk.styles.js';
import { download, fileName, openFile } from './checklist.files.js';
import { deviceStorage, Keeper } from './checklist.keeper.js';
import { noteTemplate } from './checklist.note.js';
import { reportTemplate } from './checklist.report.js';
import { openedSentence, toolsTemplate } from './checklist.tools.js';
import type { DeskHost, Drawing } from './checklist.types.js';

export { messages } from '../generated/messages/checklist-desk.js';

/** Typing is written after this many milliseconds of rest. */
const rest = 300;
const sheet = lazySheet(deskStyles);

/** What is done with the statements: answers kept, files saved and opened, all of it printed. */
export class Desk {
  readonly #host: DeskHost;
  readonly #key: string;
  readonly #kader: Kader;
  readonly #keeper: Keeper;
  /** Statements whose note is open from the start, because something stands in it. */
  readonly #noted: ReadonlySet<string>;
  #notice: string | undefined;
  #clearing = false;
  #printing = false;

  constructor(host: DeskHost, key: string, kader: Kader) {
    this.#host = host;
    this.#key = key;
    this.#kader = kader;
    const { storage = deviceStorage, now } = host;
    this.#keeper = new Keeper({ assessment: key, kader, storage, now, changed: this.#changed });
    const { replies } = this.assessment;
    this.#noted = new Set(Object.keys(replies).filter((id) => replies[id]?.note));
    // What a server drew has its style sheet linked, and keeps it.
    host.root.adoptedStyleSheets = [...new Set([...host.root.adoptedStyleSheets, sheet()])];
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('beforeprint', this.#beforePrint);
    document.addEventListener('visibilitychange', this.#flush);
  }

  /** Writes what waits to be written, and lets go of the page. */
  stop(): void {
    this.#keeper.stop();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('beforeprint', this.#beforePrint);
    document.removeEventListener('visibilitychange', this.#flush);
  }

  get assessment(): Assessment {
    return this.#keeper.assessment;
  }

  /** What the developer must hear. */
  get warnings(): readonly DataError[] {
    return this.#keeper.unreadable ? [this.#keeper.unreadable.error] : [];
  }

  get #today(): IsoDate {
    return amsterdamDate(this.#host.now());
  }

  change(id: string, fields: ReplyFields): void {
    this.#notice = undefined;
    this.#keeper.change(id, fields, 'answer' in fields ? 0 : rest);
  }

  /** Draws what stands below the answers of a statement. */
  more(statement: Statement, drawing: Drawing): TemplateResult {
    return noteTemplate(statement, drawing, { isOpen: this.#noted.has(statement.id), today: this.#today });
  }

  /** Draws what stands below the statements. */
  below(drawing: Drawing): TemplateResult {
    return html`${this.#printing ? reportTemplate(drawing) : nothing}
    ${toolsTemplate({
      keeper: this.#keeper,
      notice: this.#notice,
      clearing: this.#clearing,
      save: () => {
        this.#save('json', saveAssessment(this.assessment));
      },
      saveUnreadable: () => {
        this.#save('unreadable.json', this.#keeper.unreadable?.text ?? '');
      },
      open: (file) => void this.#open(file),
      print: this.#print,
      clear: this.#clear,
      msg: drawing.msg,
    })}`;
  }

  readonly #changed = (): void => {
    void this.#host.draw();
    this.#host.element.dispatchEvent(new WijkbrugChecklistChangeEvent(this.assessment));
  };

  #save(extension: string, text: string): void {
    download(fileName(this.#key, this.#today, extension), 'application/json', text);
  }

  async #open(file: File): Promise<void> {
    const opened = await openFile(file, this.#key, this.#kader);
    if ('assessment' in opened) this.#keeper.join(opened.assessment);
    else this.#host.report(opened.error);
    this.#notice = openedSentence(opened, this.#host.l10n.msg);
    void this.#host.draw();
  }

  readonly #clear = async (step: 'ask' | 'yes' | 'no'): Promise<void> => {
    this.#clearing = step === 'ask';
    if (step === 'yes') this.#keeper.clear();
    await this.#host.draw();
    const focus = step === 'ask' ? '[role="alertdialog"] button:last-child' : '.tools .button';
    this.#host.root.querySelector<HTMLElement>(focus)?.focus();
  };

  /** Prints only this part of the page. */
  readonly #print = (): void => {
    const { element } = this.#host;
    element.setAttribute('printing', '');
    const done = (): void => {
      element.removeAttribute('printing');
    };
    addEventListener('afterprint', done, { once: true });
    print();
  };

  readonly #flush = (): void => {
    this.#keeper.flush();
  };

  /** What the browser does not keep is not lost by a slip. */
  readonly #beforeUnload = (event: Event): void => {
    this.#flush();
    if (this.#keeper.state === 'refused') event.preventDefault();
  };

  readonly #beforePrint = (): void => {
    this.#printing = true;
    // The browser takes its picture right after this.
    this.#host.drawNow();
  };
}
