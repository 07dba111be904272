import type { Locale } from '../locale/locales.js';
import type { BackgroundEntry } from './entry-types-background.js';
import type { ResidentEntry } from './entry-types-residents.js';
import type { SourceRef } from './types.js';

/** What every entry of the kader has, whatever its kind. */
export interface EntryBase {
  /** Keeps its meaning for good: notes and answers are kept under it. */
  readonly id: string;
  /** Chapter and section, such as `werkwijze/outreachend-werken`. */
  readonly section: string;
  /** In our own words. */
  readonly text: string;
  readonly source: SourceRef;
  /** Place among the entries of its kind; 3.1 comes after 3 and belongs to it. */
  readonly order?: number;
  /** The entry that it is a part of. */
  readonly parent?: string;
  /** Statements that it helps with. Without this it helps with every statement that its section explains. */
  readonly statements?: readonly string[];
  /** Language of the text, when it is not the one that was asked for. */
  readonly lang?: Locale;
}

/** Something to do. */
export interface Tip extends EntryBase {
  readonly kind: 'tip';
  readonly audience: 'professional' | 'team' | 'management' | 'municipality';
  /** Why it works. */
  readonly why?: string;
  /** Only with invented cases: nothing about a real client may be told. */
  readonly inventedCasesOnly?: true;
}

/** What somebody did somewhere, between 2010 and 2018. */
export interface Example extends EntryBase {
  readonly kind: 'example';
  /** Municipalities; empty when the publication names none. */
  readonly places: readonly string[];
  readonly team?: string;
}

/** A named method, tool, training or publication. No address: those of 2018 are not checked. Look it up by its name. */
export interface Method extends EntryBase {
  readonly kind: 'method';
  readonly name: string;
  /** What it is: a `training`, a `toolkit`, a `game`. */
  readonly form: string;
  readonly theme?: string;
  /** Who offers it. */
  readonly by?: string;
  readonly year?: number;
  /** The same thing, named in another chapter. */
  readonly sameAs?: readonly string[];
}

/** Something to read or watch. As with a {@link Method}: a name, no address. */
export interface MoreInfo extends EntryBase {
  readonly kind: 'more-info';
  readonly name?: string;
  readonly form: string;
  readonly theme?: string;
  readonly by?: string;
  readonly year?: number;
}

/** An argument that comes up against attention to diversity, with what can be said. */
export interface Objection extends EntryBase {
  readonly kind: 'obstacle';
  readonly order: number;
  /** The short answer. */
  readonly answer: string;
  /** What is behind it. */
  readonly more: string;
}

/** What self-organisations, volunteers and others can do. */
export interface NetworkRole extends EntryBase {
  readonly kind: 'role';
  readonly roleGroup: 'bekendheid' | 'bereik' | 'empowerment' | 'vertrouwen' | 'intermediair';
}

/** What must be arranged. */
export interface Precondition extends EntryBase {
  readonly kind: 'precondition';
  readonly for: 'werkwijze' | 'outreachend-werken' | 'samenwerking';
}

/** What cooperation or a diverse team brings. */
export interface AddedValue extends EntryBase {
  readonly kind: 'added-value';
  readonly of: 'samenwerking' | 'divers-team';
}

/** A question of the vision canvas of a team, something that a vision yields, or a point of the vision of Jeroen Olthof. */
export interface VisionElement extends EntryBase {
  readonly kind: 'vision-element';
  readonly of: 'team' | 'olthof';
}

/** One of the three phases, or a step in it. */
export interface ProcessStep extends EntryBase {
  readonly kind: 'process-step';
  readonly order: number;
  readonly phase: 'voorbereiding' | 'verandering' | 'verankering';
  readonly level: 'phase' | 'step';
}

/** A question of the neighbourhood analysis. */
export interface NeighbourhoodQuestion extends EntryBase {
  readonly kind: 'neighbourhood-analysis-question';
  readonly order: number;
  readonly theme: 'bevolking' | 'kwetsbare-bewoners' | 'aanbod' | 'vrijwillige-inzet' | 'kracht-in-de-wijk';
  /** Answer with figures about the whole neighbourhood, never about a person. */
  readonly aggregateOnly?: true;
}

/** A question of the problem analysis, or about how residents see the team. */
export interface WorksheetQuestion extends EntryBase {
  readonly kind: 'problem-analysis-question' | 'perspective-question';
  readonly order: number;
}

/** One of the five parts of a municipality. Its `statements` depend on it. */
export interface MunicipalityRole extends EntryBase {
  readonly kind: 'municipality-role';
  readonly order: number;
  readonly role: 'stimuleren' | 'aansturen' | 'faciliteren' | 'monitoren' | 'coordineren';
  readonly statements: readonly string[];
}

/** One of the four themes to choose priorities from. */
export interface PriorityTheme extends EntryBase {
  readonly kind: 'priority-theme';
  readonly order: number;
  /** Groups of statements that belong to it. */
  readonly groups: readonly string[];
}

/** One of six measures of staff policy: to talk about, never to register a person by. */
export interface StaffMeasure extends EntryBase {
  readonly kind: 'hr-measure';
  readonly order: number;
  readonly measure: 'werving' | 'selectie' | 'leiding-geven' | 'matching' | 'behoud' | 'organisatiecultuur';
}

/** A card with which a team looks at its own way of working. Our own, made of what the publications name. */
export interface ReflectionPrompt extends EntryBase {
  readonly kind: 'reflection-prompt';
  readonly order: number;
  readonly title: string;
  /** Ids of methods and advice that it rests on. */
  readonly methods: readonly string[];
  readonly statements: readonly string[];
}

/** Anything that stands in the kader beside its statements. */
export type KaderEntry =
  | Tip
  | Example
  | Method
  | MoreInfo
  | Objection
  | NetworkRole
  | Precondition
  | AddedValue
  | VisionElement
  | ProcessStep
  | NeighbourhoodQuestion
  | WorksheetQuestion
  | MunicipalityRole
  | PriorityTheme
  | StaffMeasure
  | ReflectionPrompt
  | BackgroundEntry
  | ResidentEntry;

export type KaderEntryKind = KaderEntry['kind'];

/** The entries of one kind. */
export type EntryOf<Kind extends KaderEntryKind> = Extract<KaderEntry, { readonly kind: Kind }>;
