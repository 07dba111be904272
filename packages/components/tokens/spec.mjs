/**
 * The token layer as data: how an element finds the house style of the portal that it stands in.
 *
 * Every token is a public property `--wijkbrug-<name>`, then the properties of NL Design System themes in which the value
 * is usually found, then a default. `node scripts/tokens.mjs` makes the style sheets, the registrations and the table.
 *
 * @typedef {'accent'|'text'|'heading'|'link'|'button'|'field'|'focus'|'alert'|'details'|'badge'} Group
 * @typedef {'color'|'length'|'any'} Syntax `any` is not registered: a theme may use units that depend on the element
 * @typedef {object} Token
 * @property {string} name
 * @property {Group} group
 * @property {Syntax} syntax
 * @property {string[]} chain properties of themes, best first, without the leading dashes
 * @property {string} fallback a value, or `@name` for another token
 */

/** @type {Token[]} */
export const tokens = [];

/** @param {Group} group */
const groupOf = (group) => ({
  /** @param {string} name @param {string[]} chain @param {string} fallback */
  color: (name, chain, fallback) => tokens.push({ name, group, syntax: 'color', chain, fallback }),
  /** @param {string} name @param {string[]} chain @param {string} fallback */
  length: (name, chain, fallback) => tokens.push({ name, group, syntax: 'length', chain, fallback }),
  /** @param {string} name @param {string[]} chain @param {string} fallback */
  any: (name, chain, fallback) => tokens.push({ name, group, syntax: 'any', chain, fallback }),
});

const nl = (/** @type {string} */ name) => `nl-${name}`;
const utrecht = (/** @type {string} */ name) => `utrecht-${name}`;
const denhaag = (/** @type {string} */ name) => `denhaag-${name}`;
const ams = (/** @type {string} */ name) => `ams-${name}`;
const basis = (/** @type {string} */ name) => `basis-${name}`;

const accent = groupOf('accent');
accent.color('accent', [], '#0b5a9c');
accent.color('accent-contrast', [], '#fff');

const text = groupOf('text');
text.any(
  'font-family',
  [
    utrecht('document-font-family'),
    utrecht('root-font-family'),
    nl('paragraph-font-family'),
    utrecht('paragraph-font-family'),
    ams('paragraph-font-family'),
    basis('text-font-family-default'),
  ],
  'inherit',
);
// In em, not rem: portals with `html { font-size: 62.5% }` keep readable text and large targets.
text.any(
  'font-size',
  [
    utrecht('document-font-size'),
    nl('paragraph-font-size'),
    utrecht('paragraph-font-size'),
    ams('paragraph-font-size'),
    basis('text-font-size-md'),
  ],
  '1em',
);
text.any(
  'line-height',
  [
    utrecht('document-line-height'),
    nl('paragraph-line-height'),
    utrecht('paragraph-line-height'),
    ams('paragraph-line-height'),
    basis('text-line-height-md'),
  ],
  '1.5',
);
text.any(
  'color',
  [
    utrecht('document-color'),
    nl('paragraph-color'),
    utrecht('paragraph-color'),
    ams('paragraph-color'),
    basis('color-default-color-document'),
  ],
  'currentColor',
);
text.any(
  'subtle-color',
  [utrecht('form-field-description-color'), ams('hint-in-fieldset-color'), basis('color-default-color-subtle')],
  '@color',
);
text.color(
  'border-color',
  [
    utrecht('separator-color'),
    denhaag('divider-border-color'),
    utrecht('table-row-border-block-end-color'),
    ams('color-separator'),
    basis('color-default-border-subtle'),
  ],
  '#b4bac1',
);

const heading = groupOf('heading');
/** @param {string} property */
const headingChain = (property) => [
  nl(`heading-level-3-${property}`),
  utrecht(`heading-3-${property}`),
  utrecht(`heading-${property}`),
  ams(`heading-${property}`),
  basis(`heading-${property}`),
];
heading.any('heading-font-family', headingChain('font-family'), '@font-family');
heading.any('heading-font-weight', headingChain('font-weight'), 'bold');
heading.any('heading-color', headingChain('color'), '@color');
heading.any(
  'heading-font-size',
  [nl('heading-level-3-font-size'), utrecht('heading-3-font-size'), ams('typography-heading-3-font-size')],
  '1.25em',
);

