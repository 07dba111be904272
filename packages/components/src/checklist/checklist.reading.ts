import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';

/** What stands above the statements. */
export interface IntroView {
  readonly title: string;
  readonly level: number;
  /** The statements are translated and nobody has checked them. */
  readonly uncheckedTranslation: boolean;
  /** The answers stay in this browser: false when the page keeps them elsewhere. */
  readonly onDevice: boolean;
}

/** Draws the introduction. */
export const introTemplate = ({ title, level, uncheckedTranslation, onDevice }: IntroView, msg: Msg): TemplateResult =>
  html`${heading(level, 'wijkbrug-title', title)}
    <p class="wijkbrug-lead">
      ${msg(
        'Kijk samen hoe goed uw wijkteam alle bewoners bereikt en helpt. Er is geen score en u kunt niets fout doen. Ook “nog niet” is een goed antwoord: dan weet u waar u kunt beginnen.',
        { id: 'checklist.intro' },
      )}
    </p>
    ${
      onDevice
        ? html`<p class="wijkbrug-private">
            ${msg('Wat u invult, blijft op dit apparaat, in deze browser. Er wordt niets verstuurd.', {
              id: 'checklist.on-device',
            })}
          </p>`
        : nothing
    }
    ${
      uncheckedTranslation
        ? html`<p class="wijkbrug-private">
            ${msg(
              'Deze stellingen zijn vertaald uit het Nederlands. Niemand die deze taal spreekt heeft de vertaling al gecontroleerd.',
              { id: 'checklist.unchecked-translation', desc: 'Shown above machine translations' },
            )}
          </p>`
        : nothing
    }`;
