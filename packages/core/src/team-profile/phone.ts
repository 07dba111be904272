/**
 * True for a number that a phone in the Netherlands can dial: with its first 0 and ten digits, with `+` and the country, a
 * service number (0800, 0900) or a short one such as 112, 116 123 or 14 030. Spreadsheets take a first 0 away, and what is
 * left is nobody's number; with `+31 (0)` in front a phone would dial the 0 too.
 */
export function isPhone(text: string): boolean {
  const dialled = /^\(?\+?[\d\s()./–-]+$/.test(text) ? text.replace(/[^\d+]/g, '') : '';
  return /^(?:(?:\+|00)(?:31[1-9]\d{8}|(?!31)[1-9]\d{7,14})|0[1-9]\d{8}|0[89]0[069](?:\d{3})?\d{4}|11[23]|116\d{3}|140\d{2,3}|144)$/.test(
    dialled,
  );
}