const link = groupOf('link');
/** @param {string} property */
const linkChain = (property) => [nl, utrecht, denhaag, ams].map((theme) => theme(`link-${property}`));
link.color('link-color', linkChain('color'), '@accent');
link.color('link-hover-color', linkChain('hover-color'), '@link-color');
link.any('link-text-decoration', [nl('link-text-decoration-line'), utrecht('link-text-decoration')], 'underline');

const button = groupOf('button');
button.length(
  'button-border-radius',
  [nl, utrecht, denhaag, ams].map((theme) => theme('button-border-radius')),
  '4px',
);
button.length(
  'button-border-width',
  [
    nl('button-primary-border-width'),
    utrecht('button-border-width'),
    denhaag('button-border-width'),
    ams('button-border-width'),
  ],
  '1px',
);
button.any(
  'button-font-family',
  [nl, utrecht, ams].map((theme) => theme('button-font-family')),
  '@font-family',
);
button.any(
  'button-font-size',
  [
    nl('button-primary-font-size'),
    utrecht('button-font-size'),
    denhaag('button-font-size'),
    ams('button-font-size'),
  ],
  '1em',
);
button.any(
  'button-font-weight',
  [
    nl('button-primary-font-weight'),
    utrecht('button-primary-action-font-weight'),
    utrecht('button-font-weight'),
    ams('button-font-weight'),
  ],
  '600',
);
for (const [side, fallback] of [
  ['block', '0.5em'],
  ['inline', '1em'],
]) {
  button.any(
    `button-padding-${side}`,
    [
      nl(`button-padding-${side}-start`),
      utrecht(`button-padding-${side}-start`),
      denhaag(`button-padding-${side}`),
      ams(`button-padding-${side}`),
    ],
    fallback,
  );
}
/** @param {string} property The primary button; older themes style the plain button as the primary one. */
const primary = (property) => [
  nl(`button-primary-${property}`),
  utrecht(`button-primary-action-${property}`),
  denhaag(`button-primary-action-${property}`),
  utrecht(`button-${property}`),
  ams(`button-primary-${property}`),
];
/**
 * Hover falls back inside its own family first: mixing families gave text of 1.35:1 in one theme.
 *
 * @param {string} property
 */
const primaryHover = (property) => [
  nl(`button-primary-hover-${property}`),
  nl(`button-primary-${property}`),
  utrecht(`button-primary-action-hover-${property}`),
  utrecht(`button-primary-action-${property}`),
  utrecht(`button-hover-${property}`),
  utrecht(`button-${property}`),
  ams(`button-primary-hover-${property}`),
];
/** @param {string} property */
const secondary = (property) => [
  nl(`button-secondary-${property}`),
  utrecht(`button-secondary-action-${property}`),
  denhaag(`button-secondary-action-${property}`),
  ams(`button-secondary-${property}`),
];
button.color('button-primary-background-color', primary('background-color'), '@accent');
button.color('button-primary-color', primary('color'), '@accent-contrast');
button.color('button-primary-border-color', primary('border-color'), '@button-primary-background-color');
button.color(
  'button-primary-hover-background-color',
  primaryHover('background-color'),
  '@button-primary-background-color',
);
button.color('button-primary-hover-color', primaryHover('color'), '@button-primary-color');
button.color('button-secondary-background-color', secondary('background-color'), 'transparent');
button.color('button-secondary-color', secondary('color'), '@link-color');
button.color('button-secondary-border-color', secondary('border-color'), '@button-secondary-color');

