import { ticked } from '../internal/ticked.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  carryOver,
  isFilled,
  replyOf,
  saveAssessment,
  type Assessment,
  type ReplyFields,
} from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader, Statement } from '@wijkbrug/core/kader.js';
import { amsterdamDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { WijkbrugChecklistChangeEvent } from '../internal/events.js';
import { chunkFailed } from '../internal/report.js';
import { lazySheet } from '../internal/lazy-sheet.js';
import { deskStyles } from './checklist.desk.styles.js';
import type { Entries } from './checklist.entries.js';
import { download, fileName, openFile } from './checklist.files.js';
import { deviceStorage, Keeper } from './checklist.keeper.js';
import { noteTemplate } from './checklist.note.js';
import { morePart } from './checklist.parts.js';
import { reportTemplate } from './checklist.report.js';
import { openedSentence, toolsTemplate } from './checklist.tools.js';
import type { DeskHost, Drawing } from './checklist.types.js';

export { messages } from '../generated/messages/checklist-desk.js';

type View = 'fill' | 'plan' | 'together';

/** Typing is written after this many milliseconds of rest. */
const rest = 300;
const json = 'application/json';
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
  #view: View = 'fill';
  /** What several people filled in; only on this page. */
  #files: readonly Assessment[] = [];
  #revealed = false;
  #entries: Entries | undefined;

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
    void this.#loadMore();
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

  /** What comes after: without it everything can be filled in and kept. */
  async #loadMore(): Promise<void> {
    try {
      const { messages, Entries } = await morePart.load();
      await this.#host.l10n.use(messages);
      this.#entries = new Entries(this.#host.draw);
    } catch (error) {
      this.#host.report(chunkFailed('checklist.more', error));
    }
    void this.#host.draw();
  }

  /** Draws the choice between filling in, the plan and looking together. */
  above({ msg }: Drawing): TemplateResult | typeof nothing {
    if (!this.#entries) return nothing;
    const views: readonly (readonly [View, string])[] = [
      ['fill', msg('Invullen', { id: 'checklist-more.fill' })],
      ['plan', msg('Ons plan', { id: 'checklist-more.plan' })],
      ['together', msg('Samen kijken', { id: 'checklist-more.together' })],
    ];
    return html`<nav aria-label=${msg('Wat wilt u doen?', { id: 'checklist-more.views' })}>
      <ul>
        ${views.map(
          ([view, label]) =>
            html`<li>
              <button
                type="button"
                aria-current=${view === this.#view ? 'true' : nothing}
                @click=${() => {
                  this.#view = view;
                  void this.#host.draw();
                }}
              >
                ${label}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** Draws what stands instead of the statements; undefined while these are filled in. */
  main(drawing: Drawing): TemplateResult | undefined {
    const part = this.#entries && morePart.value;
    if (!part || this.#view === 'fill') return undefined;
    if (this.#view === 'plan') return part.planTemplate(drawing, this.#save, this.#host.now);
    return part.togetherTemplate(drawing, {
      files: this.#files,
      revealed: this.#revealed,
      open: (files) => void this.#openPeople(files),
      reveal: () => {
        this.#revealed = true;
        void this.#host.draw();
      },
    });
  }

  /** Draws what stands below the answers of a statement. */
  more(statement: Statement, drawing: Drawing): TemplateResult {
    const { msg, change } = drawing;
    const { id } = statement;
    const part = this.#entries && morePart.value;
    return html`${noteTemplate(statement, drawing, { isOpen: this.#noted.has(id), today: this.#today })}
    ${
      part && this.#entries
        ? html`${drawing.kader.id === 'kis' ? part.behindTemplate(statement, drawing, this.#entries) : nothing}
            <label class="choose">
              <input
                type="checkbox"
                ?checked=${replyOf(this.assessment, id)?.priority === true}
                ${ticked(replyOf(this.assessment, id)?.priority === true)}
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
  below(drawing: Drawing): TemplateResult {
    const plan = (this.#entries && morePart.value?.printedPlan(drawing)) ?? nothing;
    return html`${this.#printing ? reportTemplate(drawing, plan) : nothing}
    ${toolsTemplate({
      keeper: this.#keeper,
      notice: this.#notice,
      clearing: this.#clearing,
      save: () => {
        this.#save('json', json, saveAssessment(this.assessment));
      },
      saveUnreadable: () => {
        this.#save('unreadable.json', json, this.#keeper.unreadable?.text ?? '');
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

  readonly #save = (extension: string, type: string, text: string): void => {
    download(fileName(this.#key, this.#today, extension), type, text);
  };

  /** Puts several people's files beside what was filled in here. */
  async #openPeople(files: readonly File[]): Promise<void> {
    const opened = await Promise.all(files.map((file) => openFile(file, this.#key, this.#kader)));
    const mine = this.#files.length === 0 && Object.values(this.assessment.replies).some(isFilled);
    const good = opened.flatMap((one) => ('assessment' in one ? [carryOver(one.assessment, this.#kader)] : []));
    this.#files = [...this.#files, ...(mine && good.length > 0 ? [this.assessment] : []), ...good];
    const refused = opened.filter((one) => 'refusal' in one);
    for (const { error } of refused) this.#host.report(error);
    this.#notice = refused.map((one) => openedSentence(one, this.#host.l10n.msg)).join(' ') || undefined;
    void this.#host.draw();
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
