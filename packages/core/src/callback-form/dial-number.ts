/** Digits of other scripts, and the plus sign and hyphens that keyboards write. */
const plain = (value: string): string =>
  value
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .normalize('NFKC');

/**
 * The number to dial in the international form (`+31612345678`), from every way in which people write one: with spaces,
 * hyphens, brackets, `+31 (0)6`, `0031`, Arabic digits. This looks at the form only; whether a number exists is not known.
 *
 * @returns undefined when it cannot be a number that someone can be called on
 */
export function dialNumber(typed: string): string | undefined {
  const text = plain(typed).replace(/^\s*tel:/i, '');
  if (!/^[\s\p{Cf}]*\+?[\d\s().,/\p{Pd}\p{Cf}]+$/u.test(text)) return undefined;
  const international = text.includes('+') || /^[\s\p{Cf}]*00/u.test(text);
  const digits = text.replace(/(\+31|0031)[\s\p{Cf}]*\(0\)/u, '$1').replace(/\D/g, '');
  if (international) return checked(digits.replace(/^00/, '').replace(/^310/, '31'));
  if (digits.startsWith('0')) return digits.length === 10 ? checked(`31${digits.slice(1)}`) : undefined;
  if (/^31\d{9}$/.test(digits)) return checked(digits);
  // Some leave the first nought out of a mobile number.
  return /^6\d{8}$/.test(digits) ? checked(`31${digits}`) : undefined;
}

function checked(digits: string): string | undefined {
  if (digits.startsWith('31')) return /^31[1-9]\d{8}$/.test(digits) ? `+${digits}` : undefined;
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}
