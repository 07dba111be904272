import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { replyOf, saveAssessment, type Assessment, type ReplyFields } from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader, Statement } from '@wijkbrug/core/kader.js';
import { amsterdamDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { messages as deskMessages } from '../generated/messages/checklist-desk.js';
import { WijkbrugChecklistChangeEvent } from '../internal/events.js';
import { lazySheet } from '../internal/lazy-sheet.js';
import { withDateWords } from '../internal/table-store.js';
import { ticked } from '../internal/ticked.js';
import { deskStyles } from './checklist.desk.styles.js';
import { clearTemplate } from './checklist.clear.js';
import { download, fileName, type Opened } from './checklist.files.js';
import type { MoreOfStatement } from './checklist.form.js';
import { deviceStorage, Keeper } from './checklist.keeper.js';
import { Later } from './checklist.later.js';
import { noteTemplate } from './checklist.note.js';
import { Paper } from './checklist.paper.js';
import { nextTemplate, progressTemplate } from './checklist.progress.js';
import { Shelf, type FileChoice } from './checklist.shelf.js';
import { sign } from './checklist.signs.js';
import { openedSentence, toolsTemplate } from './checklist.tools.js';
import type { DeskHost, Drawing, Frame } from './checklist.types.js';
import type { View } from './checklist.views.js';

export const messages = withDateWords(deskMessages);

/** Typing is written after this many milliseconds of rest. */
const rest = 300;
/** An answer is written after as many: when it stands on the screen, so that writing does not hold that up. */
const afterPaint = 50;
const json = 'application/json';
const sheet = lazySheet(deskStyles);

/** What is done with the statements: answers kept, files saved and opened, all of it printed. */
export class Desk {
  readonly #host: DeskHost;
  readonly #key: string;
  readonly #keeper: Keeper;
  readonly #shelf: Shelf;
  readonly #later: Later;
  readonly #paper: Paper;
  /** Statements whose note is open from the start, because something stands in it. */
  readonly #noted: ReadonlySet<string>;
  #notice: string | undefined;
  #clearing = false;
  #view: View = 'fill';

  constructor(host: DeskHost, key: string, kader: Kader) {
    this.#host = host;
    this.#key = key;
    const { storage = deviceStorage, now } = host;
    this.#keeper = new Keeper({
      assessment: key,
      kader,
      storage,
      now,
      changed: this.#changed,
      stateChanged: this.#draw,
    });
    this.#shelf = new Shelf({ key, kader, keeper: this.#keeper, tell: this.#tell });
    this.#later = new Later(host, kader);
    this.#paper = new Paper(host, this.#later);
    const { replies } = this.assessment;
    this.#noted = new Set(Object.keys(replies).filter((id) => replies[id]?.note ?? replies[id]?.evidence));
    // What a server drew has its style sheet linked, and keeps it.
    host.root.adoptedStyleSheets = [...new Set([...host.root.adoptedStyleSheets, sheet()])];
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeunload', this.#beforeUnload);
    document.addEventListener('visibilitychange', this.#flush);
    void this.#later.loadMore(this.assessment);
  }

  /** Writes what waits to be written, and lets go of the page. */
  stop(): void {
    this.#keeper.stop();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeunload', this.#beforeUnload);
    this.#paper.stop();
    document.removeEventListener('visibilitychange', this.#flush);
  }

  get assessment(): Assessment {
    return this.#keeper.assessment;
  }

  /** What the reader misses. */
  get error(): DataError | undefined {
    return this.#later.failed;
  }

  /** Asks again for what did not arrive. */
  retry(): void {
    if (this.error) void this.#later.loadMore(this.assessment);
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
    this.#keeper.change(id, fields, 'answer' in fields ? afterPaint : rest);
    // What is chosen can be printed at once, with what belongs to it.
    if (fields.priority && !this.#later.work) void this.#later.loadWork();
  }

  #drawing(frame: Frame): Drawing {
    return { ...frame, assessment: this.assessment };
  }

  /** Draws the choice of what to do, and of where somebody looks from. */
  above(frame: Frame): TemplateResult | typeof nothing {
    const drawing = this.#drawing(frame);
    const { more } = this.#later;
    if (!more) return nothing;
    const role = (): TemplateResult =>
      more.roleTemplate(drawing, (role) => {
        this.#keeper.changeAbout({ role });
      });
    return html`${more.viewsTemplate(this.#view, this.#choose, drawing.msg)} ${this.#view === 'fill' ? role() : nothing}`;
  }

  /** Draws what stands instead of the statements; undefined while these are filled in. */
  main(frame: Frame, go: (chapter: string) => void): TemplateResult | undefined {
    return this.#later.more?.mainTemplate(this.#view, this.#drawing(frame), {
      later: this.#later,
      shelf: this.#shelf,
      today: this.#today,
      now: this.#host.now,
      save: this.#save,
      about: (fields) => {
        this.#keeper.changeAbout(fields);
      },
      draw: this.#draw,
      reveal: () => {
        this.#shelf.revealed = true;
        // The button that had the focus is gone: what it showed begins here.
        void this.#focus('.view .group-title');
      },
      toChapter: (chapter) => {
        this.#choose('fill');
        go(chapter);
      },
    });
  }

  /** Draws what stands with chapters and with the answers of a statement. */
  more(frame: Frame): MoreOfStatement {
    const drawing = this.#drawing(frame);
    return {
      given: (id) => replyOf(drawing.assessment, id)?.answer,
      clear: (id) => clearTemplate(id, drawing),
      ticked,
      sign,
      progress: (chapter) => progressTemplate(chapter, drawing),
      next: (chapter, go) => nextTemplate(chapter, go, drawing),
      below: (statement) => this.#below(statement, drawing),
      once: (statement, draw) => {
        const { entries, more } = this.#later;
        const drawnOf = [statement, replyOf(this.assessment, statement.id), drawing.locale, this.#today];
        return guard([...drawnOf, more, entries?.arrived], draw);
      },
    };
  }

  #below(statement: Statement, drawing: Drawing): TemplateResult {
    const { msg, change, kader } = drawing;
    const { id } = statement;
    const { more, entries } = this.#later;
    const isChosen = replyOf(this.assessment, id)?.priority === true;
    return html`${noteTemplate(statement, drawing, {
      isOpen: this.#noted.has(id),
      today: this.#today,
      more: more?.evidenceTemplate(statement, drawing, this.#today) ?? nothing,
    })}
    ${
      more && entries
        ? html`${kader.id === 'kis' ? more.behindTemplate(statement, drawing, entries) : nothing}
            <label class="choose">
              <input
                type="checkbox"
                ?checked=${isChosen}
                ${ticked(isChosen)}
                @change=${({ target }: Event) => {
                  change(id, { priority: (target as HTMLInputElement).checked || undefined });
                }}
              />
              ${msg('Hier gaan wij mee aan de slag', { id: 'checklist-more.choose' })}
            </label>`
        : nothing
    }`;
  }

  /** Draws what stands below the statements. */
  below(frame: Frame): TemplateResult {
    const drawing = this.#drawing(frame);
    return html`${this.#paper.report(drawing)}
    ${toolsTemplate({
      keeper: this.#keeper,
      notice: this.#notice,
      clearing: this.#clearing,
      save: () => {
        this.#save('json', json, saveAssessment(this.assessment, drawing.kader.attribution));
      },
      saveUnreadable: () => {
        this.#save('unreadable.json', json, this.#keeper.unreadable?.text ?? '');
      },
      open: (file) => void this.#open(file),
      waiting: this.#shelf.waiting,
      decide: this.#decide,
      besides: this.#later.more !== undefined,
      print: this.#paper.print,
      clear: this.#clear,
      msg: drawing.msg,
    })}`;
  }

  readonly #draw = (): void => {
    void this.#host.draw();
  };

  readonly #changed = (): void => {
    this.#draw();
    this.#host.element.dispatchEvent(new WijkbrugChecklistChangeEvent(this.assessment));
  };

  readonly #choose = (view: View): void => {
    this.#view = view;
    this.#notice = undefined;
    void this.#host.draw();
    if (view !== 'fill' && view !== 'together') void this.#later.loadWork();
  };

  readonly #save = (extension: string, type: string, text: string): void => {
    download(fileName(this.#key, this.#today, extension), type, text);
  };

  readonly #tell = (opened: readonly Opened[]): void => {
    for (const one of opened) if ('refusal' in one) this.#host.report(one.error);
    const { msg } = this.#host.l10n;
    this.#notice = opened.map((one) => openedSentence(one, msg)).join(' ') || undefined;
    void this.#host.draw();
  };

  async #open(file: File): Promise<void> {
    await this.#shelf.open(file);
    if (this.#shelf.waiting) await this.#focus('[role="alertdialog"] button');
  }

  readonly #decide = async (choice: FileChoice): Promise<void> => {
    const file = this.#shelf.waiting?.file ?? '';
    this.#shelf.decide(choice);
    if (choice === 'beside') {
      this.#choose('together');
      this.#notice = this.#host.l10n.msg(str`${file} ligt nu bij “Samen kijken”.`, {
        id: 'checklist-desk.laid-beside',
      });
    }
    await this.#focus('.tools .button');
  };

  readonly #clear = async (step: 'ask' | 'yes' | 'no'): Promise<void> => {
    this.#clearing = step === 'ask';
    if (step === 'yes') {
      this.#shelf.clear();
      this.#keeper.clear();
    }
    await this.#focus(step === 'ask' ? '[role="alertdialog"] button:last-child' : '.tools .button');
  };

  async #focus(selector: string): Promise<void> {
    await this.#host.draw();
    const found = this.#host.root.querySelector<HTMLElement>(selector);
    // A heading can have the focus too, and stays out of the order of the keyboard.
    if (found && found.tabIndex < 0) found.tabIndex = -1;
    found?.focus();
  }

  readonly #flush = (): void => {
    this.#keeper.flush();
  };

  /** What the browser does not keep is not lost by a slip. */
  readonly #beforeUnload = (event: Event): void => {
    this.#flush();
    if (this.#keeper.state === 'refused') event.preventDefault();
  };
}
