import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, languageName, ownNames, directionOf, type Locale } from '@wijkbrug/core/locale.js';
import { lifeDomains, thresholdFacts } from '@wijkbrug/core/sociale-kaart.js';
import { isChosen, type FacetCounts, type FilterName, type KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import { choiceTemplate, type FilterChoice } from './sociale-kaart.choice.js';
import { domainIcon } from './sociale-kaart.icons.js';
import { languageFinder, showsLanguage, type LanguageList } from './sociale-kaart.languages.js';
import {
  domainLabels,
  kindLabels,
  openLabels,
  peerLabel,
  roleLabels,
  thresholdLabels,
  whenLabels,
} from './sociale-kaart.labels.js';

/** What the filters need. */
export interface Filters {
  readonly query: KaartQuery;
  readonly counts: FacetCounts;
  /** How many are found. */
  readonly total: number;
  /** Counts of the whole set: they decide which values there are, and in what order. */
  readonly all: FacetCounts;
  /** How many are chosen. */
  readonly chosen: number;
  /** Where the form goes without JavaScript: what else stands in that address goes along. */
  readonly href: string | undefined;
  readonly languages: LanguageList;
  readonly changeLanguages: (list: LanguageList) => void;
  /** The panel opens or shuts. */
  readonly onToggle: () => void;
  /** What was typed as a postcode is none. */
  readonly isUnreadable: boolean;
  readonly locale: Locale;
  readonly msg: Msg;
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
  readonly label: (value: string) => unknown;
  readonly icon?: (value: string) => unknown;
  /** What stands above the values. */
  readonly above?: unknown;
  readonly isHidden?: (value: string, index: number) => boolean;
  /** Stands behind its question. */
  readonly isFolded?: boolean;
  /** What is chosen with it, by another name. */
  readonly more?: readonly FilterChoice[];
}

/** What can be chosen: need, language, what they do, place. Nothing about who somebody is. */
export function filtersTemplate(filters: Filters): TemplateResult {
  const { chosen, href, onToggle, locale, msg } = filters;
  const along = new URLSearchParams(href?.replace('{lang}', locale).split('?')[1]);
  const groups = groupsOf(filters)
    .map((group) => ({ ...group, values: valuesIn(group, filters) }))
    .filter(({ values, name }) => values.length > 1 || values.some((value) => isChosen(filters.query, name, value)));
  return html`${[...along].map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <details class="filters" @toggle=${onToggle}>
      <summary>
        ${msg('Kies onderwerp, taal of tijd', { id: 'sociale-kaart-more.filters' })}
        ${chosen > 0 ? html`<span class="chosen">${chosen}</span>` : nothing}
      </summary>
      <div class="groups">
        ${groups.filter(({ isFolded }) => !isFolded).map((group) => groupTemplate(group, filters))}
        ${nearTemplate(filters)}
        ${groups.filter(({ isFolded }) => isFolded).map((group) => foldedTemplate(group, filters))}
        ${showTemplate(filters)}
      </div>
    </details>`;
}

/** What some entry has; and what is chosen, so that it can be left out again. */
const valuesIn = ({ name, values }: Group, { all, query }: Filters): readonly string[] =>
  values.filter((value) => (all[name]?.[value] ?? 0) > 0 || isChosen(query, name, value));

const groupTemplate = (group: Group, filters: Filters): TemplateResult =>
  html`<fieldset class="group" data-group=${group.name}>
    <legend>${group.title}</legend>
    ${group.above} ${valuesTemplate(group, filters)} ${chosenIn(group, filters) > 0 ? showTemplate(filters) : nothing}
  </fieldset>`;

/** Below what somebody chose, and at the end: on a phone the list that it changes is three screens away. */
const showTemplate = ({ total, locale, msg }: Filters): TemplateResult =>
  html`<button class="plain show">
    ${msg('Laat zien', { id: 'sociale-kaart-more.show', desc: 'Button: shows what was found' })}
    <span class="needs-script">${formatNumber(total, locale)}</span>
  </button>`;

const chosenIn = ({ name, values, more = [] }: Group, { query }: Filters): number =>
  values.filter((value) => isChosen(query, name, value)).length + more.filter(({ checked }) => checked).length;

/** What few people choose by stands behind its question, so that the rest fits on a phone. */
function foldedTemplate(group: Group, filters: Filters): TemplateResult {
  const { name, title } = group;
  const chosen = chosenIn(group, filters);
  return html`<details class="folded" data-group=${name}>
    <summary>${title} ${chosen > 0 ? html`<span class="chosen">${chosen}</span>` : nothing}</summary>
    <div role="group" aria-label=${title}>${valuesTemplate(group, filters)}</div>
    ${chosen > 0 ? showTemplate(filters) : nothing}
  </details>`;
}

const valuesTemplate = (
  { name, values, label, icon, isHidden, more = [] }: Group,
  { query, counts }: Filters,
): TemplateResult =>
  html`<div class="values">
    ${values.map((value, index) =>
      choiceTemplate({
        name,
        value,
        label: label(value),
        count: counts[name]?.[value] ?? 0,
        checked: isChosen(query, name, value),
        icon: icon?.(value),
        isHidden: isHidden?.(value, index) ?? false,
      }),
    )}
    ${more.map(choiceTemplate)}
  </div>`;

/** When somebody wants to go, and where they are: neither is needed. */
function nearTemplate(filters: Filters): TemplateResult {
  const { query, isUnreadable, msg } = filters;
  return html`<fieldset class="group" data-group="open">
      <legend>${msg('Wanneer wilt u gaan?', { id: 'sociale-kaart-more.open' })}</legend>
      <div class="values">
        ${Object.entries(openLabels(msg)).map(([value, label]) =>
          choiceTemplate({ name: 'open', value, label, checked: (query.open ?? '') === value, isRadio: true }),
        )}
      </div>
      ${query.open ? showTemplate(filters) : nothing}
    </fieldset>
    <div class="group" data-group="near">
      <label for="near">${msg('Uw postcode', { id: 'sociale-kaart-more.near' })}</label>
      <p class="hint" id="near-hint">
        ${msg('Dan staat bovenaan wat dichtbij is. U mag dit leeg laten.', { id: 'sociale-kaart-more.near-hint' })}
      </p>
      <input
        id="near"
        name="near"
        type="text"
        maxlength="10"
        autocomplete="postal-code"
        value=${query.near ?? nothing}
        .value=${query.near ?? ''}
        aria-describedby="near-hint near-wrong"
        aria-invalid=${isUnreadable ? 'true' : 'false'}
      />
      <p class="wrong" id="near-wrong" role="status">
        ${
          isUnreadable
            ? msg('Dit is geen postcode. Schrijf bijvoorbeeld 1234 of 1234 AB.', {
                id: 'sociale-kaart-more.near-wrong',
              })
            : nothing
        }
      </p>
    </div>`;
}

function groupsOf({ query, counts, all, languages, changeLanguages, locale, msg }: Filters): Group[] {
  const domains = domainLabels(msg);
  const roles = roleLabels(msg);
  const kinds = kindLabels(msg);
  const thresholds = thresholdLabels(msg);
  const word =
    (labels: Readonly<Record<string, string>>) =>
    (value: string): string =>
      labels[value] ?? value;
  const withChosen = (name: FilterName): readonly string[] => [
    ...new Set([...Object.keys(all[name] ?? {}), ...(query.choice[name] ?? [])]),
  ];
  const peer: FilterChoice = {
    name: 'peer',
    value: 'yes',
    label: peerLabel(msg),
    count: counts['peer']?.['yes'] ?? 0,
    checked: isChosen(query, 'peer', 'yes'),
  };
  return [
    {
      name: 'domain',
      title: msg('Waar gaat het over?', { id: 'sociale-kaart-more.domains' }),
      values: lifeDomains,
      label: word(domains),
      icon: domainIcon,
    },
    {
      name: 'language',
      title: msg('Welke taal spreken zij?', { id: 'sociale-kaart-more.languages' }),
      // Most used first: so the build has ordered them.
      values: withChosen('language'),
      label: (value) => languageLabel(value, locale),
      above: languageFinder(Object.keys(all['language'] ?? {}).length, languages, changeLanguages, msg),
      isHidden: (value, index) => !showsLanguage(value, index, languages, locale),
    },
    {
      name: 'when',
      title: msg('Wanneer kunt u meestal?', { id: 'sociale-kaart-more.when' }),
      values: ['evening', 'weekend'],
      label: word(whenLabels(msg)),
    },
    {
      name: 'role',
      isFolded: true,
      title: msg('Wat kunnen zij voor u doen?', { id: 'sociale-kaart-more.what' }),
      values: Object.keys(roles),
      label: word(roles),
      more: (all['peer']?.['yes'] ?? 0) > 0 || peer.checked ? [peer] : [],
    },
    {
      name: 'kind',
      isFolded: true,
      title: msg('Wat voor plek of groep?', { id: 'sociale-kaart-more.kinds' }),
      // A house of prayer is a place like any other, and nothing to select people by.
      values: Object.keys(kinds).filter((kind) => kind !== 'place-of-worship'),
      label: word(kinds),
    },
    {
      name: 'threshold',
      isFolded: true,
      title: msg('Wat is voor u belangrijk?', { id: 'sociale-kaart-more.thresholds' }),
      values: thresholdFacts,
      label: word(thresholds),
    },
    {
      name: 'area',
      isFolded: true,
      title: msg('In welke wijk?', { id: 'sociale-kaart-more.areas' }),
      values: [...withChosen('area')].sort((a, b) => a.localeCompare(b)),
      label: (value) => html`<span lang="nl">${value}</span>`,
    },
  ];
}

/**
 * A language by its own name, with its name in the reader's language. Of the same shape whatever the names are: a server
 * can know names of rare languages that a browser does not.
 */
export function languageLabel(code: string, locale: Locale): unknown {
  const name = languageName(code, locale);
  const own = Object.hasOwn(ownNames, code) ? ownNames[code as Locale] : languageName(code, code as Locale);
  const isKnown = own !== code;
  const more = isKnown && own !== name ? name : '';
  return html`<span lang=${isKnown ? code : locale} dir=${directionOf(isKnown ? code : locale)}
      >${isKnown ? own : name}</span
    >
    <small>${more}</small>`;
}
