import { afterEach, describe, expect, it } from 'vitest';
import { afterPart } from '../../packages/components/dist/callback-form/callback-form.parts.js';
import { kaderStore } from '../../packages/components/dist/checklist/checklist.parts.js';
import { morePart } from '../../packages/components/dist/sociale-kaart/sociale-kaart.parts.js';
import {
  renderCallbackForm,
  renderChecklist,
  renderSocialeKaart,
  renderTeamExplainer,
} from '../../packages/components/dist/ssr.js';
import { choicesPart } from '../../packages/components/dist/team-explainer/team-explainer.whole.js';

const options = { attributes: { lang: 'nl' }, assets: '/wijkbrug/' };
const noFiles = { ...options, files: () => Promise.reject(new Error('no such file')) };

describe('rendering on a server', () => {
  const loaders: { load: unknown }[] = [];
  afterEach(() => {
    for (const loader of loaders.splice(0)) Reflect.deleteProperty(loader, 'load');
  });

  for (const [name, loader, render] of [
    ['callback-form', afterPart, () => renderCallbackForm(options)],
    ['checklist', kaderStore, () => renderChecklist(options)],
    ['team-explainer', choicesPart, () => renderTeamExplainer(options)],
    ['sociale-kaart', morePart, () => renderSocialeKaart(noFiles)],
  ] as const) {
    it(`draws <wijkbrug-${name}> when a part of it could not be read before, and now can`, async () => {
      loaders.push(loader);
      // An own property, in the way of that of the class.
      Object.assign(loader, { load: () => Promise.reject(new Error('too many open files')) });
      await expect(render()).rejects.toThrow('too many open files');
      Reflect.deleteProperty(loader, 'load');
      const drawn = await render().catch((error: unknown) => (error as Error).message);
      expect(drawn).toContain(name === 'sociale-kaart' ? 'no such file' : `<wijkbrug-${name}`);
    });
  }
});
