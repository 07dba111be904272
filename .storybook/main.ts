import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    { from: '../test/support/data', to: '/data' },
    { from: '../packages/portal/dist/kaart', to: '/kaart' },
    { from: '../packages/portal/data/sociale-kaart', to: '/sociale-kaart' },
  ],
};

export default config;
