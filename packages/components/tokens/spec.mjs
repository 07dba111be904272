/**
 * The token layer as data: how an element finds the house style of the portal that it stands in.
 *
 * A token is looked up in three places: the public property `--wijkbrug-<name>`, then the properties in which themes of
 * NL Design System usually keep the value, then a default. `scripts/tokens.mjs` makes everything else from this file.
 * Theme properties are written in full where possible, so that a search for one finds it.
 *
 * @typedef {keyof typeof kinds} Kind
 *
 * @typedef {'accent' | 'text' | 'heading' | 'link' | 'button' | 'secondary' | 'field' | 'error' | 'check' | 'focus' | 'alert' | 'info' | 'outcome' | 'details' | 'badge'} Group
 *
 * @typedef {object} Definition
 * @property {Kind} kind
 * @property {string} fallback a CSS value, or `@name` for the value of another token
 * @property {string[]} chain properties of themes, best first
 *
 * @typedef {Definition & { name: string; group: Group }} Token
 */

/**
 * What a value can be: the CSS syntax, the `$type` in tokens.json, and whether the browser is told.
 *
 * Only colours and lengths are registered. A registered font size that is used in `font-size` of the same element became
 * its initial value under a theme with `clamp(… rem …)`, and families, weights and line heights have no useful syntax.
 */
const kinds = {
  color: { syntax: '<color>', type: 'color', registered: true },
  length: { syntax: '<length>', type: 'dimension', registered: true },
  fontSize: { syntax: '<length-percentage>', type: 'dimension', registered: false },
  fontFamily: { syntax: '*', type: 'fontFamily', registered: false },
  fontWeight: { syntax: '*', type: 'fontWeight', registered: false },
  lineHeight: { syntax: '*', type: 'lineHeight', registered: false },
  lineStyle: { syntax: '*', type: 'strokeStyle', registered: false },
  textDecoration: { syntax: '*', type: 'textDecoration', registered: false },
};

/** @typedef {(fallback: string, ...chain: string[]) => Definition} Define */

/** @type {(kind: Kind) => Define} */
const definer =
  (kind) =>
  (fallback, ...chain) => ({ kind, fallback, chain });

const color = definer('color');
const length = definer('length');
const fontSize = definer('fontSize');
const fontFamily = definer('fontFamily');
const fontWeight = definer('fontWeight');
const lineHeight = definer('lineHeight');
const lineStyle = definer('lineStyle');
const textDecoration = definer('textDecoration');

// Sizes fall back to em, never rem: portals with `html { font-size: 62.5% }` would get tiny text and targets.

const accent = {
  accent: color('#0b5a9c'),
  'accent-contrast': color('#fff'),
};

const text = {
  'font-family': fontFamily(
    'inherit',
    '--utrecht-document-font-family',
    '--utrecht-root-font-family',
    '--nl-paragraph-font-family',
    '--utrecht-paragraph-font-family',
    '--ams-paragraph-font-family',
    '--basis-text-font-family-default',
  ),
  'font-size': fontSize(
    '1em',
    '--utrecht-document-font-size',
    '--nl-paragraph-font-size',
    '--utrecht-paragraph-font-size',
    '--ams-paragraph-font-size',
    '--basis-text-font-size-md',
  ),
  'line-height': lineHeight(
    '1.5',
    '--utrecht-document-line-height',
    '--nl-paragraph-line-height',
    '--utrecht-paragraph-line-height',
    '--ams-paragraph-line-height',
    '--basis-text-line-height-md',
  ),
  color: color(
    'currentColor',
    '--utrecht-document-color',
    '--nl-paragraph-color',
    '--utrecht-paragraph-color',
    '--ams-paragraph-color',
    '--basis-color-default-color-document',
  ),
  'subtle-color': color(
    '@color',
    '--utrecht-form-field-description-color',
    '--ams-hint-in-fieldset-color',
    '--basis-color-default-color-subtle',
  ),
  'border-color': color(
    '#b4bac1',
    '--utrecht-separator-color',
    '--denhaag-divider-border-color',
    '--utrecht-table-row-border-block-end-color',
    '--ams-color-separator',
    '--basis-color-default-border-subtle',
  ),
};

/** @param {string} property */
const headingProperties = (property) => [
  `--nl-heading-level-3-${property}`,
  `--utrecht-heading-3-${property}`,
  `--utrecht-heading-${property}`,
  `--ams-heading-${property}`,
  `--basis-heading-${property}`,
];

