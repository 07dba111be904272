export * from './locales.js';
export { addDays, dutchHoliday, weekdayOf, type DutchHoliday } from './calendar.js';
export * from './format.js';
export { plainSigns, westernDigits } from './plain-signs.js';
export * from './tables.js';
