/** Western digits for Arabic and Persian ones, which start at a multiple of sixteen. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Western digits and plain signs for those of other scripts and keyboards: full-width, invisible, every hyphen and dash. */
export const plainSigns = (text: string): string =>
  westernDigits(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-');
