/**
 * For templates, tag managers and old systems that run no `type="module"`: a classic script that loads the module
 * build next to it. Loading it twice does nothing new, because a browser loads a module once.
 */
const script = document.currentScript as HTMLScriptElement;
void import(new URL('wijkbrug.js', script.src).href);