const heading = {
  'heading-font-family': fontFamily('@font-family', ...headingProperties('font-family')),
  'heading-font-weight': fontWeight('bold', ...headingProperties('font-weight')),
  'heading-color': color('@color', ...headingProperties('color')),
  'heading-font-size': fontSize(
    '1.25em',
    '--nl-heading-level-3-font-size',
    '--utrecht-heading-3-font-size',
    '--ams-typography-heading-3-font-size',
  ),
};

const link = {
  'link-color': color('@accent', '--nl-link-color', '--utrecht-link-color', '--denhaag-link-color', '--ams-link-color'),
  'link-hover-color': color(
    '@link-color',
    '--nl-link-hover-color',
    '--utrecht-link-hover-color',
    '--denhaag-link-hover-color',
    '--ams-link-hover-color',
  ),
  'link-text-decoration': textDecoration(
    'underline',
    '--nl-link-text-decoration-line',
    '--utrecht-link-text-decoration',
  ),
};

/**
 * Themes of before 2022 know one button and style it as the primary one, hence `--utrecht-button-*`.
 *
 * @param {string} property
 */
const primaryProperties = (property) => [
  `--nl-button-primary-${property}`,
  `--utrecht-button-primary-action-${property}`,
  `--denhaag-button-primary-action-${property}`,
  `--utrecht-button-${property}`,
  `--ams-button-primary-${property}`,
];

/**
 * Hover looks in its own family first, at rest too: the hover background of one family with the hover text of another
 * gave text of 1.35:1 in one theme.
 *
 * @param {string} property
 */
const primaryHoverProperties = (property) => [
  `--nl-button-primary-hover-${property}`,
  `--nl-button-primary-${property}`,
  `--utrecht-button-primary-action-hover-${property}`,
  `--utrecht-button-primary-action-${property}`,
  `--utrecht-button-hover-${property}`,
  `--utrecht-button-${property}`,
  `--ams-button-primary-hover-${property}`,
];

/** @param {string} property */
const secondaryProperties = (property) => [
  `--nl-button-secondary-${property}`,
  `--utrecht-button-secondary-action-${property}`,
  `--denhaag-button-secondary-action-${property}`,
  `--ams-button-secondary-${property}`,
];

const button = {
  'button-border-radius': length(
    '4px',
    '--nl-button-border-radius',
    '--utrecht-button-border-radius',
    '--denhaag-button-border-radius',
    '--ams-button-border-radius',
  ),
  'button-border-width': length(
    '1px',
    '--nl-button-primary-border-width',
    '--utrecht-button-border-width',
    '--denhaag-button-border-width',
    '--ams-button-border-width',
  ),
  'button-font-family': fontFamily(
    '@font-family',
    '--nl-button-font-family',
    '--utrecht-button-font-family',
    '--ams-button-font-family',
  ),
  'button-font-size': fontSize(
    '1em',
    '--nl-button-primary-font-size',
    '--utrecht-button-font-size',
    '--denhaag-button-font-size',
    '--ams-button-font-size',
  ),
  'button-font-weight': fontWeight(
    '600',
    '--nl-button-primary-font-weight',
    '--utrecht-button-primary-action-font-weight',
    '--utrecht-button-font-weight',
    '--ams-button-font-weight',
  ),
  'button-padding-block': length(
    '0.5em',
    '--nl-button-padding-block-start',
    '--utrecht-button-padding-block-start',
    '--denhaag-button-padding-block',
    '--ams-button-padding-block',
  ),
  'button-padding-inline': length(
    '1em',
    '--nl-button-padding-inline-start',
    '--utrecht-button-padding-inline-start',
    '--denhaag-button-padding-inline',
    '--ams-button-padding-inline',
  ),
  'button-primary-background-color': color('@accent', ...primaryProperties('background-color')),
  'button-primary-color': color('@accent-contrast', ...primaryProperties('color')),
  'button-primary-border-color': color('@button-primary-background-color', ...primaryProperties('border-color')),
  'button-primary-hover-background-color': color(
    '@button-primary-background-color',
    ...primaryHoverProperties('background-color'),
  ),
  'button-primary-hover-color': color('@button-primary-color', ...primaryHoverProperties('color')),
};

const secondary = {
  'button-secondary-background-color': color('transparent', ...secondaryProperties('background-color')),
  'button-secondary-color': color('@link-color', ...secondaryProperties('color')),
  'button-secondary-border-color': color('@button-secondary-color', ...secondaryProperties('border-color')),
};

/**
 * `form-input` is what `textbox` was called in older themes.
 *
 * @param {string} property
 */
