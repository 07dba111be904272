// Types of the elements for React, from the manifest of custom elements: what is documented is what may be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `dist/react.d.ts`, and a module that is empty but for it. */
export function writeReactTypes(home) {
  const { modules } = JSON.parse(readFileSync(join(home, 'custom-elements.json'), 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  writeFileSync(join(home, 'dist/react.d.ts'), `${head}${elements.map(propsOf).join('')}    }\n  }\n}\n`);
  writeFileSync(join(home, 'dist/react.js'), 'export {};\n');
}

const head = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from './internal/events.js';

type Wijkbrug<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  [Name in keyof HTMLElementEventMap & \`wijkbrug-\${string}\` as \`on\${Name}\`]?: (event: HTMLElementEventMap[Name]) => void;
} & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
`;

function propsOf({ tagName, attributes = [] }) {
  const lines = attributes
    .filter(({ name }) => name !== 'lang')
    .map(({ name, description, type }) => {
      const text = description ? `        /** ${description.replace(/\s+/g, ' ')} */\n` : '';
      return `${text}        ${JSON.stringify(name)}?: ${type?.text ?? 'string'};\n`;
    });
  return `      ${JSON.stringify(tagName)}: Wijkbrug<{\n${lines.join('')}      }>;\n`;
}
