import { describe, expect, it } from 'vitest';
import { attributeControls } from '../../.storybook/attributes.js';

type Context = Parameters<typeof attributeControls>[0];
const controlsOf = (component: string, argTypes: object = {}): Record<string, { control?: unknown }> =>
  attributeControls({ component, argTypes } as unknown as Context);

describe('the controls of the stories', () => {
  it('are fields for the documented attributes, in the form that Storybook shows', () => {
    const controls = controlsOf('wijkbrug-callback-form');
    expect(controls['phone']).toMatchObject({ control: { type: 'text' } });
    expect(controls['idle-minutes']).toMatchObject({ control: { type: 'number' } });
    expect(controls['topic']).toMatchObject({ control: { type: 'select' }, options: expect.arrayContaining(['money']) as string[] }); // prettier-ignore
    expect(controlsOf('wijkbrug-sociale-kaart')['corrections']).toMatchObject({ control: { type: 'boolean' } });
  });

  it('leave out what only code can set', () => {
    const controls = controlsOf('wijkbrug-callback-form', { values: { name: 'values' }, phone: { name: 'phone' } });
    expect(controls['values']).toMatchObject({ control: { disable: true } });
    expect(controls['phone']).toMatchObject({ control: { type: 'text' } });
  });
});
