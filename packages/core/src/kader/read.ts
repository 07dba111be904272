import { DataError } from '../errors.js';
import { isIsoDate, type IsoDate } from '../locale/format.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place in a JSON file, with what stands there. Each reader gives a value of its type or throws a DataError. */
export class Place {
  readonly value: unknown;
  readonly file: string;
  readonly path: string;

  constructor(value: unknown, file: string, path = '') {
    this.value = value;
    this.file = file;
    this.path = path;
  }

  /** @throws DataError that names this place */
  fail(code: 'missing' | 'wrong-type' | 'unknown-value', mend: string): never {
    throw new DataError({ code, file: this.file, path: this.path, value: this.value, mend });
  }

  private wrong(mend: string): never {
    return this.fail(this.value === undefined ? 'missing' : 'wrong-type', mend);
  }

  private fields(): Fields {
    return isObject(this.value) ? this.value : this.wrong('Write an object: {…}.');
  }

  /** The value of one field; a place without a value when the field is absent. */
  at(key: string): Place {
    const fields = this.fields();
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return new Place(value, this.file, this.path === '' ? key : `${this.path}.${key}`);
  }

  get absent(): boolean {
    return this.value === undefined;
  }

  text(): string {
    const { value } = this;
    return typeof value === 'string' && value.trim() !== '' ? value : this.wrong('Write a text that is not empty.');
  }

  /** A calendar date as `YYYY-MM-DD`. */
  date(): IsoDate {
    return isIsoDate(this.value) ? this.value : this.wrong('Write a date as "2026-11-02".');
  }

  /** A whole number from 1. */
  count(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
      ? value
      : this.wrong('Write a whole number from 1.');
  }

  oneOf<T extends string>(known: readonly T[]): T {
    const found = known.find((option) => option === this.value);
    if (found !== undefined) return found;
    return this.fail(this.absent ? 'missing' : 'unknown-value', `Write one of: ${known.join(', ')}.`);
  }

  list<T>(read: (place: Place) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.wrong('Write a list: […].');
    return value.map((item: unknown, index) => read(new Place(item, this.file, `${this.path}[${index}]`)));
  }

  /** Every field of an object, whatever their names. */
  map<T>(read: (place: Place) => T): Readonly<Record<string, T>> {
    return Object.fromEntries(Object.keys(this.fields()).map((key) => [key, read(this.at(key))]));
  }
}
