import { watchMarkers } from './internal/markers.js';

/**
 * For templates, tag managers and old systems that run no `type="module"`: a classic script that loads the module
 * build next to it, and makes elements of markers. Loading it twice does nothing new: a browser loads a module once, and
 * a marker is gone when it has become an element.
 */
const script = document.currentScript as HTMLScriptElement;
void import(new URL('wijkbrug.js', script.src).href);
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => {
    watchMarkers(document.body);
  });
} else {
  watchMarkers(document.body);
}
