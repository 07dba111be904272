import { plainSigns } from '../locale/plain-signs.js';

/** Hours beside a number: “17-19 uur”, “na 17.00 uur”. */
const hours = /\b\d{1,2}(?:[.:]\d\d)?(?: *(?:-|tot|en) *\d{1,2}(?:[.:]\d\d)?)? *(?:uur|u|h)\b/gi;

/**
 * The number to dial in the international form (`+31612345678`), from every way in which people write one: with spaces,
 * hyphens, brackets, `+31 (0)6`, `0031`, Arabic digits, and with a remark or a second number beside it: the first that can
 * be dialled counts. This looks at the form only: whether a number exists is not known.
 *
 * @returns undefined when there is nothing in it that someone can be called on
 */
export function dialNumber(typed: string): string | undefined {
  const written =
    plainSigns(typed)
      .replace(hours, ';')
      .match(/\(?\+?\d[\d\s().,/-]*/g) ?? [];
  for (const text of written) {
    // Whole first: some write 06/12345678.
    for (const part of [text, ...text.split(/[,/(]|\s(?=[0+])/)]) {
      const number = international(part);
      if (number) return number;
    }
  }
  return undefined;
}

function international(text: string): string | undefined {
  const digits = text.replace(/^(\D*(?:\+|00)\d{1,3}[\s-]*)\(0\)/, '$1').replace(/\D/g, '');
  if (text.includes('+') || digits.startsWith('00')) return checked(digits.replace(/^00/, '').replace(/^310/, '31'));
  if (digits.startsWith('0')) return digits.length === 10 ? checked(`31${digits.slice(1)}`) : undefined;
  if (/^31\d{9}$/.test(digits)) return checked(digits);
  // Some leave the first nought of a mobile number out.
  return /^6\d{8}$/.test(digits) ? checked(`31${digits}`) : undefined;
}

function checked(digits: string): string | undefined {
  // Nobody is called on an 0800, 0900, 0906 or 0909 number.
  const form = digits.startsWith('31') ? /^31(?!800|90[069])[1-9]\d{8}$/ : /^[1-9]\d{6,14}$/;
  return form.test(digits) ? `+${digits}` : undefined;
}
