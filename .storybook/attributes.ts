import type { Preview } from '@storybook/web-components-vite';
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { behalves, callbackTopics } from '@wijkbrug/core/callback-form.js';
import { locales } from '@wijkbrug/core/locale.js';
import manifest from '../packages/components/custom-elements.json' with { type: 'json' };

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** The documented attributes of an element. */
function attributesOf(tag: string): readonly Attribute[] {
  const declarations = manifest.modules.flatMap((module) => module.declarations as readonly object[]);
  const found = declarations.find((one) => 'tagName' in one && one.tagName === tag);
  return found && 'attributes' in found ? (found.attributes as readonly Attribute[]) : [];
}

/** What can be chosen, where it is not any text. */
const options: Readonly<Record<string, readonly string[]>> = {
  lang: locales,
  topic: callbackTopics,
  behalf: behalves,
  questions: ['one-by-one'],
  contrast: ['theme'],
  address: ['u', 'je'],
  'wijkbrug-team-explainer audience': ['youth'],
  'wijkbrug-sociale-kaart audience': ['professional'],
};

function controlOf(tag: string, { name, type }: Attribute): object {
  const known = options[`${tag} ${name}`] ?? options[name];
  if (known) return { control: { type: 'select' }, options: known };
  if (type?.text.startsWith('boolean')) return { control: { type: 'boolean' } };
  return { control: { type: type?.text.startsWith('number') ? 'number' : 'text' } };
}

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** A control for each attribute, and none for what only code can set. */
export const attributeControls: Enhancer = ({ component, argTypes }) => {
  const tag = String(component);
  const controls = attributesOf(tag).map((attribute) => {
    const { name, description } = attribute;
    return [name, { name, description, ...controlOf(tag, attribute), table: { category: 'attributes' } }] as const;
  });
  const others = Object.entries(argTypes).map(
    ([name, type]) => [name, { ...type, control: { disable: true } }] as const,
  );
  return { ...Object.fromEntries(others), ...Object.fromEntries(controls) } as ReturnType<Enhancer>;
};

class Attributes extends Directive {
  render(args: object): unknown {
    return args;
  }

  override update({ element }: ElementPart, [args]: [object]): typeof noChange {
    const values: Readonly<Record<string, unknown>> = { ...args };
    for (const { name } of attributesOf(element.localName)) {
      const value = values[name];
      if (value === undefined || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : `${value as string | number}`);
    }
    return noChange;
  }
}

/** Sets every attribute that a control has a value for. */
export const attributes = directive(Attributes);
