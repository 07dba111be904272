/**
 * JSON with sorted keys: the same value always gives the same text. Written out, because `JSON.stringify` with a function
 * for every value takes four times as long, and two hundred files are opened at once.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join()}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join()}}`;
}

/** What one byte does to a CRC-32; made when the first file is read or written. */
let table: Uint32Array | undefined;

const makeTable = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320);
    return crc;
  });

/** CRC-32 (ISO 3309) over the UTF-16 code units of a text, low byte first, as eight hexadecimal digits. */
export function checksum(text: string): string {
  const step = (table ??= makeTable());
  let crc = -1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    crc = (crc >>> 8) ^ (step[(crc ^ unit) & 0xff] as number);
    crc = (crc >>> 8) ^ (step[(crc ^ (unit >>> 8)) & 0xff] as number);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}