const field = groupOf('field');
field.any('label-color', [utrecht('form-label-color'), ams('label-color')], '@color');
field.any('label-font-size', [utrecht('form-label-font-size'), ams('label-font-size')], '1em');
field.any('label-font-weight', [utrecht('form-label-font-weight'), ams('label-font-weight')], 'bold');
field.color(
  'error-color',
  [
    utrecht('form-field-error-message-color'),
    utrecht('form-field-description-invalid-color'),
    denhaag('form-field-description-error-color'),
    ams('error-message-color'),
    utrecht('feedback-error-color'),
    utrecht('form-control-invalid-border-color'),
    utrecht('form-field-invalid-border-inline-start-color'),
  ],
  '#b3161b',
);
field.color(
  'error-border-color',
  [
    utrecht('textbox-invalid-border-color'),
    utrecht('form-control-invalid-border-color'),
    utrecht('form-input-invalid-border-color'),
    utrecht('form-field-invalid-border-inline-start-color'),
    ams('inputs-invalid-border-color'),
    basis('form-control-invalid-border-color'),
  ],
  '@error-color',
);
/** @param {string} property */
const inputChain = (property) => [
  utrecht(`textbox-${property}`),
  utrecht(`form-control-${property}`),
  utrecht(`form-input-${property}`),
  ams(`inputs-${property}`),
  basis(`form-control-${property}`),
];
field.color('input-background-color', inputChain('background-color'), '#fff');
field.color('input-color', inputChain('color'), '#1b1b1b');
field.color('input-border-color', inputChain('border-color'), '#6b7178');
field.length('input-border-width', inputChain('border-width'), '1px');
field.length(
  'input-border-bottom-width',
  [
    utrecht('textbox-border-bottom-width'),
    utrecht('textbox-border-block-end-width'),
    utrecht('form-control-border-bottom-width'),
  ],
  '@input-border-width',
);
field.length('input-border-radius', inputChain('border-radius'), '4px');
field.any('input-font-size', inputChain('font-size'), '1em');
for (const [side, fallback] of [
  ['block', '0.5em'],
  ['inline', '0.75em'],
]) {
  field.any(
    `input-padding-${side}`,
    [
      utrecht(`textbox-padding-${side}-start`),
      utrecht(`form-control-padding-${side}-start`),
      utrecht(`form-input-padding-${side}-start`),
      ams(`inputs-padding-${side}`),
      basis(`form-control-padding-${side}-start`),
    ],
    fallback,
  );
}
field.color(
  'check-color',
  [
    utrecht('checkbox-checked-background-color'),
    utrecht('custom-checkbox-checked-background-color'),
    utrecht('radio-button-checked-border-color'),
    ams('checkbox-rectangle-checked-fill'),
    basis('form-control-accent-color'),
  ],
  '@button-primary-background-color',
);

// Two tones, dark outside and light inside: one colour alone disappeared on the primary button of one theme or another.
const focus = groupOf('focus');
focus.color(
  'focus-color',
  [utrecht('focus-outline-color'), basis('focus-outline-color'), denhaag('focus-border-color'), 'rhc-focus-outline-color'],
  '#0b0c0c',
);
focus.color(
  'focus-inverse-color',
  [utrecht('focus-inverse-outline-color'), basis('focus-inverse-outline-color')],
  '#fff',
);
focus.length('focus-width', [utrecht('focus-outline-width'), basis('focus-outline-width')], '2px');
focus.any('focus-style', [utrecht('focus-outline-style'), basis('focus-outline-style')], 'solid');
focus.length(
  'focus-offset',
  [utrecht('focus-outline-offset'), basis('focus-outline-offset'), ams('focus-outline-offset')],
  '2px',
);