const inputProperties = (property) => [
  `--utrecht-textbox-${property}`,
  `--utrecht-form-control-${property}`,
  `--utrecht-form-input-${property}`,
  `--ams-inputs-${property}`,
  `--basis-form-control-${property}`,
];

/**
 * Amsterdam names the axis, the others its start.
 *
 * @param {'block' | 'inline'} axis
 */
const inputPaddingProperties = (axis) => [
  `--utrecht-textbox-padding-${axis}-start`,
  `--utrecht-form-control-padding-${axis}-start`,
  `--utrecht-form-input-padding-${axis}-start`,
  `--ams-inputs-padding-${axis}`,
  `--basis-form-control-padding-${axis}-start`,
];

const field = {
  'label-color': color('@color', '--utrecht-form-label-color', '--ams-label-color'),
  'label-font-size': fontSize('1em', '--utrecht-form-label-font-size', '--ams-label-font-size'),
  'label-font-weight': fontWeight('bold', '--utrecht-form-label-font-weight', '--ams-label-font-weight'),
  'input-background-color': color('#fff', ...inputProperties('background-color')),
  'input-color': color('#1b1b1b', ...inputProperties('color')),
  'input-border-color': color('#6b7178', ...inputProperties('border-color')),
  'input-border-width': length('1px', ...inputProperties('border-width')),
  'input-border-bottom-width': length(
    '@input-border-width',
    '--utrecht-textbox-border-bottom-width',
    '--utrecht-textbox-border-block-end-width',
    '--utrecht-form-control-border-bottom-width',
  ),
  'input-border-radius': length('4px', ...inputProperties('border-radius')),
  'input-font-size': fontSize('1em', ...inputProperties('font-size')),
  'input-padding-block': length('0.5em', ...inputPaddingProperties('block')),
  'input-padding-inline': length('0.75em', ...inputPaddingProperties('inline')),
};

/** Mistakes in fields: for who made one. */
const error = {
  'error-color': color(
    '#b3161b',
    '--utrecht-form-field-error-message-color',
    '--utrecht-form-field-description-invalid-color',
    '--denhaag-form-field-description-error-color',
    '--ams-error-message-color',
    '--utrecht-feedback-error-color',
    '--utrecht-form-control-invalid-border-color',
    '--utrecht-form-field-invalid-border-inline-start-color',
  ),
  'error-border-color': color(
    '@error-color',
    '--utrecht-textbox-invalid-border-color',
    '--utrecht-form-control-invalid-border-color',
    '--utrecht-form-input-invalid-border-color',
    '--utrecht-form-field-invalid-border-inline-start-color',
    '--ams-inputs-invalid-border-color',
    '--basis-form-control-invalid-border-color',
  ),
};

/** Boxes and circles to choose with. */
const check = {
  'check-color': color(
    '@button-primary-background-color',
    '--utrecht-checkbox-checked-background-color',
    '--utrecht-custom-checkbox-checked-background-color',
    '--utrecht-radio-button-checked-border-color',
    '--ams-checkbox-rectangle-checked-fill',
    '--basis-form-control-accent-color',
  ),
};

// Two tones, and never currentColor: the ring in the colour of the text was white on white round a primary button.
const focus = {
  'focus-color': color(
    '#0b0c0c',
    '--utrecht-focus-outline-color',
    '--basis-focus-outline-color',
    '--denhaag-focus-border-color',
    '--rhc-focus-outline-color',
  ),
  'focus-inverse-color': color('#fff', '--utrecht-focus-inverse-outline-color', '--basis-focus-inverse-outline-color'),
  'focus-width': length('2px', '--utrecht-focus-outline-width', '--basis-focus-outline-width'),
  'focus-style': lineStyle('solid', '--utrecht-focus-outline-style', '--basis-focus-outline-style'),
  'focus-offset': length(
    '2px',
    '--utrecht-focus-outline-offset',
    '--basis-focus-outline-offset',
    '--ams-focus-outline-offset',
  ),
};

// Icons take the colour of the text, because the themes' own icon colours are too faint in six of twelve themes. The border
// is not the colour of the icon either: in one theme that is bright yellow.
const alert = {
  ...severity('warning', 'warning', '#fff2d8', '#3a2a00'),
  'alert-border-width': length('0px', '--utrecht-alert-border-width', '--ams-alert-border-width'),
  // Not derived from the radius of a text field: pill-shaped fields made pill-shaped alerts.
  'alert-border-radius': length(
    '0px',
    '--utrecht-alert-border-radius',
    '--denhaag-alert-border-radius',
    '--ams-alert-border-radius',
  ),
  'alert-padding': length('1em', '--utrecht-alert-padding-inline-start', '--ams-alert-content-padding-inline'),
};

