/** All words of our own for dates and languages. A page loads only those of the language that it shows. */
import { useLanguageTable } from './tables.js';
import { table as nl } from './tables/nl.js';
import { table as en } from './tables/en.js';
import { table as ar } from './tables/ar.js';
import { table as ti } from './tables/ti.js';
import { table as so } from './tables/so.js';
import { table as kmr } from './tables/kmr.js';
import { table as pap } from './tables/pap.js';

const all = { nl, en, ar, ti, so, kmr, pap };
for (const [locale, table] of Object.entries(all)) useLanguageTable(locale as keyof typeof all, table);
