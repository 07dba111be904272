/// <reference types="vite/client" />

/**
 * House styles to look at the elements in. They belong to the municipalities and may not be published, so only
 * `npm run storybook` has them; a built Storybook has none.
 */
const styleSheets: Readonly<Record<string, () => Promise<{ default: string }>>> = import.meta.env.DEV
  ? {
      utrecht: () => import('@utrecht/design-tokens/dist/index.css?inline'),
      amsterdam: () => import('@amsterdam/design-system-tokens/dist/index.theme.css?inline'),
      denhaag: () => import('@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline'),
      voorbeeld: () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline'),
    }
  : {};

const classNames: Readonly<Record<string, string>> = {
  utrecht: 'utrecht-theme',
  amsterdam: 'ams-theme',
  denhaag: 'denhaag-theme',
  voorbeeld: 'voorbeeld-theme',
};

export const themeNames = ['none', ...Object.keys(styleSheets)];

const loaded = new Set<string>();

/** The class of a theme, once its style sheet is in the page. */
export async function loadTheme(name: string): Promise<string> {
  const load = styleSheets[name];
  if (!load) return '';
  if (!loaded.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await load()).default);
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    loaded.add(name);
  }
  return classNames[name] ?? '';
}