// The properties of the plain alert stand for this kind only: every kind in the same blue would say nothing.
const info = {
  'alert-info-background-color': color(
    '#e3f0fa',
    '--utrecht-alert-info-background-color',
    '--denhaag-alert-info-background-color',
    '--utrecht-alert-background-color',
    '--ams-alert-background-color',
  ),
  'alert-info-color': color(
    '#10293f',
    '--utrecht-alert-info-color',
    '--denhaag-alert-info-paragraph-color',
    '--utrecht-alert-color',
    '--ams-paragraph-color',
  ),
  'alert-info-border-color': color(
    'transparent',
    '--utrecht-alert-info-border-color',
    '--utrecht-alert-border-color',
    '--ams-alert-border-color',
  ),
};

/** How something went: for elements that send or save. */
const outcome = {
  ...severity('ok', 'success', '#e4f3e5', '#122d15'),
  ...severity('error', 'error', '#fdeaea', '#4a0d0f'),
};

/**
 * The three colours of one kind of alert.
 *
 * @param {string} kind our name, and Utrecht's
 * @param {string} otherName what Den Haag and Amsterdam call it
 * @param {string} backgroundColor
 * @param {string} textColor
 * @returns {Record<string, Definition>}
 */
function severity(kind, otherName, backgroundColor, textColor) {
  return {
    [`alert-${kind}-background-color`]: color(
      backgroundColor,
      `--utrecht-alert-${kind}-background-color`,
      `--denhaag-alert-${otherName}-background-color`,
      '--ams-alert-background-color',
    ),
    [`alert-${kind}-color`]: color(
      textColor,
      `--utrecht-alert-${kind}-color`,
      `--denhaag-alert-${otherName}-paragraph-color`,
      '--utrecht-alert-color',
      '--ams-paragraph-color',
    ),
    [`alert-${kind}-border-color`]: color(
      'transparent',
      `--utrecht-alert-${kind}-border-color`,
      `--ams-alert-${otherName}-border-color`,
    ),
  };
}

const details = {
  'details-color': color(
    '@link-color',
    '--utrecht-accordion-button-color',
    '--denhaag-accordion-section-title-color',
    '--ams-accordion-button-color',
  ),
  'details-background-color': color(
    'transparent',
    '--utrecht-accordion-button-background-color',
    '--denhaag-accordion-section-header-background-color',
  ),
  'details-border-color': color(
    '@border-color',
    '--utrecht-accordion-button-border-color',
    '--utrecht-accordion-section-border-color',
    '--todo-accordion-section-border-color',
  ),
};

/** @param {string} property */
const badgeProperties = (property) => [
  `--nl-data-badge-${property}`,
  `--utrecht-data-badge-${property}`,
  `--utrecht-badge-${property}`,
  `--ams-badge-${property}`,
];

const badge = {
  'badge-background-color': color('#e8eaed', ...badgeProperties('background-color')),
  'badge-color': color('#1b1b1b', ...badgeProperties('color')),
};

/** @type {Record<Group, Record<string, Definition>>} */
const definitions = {
  accent,
  text,
  heading,
  link,
  button,
  secondary,
  field,
  error,
  check,
  focus,
  alert,
  info,
  outcome,
  details,
  badge,
};

/** In an order in which a group refers to earlier ones only. */
export const groups = /** @type {Group[]} */ (Object.keys(definitions));

/** @type {Token[]} */
export const tokens = groups.flatMap((group) =>
  Object.entries(definitions[group]).map(([name, definition]) => ({ name, group, ...definition })),
);

/** The name under which a page sets a token. Never declared by us: on `:host` it would win over the page. */
export const publicName = (/** @type {string} */ name) => `--wijkbrug-${name}`;

/** The name under which an element uses a token. Never set by a page. */
export const internalName = (/** @type {string} */ name) => `--_wb-${name}`;

/**
 * @param {Pick<Token, 'fallback'>} token
 * @returns {Token | undefined} the token that the default refers to
 */
function referenceOf({ fallback }) {
  if (!fallback.startsWith('@')) return undefined;
  const found = tokens.find(({ name }) => name === fallback.slice(1));
  if (!found) throw new Error(`The token layer has no token ${fallback}.`);
  return found;
}

/**
 * What a token is when nobody sets it.
 *
 * @param {Token} token
 */
function lastResort(token) {
  const reference = referenceOf(token);
  return reference ? `var(${internalName(reference.name)})` : token.fallback;
}

