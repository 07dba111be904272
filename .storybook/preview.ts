import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf, locales, ownNames } from '@wijkbrug/core/locale.js';
import manifest from '../packages/components/custom-elements.json' with { type: 'json' };
import { attributeControls } from './attributes.js';
import { loadTheme, themeNames } from './themes.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [attributeControls],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  globalTypes: {
    locale: {
      description: 'Language of the page around the element',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: locales.map((locale) => ({ value: locale, title: ownNames[locale] })),
      },
    },
    theme: {
      description: 'House style',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: themeNames },
    },
  },
  initialGlobals: { locale: 'nl', theme: 'none' },
  loaders: [async ({ globals }) => ({ themeClass: await loadTheme(String(globals['theme'])) })],
  decorators: [
    (story, { globals, loaded }) => {
      const locale = String(globals['locale']);
      // On a wrapper, as in a page that has a part in another language.
      return html`<div class=${String(loaded['themeClass'])} lang=${locale} dir=${directionOf(locale)}>
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
