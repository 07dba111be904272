import { html, nothing, type TemplateResult } from 'lit';
import { respondentRoles, type RespondentRole } from '@wijkbrug/core/checklist.js';
import type { Msg } from '../internal/messages.js';
import type { Drawing } from './checklist.types.js';

/** From where somebody looks, in words. */
export const roleWords = (msg: Msg): Readonly<Record<RespondentRole, string>> => ({
  professional: msg('Medewerker van het wijkteam', { id: 'checklist-more.role-professional' }),
  manager: msg('Leidinggevende', { id: 'checklist-more.role-manager' }),
  municipality: msg('Gemeente', { id: 'checklist-more.role-municipality' }),
  'self-organisation': msg('Zelforganisatie of vrijwilligers', { id: 'checklist-more.role-self-organisation' }),
  'resident-panel': msg('Panel van bewoners', { id: 'checklist-more.role-resident-panel' }),
});

const isPartner = (role: RespondentRole | undefined): boolean =>
  role === 'municipality' || role === 'self-organisation' || role === 'resident-panel';

/** The choice, never asked for, of where somebody looks from; and what a partner does well to know (R-070). */
export function roleTemplate(
  { assessment, msg }: Drawing,
  choose: (role: RespondentRole | undefined) => void,
): TemplateResult {
  const { role } = assessment.about;
  const words = roleWords(msg);
  return html`<div class="role">
    <label class="field"
      >${msg('Ik vul in als (hoeft niet)', { id: 'checklist-more.role' })}
      <select
        name="role"
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          choose(respondentRoles.find((one) => one === value));
        }}
      >
        <option value="" .selected=${!role}>${msg('Zeg ik liever niet', { id: 'checklist-more.role-none' })}</option>
        ${respondentRoles.map((one) => html`<option value=${one} .selected=${one === role}>${words[one]}</option>`)}
      </select></label
    >
    <p class="hint">
      ${
        isPartner(role)
          ? msg(
              '“Wij” is in elke stelling het wijkteam. Antwoord zoals u het ziet. Weet u het niet? Dat is ook een antwoord.',
              { id: 'checklist-more.partner' },
            )
          : nothing
      }
      ${
        role
          ? msg(
              'Dit staat in uw bestand. Bij “Samen kijken” is het pas te zien als minstens twee mensen hetzelfde kozen.',
              { id: 'checklist-more.role-seen' },
            )
          : nothing
      }
    </p>
  </div>`;
}
