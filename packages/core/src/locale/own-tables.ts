/** All words of our own for dates and languages. A page loads only those of the language that it shows. */
import './tables/nl.js';
import './tables/en.js';
import './tables/ar.js';
import './tables/ti.js';
import './tables/so.js';
import './tables/kmr.js';
import './tables/pap.js';
