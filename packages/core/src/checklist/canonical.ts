/** JSON with sorted keys: the same value always gives the same text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

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
