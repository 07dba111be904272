import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { hoursList } from '../internal/hours-text.js';
import type { Msg } from '../internal/messages.js';
import type { NextView } from './callback-form.view.js';

/** When the door is open, and where, as far as the team confirmed it. The address is a name: as it stands on the wall. */
export const walkInTemplate = ({ walkIn, address }: NextView, locale: Locale, msg: Msg): TemplateResult =>
  html`${
    walkIn?.length
      ? html`${msg('Langskomen kan op:', { id: 'callback-form-more.walk-in-at' })} ${hoursList(walkIn, locale)}.`
      : nothing
  }
  ${
    address ? html`${msg('Het adres:', { id: 'callback-form-more.address' })} <bdi lang="nl">${address}</bdi>` : nothing
  }`;
