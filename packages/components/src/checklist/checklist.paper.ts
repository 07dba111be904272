import { nothing, type TemplateResult } from 'lit';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { adoptSheet } from '../internal/adopt-sheet.js';
import type { Later } from './checklist.later.js';
import { paperSheet } from './checklist.paper.reading.styles.js';
import { reportTemplate } from './checklist.report.js';
import type { DeskHost, Drawing } from './checklist.types.js';

/** What is printed: from when the browser begins with paper, whoever asked for it. */
export class Paper {
  readonly #host: DeskHost;
  readonly #later: Later;
  readonly #giveUpSheet: () => void;
  #isWanted = false;

  constructor(host: DeskHost, later: Later) {
    this.#host = host;
    this.#later = later;
    this.#giveUpSheet = adoptSheet(host.element, paperSheet());
    addEventListener('beforeprint', this.#begin);
  }

  stop(): void {
    this.#giveUpSheet();
    removeEventListener('beforeprint', this.#begin);
  }

  /** Prints only this part of the page. */
  readonly print = (): void => {
    const { element } = this.#host;
    element.setAttribute('printing', '');
    const done = (): void => {
      element.removeAttribute('printing');
    };
    addEventListener('afterprint', done, { once: true });
    print();
  };

  /** Draws the plan, the answers and the worksheets; nothing until paper is asked for. */
  report(drawing: Drawing): TemplateResult | typeof nothing {
    if (!this.#isWanted) return nothing;
    const { more, work, workEntries } = this.#later;
    const entries = Array.isArray(workEntries) ? workEntries : [];
    return reportTemplate(drawing, {
      head: more?.printedHead(drawing, amsterdamDate(this.#host.now())) ?? nothing,
      themes: work?.printedThemes(drawing, entries) ?? nothing,
      plan: more?.printedPlan(drawing, entries) ?? nothing,
      sections: work?.printedSections(drawing, entries) ?? nothing,
      below: (statement) => more?.printedReply(statement, drawing) ?? nothing,
    });
  }

  readonly #begin = (): void => {
    this.#isWanted = true;
    // The browser takes its picture right after this.
    this.#host.drawNow();
  };
}
