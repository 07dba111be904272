import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const file = (name: string): string | undefined => {
  try {
    return require.resolve(name);
  } catch {
    return undefined; // the theme package is not installed
  }
};

/** House styles to try the element in. The packages belong to the municipalities; they are installed for tests only. */
export const themes = {
  none: { label: 'Geen thema', className: '', file: undefined },
  utrecht: { label: 'Utrecht', className: 'utrecht-theme', file: file('@utrecht/design-tokens/dist/index.css') },
  amsterdam: {
    label: 'Amsterdam',
    className: 'ams-theme',
    file: file('@amsterdam/design-system-tokens/dist/index.theme.css'),
  },
  denhaag: {
    label: 'Den Haag',
    className: 'denhaag-theme',
    file: file('@gemeente-denhaag/design-tokens-components/dist/theme/index.css'),
  },
  voorbeeld: {
    label: 'Voorbeeld',
    className: 'voorbeeld-theme',
    file: file('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  },
} as const;

export type ThemeName = keyof typeof themes;

export const isThemeName = (name: string): name is ThemeName => Object.hasOwn(themes, name);
