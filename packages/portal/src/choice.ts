import type { Choice } from './site.js';
import { isThemeName } from './themes.js';

/** What a visitor chose, from the address. */
export function choiceOf({ searchParams }: URL): Choice {
  const theme = searchParams.get('theme') ?? '';
  return { lang: searchParams.get('lang') ?? 'nl', theme: isThemeName(theme) ? theme : 'none' };
}
