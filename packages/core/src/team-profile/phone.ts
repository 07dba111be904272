/**
 * True for a number that a phone in the Netherlands can dial: with its first 0, with `+` and the country, or a short one such
 * as 112, 116 123 or 14 030. Spreadsheets take a first 0 away, and what is left is nobody's number.
 */
export function isPhone(text: string): boolean {
  if (!/^\+?[\d\s()./-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return text.startsWith('+') || digits.startsWith('0') ? digits.length >= 3 : /^1\d{2,6}$/.test(digits);
}