const alert = groupOf('alert');
const kinds = [
  { kind: 'info', other: 'info', background: '#e3f0fa', color: '#10293f' },
  { kind: 'ok', other: 'success', background: '#e4f3e5', color: '#122d15' },
  { kind: 'warning', other: 'warning', background: '#fff2d8', color: '#3a2a00' },
  { kind: 'error', other: 'error', background: '#fdeaea', color: '#4a0d0f' },
];
for (const { kind, other, background, color } of kinds) {
  const plain = kind === 'info';
  alert.color(
    `alert-${kind}-background-color`,
    [
      utrecht(`alert-${kind}-background-color`),
      denhaag(`alert-${other}-background-color`),
      ...(plain ? [utrecht('alert-background-color')] : []),
      ams('alert-background-color'),
    ],
    background,
  );
  alert.color(
    `alert-${kind}-color`,
    [
      utrecht(`alert-${kind}-color`),
      denhaag(`alert-${other}-paragraph-color`),
      utrecht('alert-color'),
      ams('paragraph-color'),
    ],
    color,
  );
  alert.color(
    `alert-${kind}-border-color`,
    [
      utrecht(`alert-${kind}-border-color`),
      ...(plain ? [utrecht('alert-border-color'), ams('alert-border-color')] : [ams(`alert-${other}-border-color`)]),
    ],
    'transparent',
  );
}
alert.length('alert-border-width', [utrecht('alert-border-width'), ams('alert-border-width')], '0px');
alert.length(
  'alert-border-radius',
  [utrecht('alert-border-radius'), denhaag('alert-border-radius'), ams('alert-border-radius')],
  '0px',
);
alert.any('alert-padding', [utrecht('alert-padding-inline-start'), ams('alert-content-padding-inline')], '1em');

const details = groupOf('details');
details.color(
  'details-color',
  [utrecht('accordion-button-color'), denhaag('accordion-section-title-color'), ams('accordion-button-color')],
  '@link-color',
);
details.color(
  'details-background-color',
  [utrecht('accordion-button-background-color'), denhaag('accordion-section-header-background-color')],
  'transparent',
);
details.color(
  'details-border-color',
  [
    utrecht('accordion-button-border-color'),
    utrecht('accordion-section-border-color'),
    'todo-accordion-section-border-color',
  ],
  '@border-color',
);

const badge = groupOf('badge');
/** @param {string} property */
const badgeChain = (property) => [
  nl(`data-badge-${property}`),
  utrecht(`data-badge-${property}`),
  utrecht(`badge-${property}`),
  ams(`badge-${property}`),
];
badge.color('badge-background-color', badgeChain('background-color'), '#e8eaed');
badge.color('badge-color', badgeChain('color'), '#1b1b1b');

/** The name under which elements use a token; ours alone, and never set by a page. */
export const internalName = (/** @type {string} */ name) => `--_wb-${name}`;

/** The name under which a page sets a token; never declared by us, or it would win over the page. */
export const publicName = (/** @type {string} */ name) => `--wijkbrug-${name}`;

/** The value of a token: the page's own, else the theme's, else the default. */
export function valueOf({ name, chain, fallback }) {
  const last = fallback.startsWith('@') ? `var(${internalName(fallback.slice(1))})` : fallback;
  const themed = chain.toReversed().reduce((inner, property) => `var(--${property}, ${inner})`, last);
  return `var(${publicName(name)}, ${themed})`;
}

/**
 * The declarations of one group. They stand on `:host`, because a theme's class may be on any ancestor: on `:root` they
 * would not see it.
 *
 * @param {Group} group
 */
export const declarationsOf = (group) =>
  tokens.filter((token) => token.group === group).map((token) => `${internalName(token.name)}:${valueOf(token)}`);

/** The default at the end of a row of references. */
function constantOf({ fallback }) {
  if (!fallback.startsWith('@')) return fallback;
  return constantOf(/** @type {Token} */ (tokens.find((token) => token.name === fallback.slice(1))));
}

/**
 * Colours and lengths to register: an invalid or empty value in a theme then becomes our default instead of nothing.
 * Font sizes are left out: registered, they lose the units that depend on the element.
 */
export const registrations = () =>
  tokens
    .filter(({ syntax }) => syntax !== 'any')
    .map((token) => [internalName(token.name), `<${token.syntax}>`, constantOf(token)]);

/** The table of public properties for the documentation. */
export function documentation() {
  const rows = tokens.map(({ name, group, chain, fallback }) => {
    const last = fallback.startsWith('@') ? `\`${publicName(fallback.slice(1))}\`` : `\`${fallback}\``;
    return `| ${group} | \`${publicName(name)}\` | ${chain.length > 0 ? `\`--${chain[0]}\`` : '—'} | ${last} |`;
  });
  return ['| group | property | first looked up in the theme | default |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