/**
 * The value of a token in CSS: what the page sets, else what the theme says, else the default.
 *
 * @param {Token} token
 */
export function cssValue(token) {
  return [publicName(token.name), ...token.chain].reduceRight(
    (inner, property) => `var(${property},${inner})`,
    lastResort(token),
  );
}

/**
 * The style sheet of a group. On `:host`, because the class of a theme can be on any ancestor and on the element itself:
 * declared on `:root` the layer saw no theme on `<body>`.
 *
 * @param {Group} group
 */
export function groupCss(group) {
  const own = tokens.filter((token) => token.group === group);
  return `:host{${own.map((token) => `${internalName(token.name)}:${cssValue(token)}`).join(';')}}`;
}

/**
 * The same as short as it travels to a phone, for `themeTokens`: `name|where a theme keeps it|…|default`. What ends in a
 * dash goes before the name of the token itself.
 *
 * @param {Group} group
 */
export function groupRows(group) {
  const own = tokens.filter((token) => token.group === group);
  const short = (/** @type {string} */ property, /** @type {string} */ name) =>
    property.endsWith(`-${name}`) ? property.slice(2, -name.length) : property.slice(2);
  return own
    .map((token) => [token.name, ...token.chain.map((one) => short(one, token.name)), lastResort(token)].join('|'))
    .join(';');
}

/**
 * The other groups whose tokens a group's defaults refer to, directly or not. An element includes these too.
 *
 * @param {Group} group
 * @returns {Group[]}
 */
export function groupsNeededBy(group) {
  const needed = new Set(
    tokens
      .filter((token) => token.group === group)
      .flatMap((token) => {
        const referred = referenceOf(token)?.group;
        return referred && referred !== group ? [referred, ...groupsNeededBy(referred)] : [];
      }),
  );
  return groups.filter((name) => needed.has(name));
}

/**
 * A default without references and without units that depend on an element, as `CSS.registerProperty` demands: a browser
 * refuses `1em` there. It accepts `currentColor`.
 *
 * @param {Token} token
 * @returns {string}
 */
export function initialValue(token) {
  const reference = referenceOf(token);
  if (reference) return initialValue(reference);
  return token.fallback.replace(/^([\d.]+)em$/, (_, count) => `${Number(count) * 16}px`);
}

/**
 * Name, syntax and initial value of what the browser must know. Without it an invalid value in a theme, and an empty one
 * too, is defined and so hides our default.
 *
 * @returns {[name: string, syntax: string, initialValue: string][]}
 */
export const registrations = () =>
  tokens
    .filter(({ kind }) => kinds[kind].registered)
    .map((token) => [internalName(token.name), kinds[token.kind].syntax, initialValue(token)]);

/** The table of public properties, in markdown. */
export function documentationTable() {
  const code = (/** @type {string} */ value) => `\`${value}\``;
  const rows = tokens.map((token) => {
    const reference = referenceOf(token);
    const looked = token.chain.map(code).join(', ') || '—';
    const byDefault = code(reference ? publicName(reference.name) : token.fallback);
    return `| ${token.group} | ${code(publicName(token.name))} | ${code(kinds[token.kind].syntax)} | ${byDefault} | ${looked} |`;
  });
  const head = '| group | property | syntax | default | looked up in the theme, best first |';
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** CSS properties that a token's name can end in; the longest match counts. */
const cssProperties = [
  'background-color',
  'border-bottom-width',
  'border-color',
  'border-radius',
  'border-width',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'padding-block',
  'padding-inline',
  'text-decoration',
  'color',
  'offset',
  'padding',
  'style',
  'width',
];

/**
 * `button-primary-background-color` is at `button`, `primary`, `background-color`, as NL Design System names tokens.
 *
 * @param {string} name
 */
function pathOf(name) {
  const property = cssProperties.find((candidate) => name === candidate || name.endsWith(`-${candidate}`));
  if (!property) return [name];
  return [...name.slice(0, -property.length).split('-').filter(Boolean), property];
}

/** What the tokens are, for design tools: a tree in the Design Tokens format without values, those are the theme's. */
export function tokensJson() {
  /** @type {Record<string, any>} */
  const tree = {};
  for (const token of tokens) {
    const { syntax, type } = kinds[token.kind];
    const path = pathOf(token.name);
    const parent = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), tree);
    parent[path.at(-1) ?? ''] = {
      $extensions: {
        'nl.nldesignsystem.css-property-syntax': syntax,
        wijkbrug: { property: publicName(token.name), theme: token.chain, default: token.fallback },
      },
      $type: type,
    };
  }
  return { wijkbrug: tree };
}
