// What the main thread of a page did, out of a trace of the browser.

/** The page's own work: its script with what that leads to, style and layout. The browser's editing and painting are not. */
const isPageWork = ({ name, args }) =>
  ['FunctionCall', 'UpdateLayoutTree', 'Layout', 'MinorGC', 'MajorGC'].includes(name) ||
  // Promises that a listener sets going are reckoned to the event.
  (name === 'EventDispatch' && args.data?.type === 'input');

/**
 * Of each keystroke in a trace (category `devtools.timeline`): processor time of script, style and layout, in ms.
 *
 * @param events `traceEvents` of the trace
 * @param longest how long after the key it may come, in ms
 */
export function workOfKeystrokes(events, longest) {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  return keys.map((key, at) => {
    const until = Math.min(key.ts + 1000 * longest, keys[at + 1]?.ts ?? Infinity);
    const work = events
      .filter((event) => event.pid === key.pid && event.tid === key.tid && event.ts >= key.ts && event.ts < until)
      .filter((event) => event.ph === 'X' && isPageWork(event))
      .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
    let end = 0;
    let sum = 0;
    // What stands inside another one is counted with it.
    for (const { ts, dur = 0, tdur = 0 } of work) {
      if (ts + dur <= end) continue;
      sum += tdur / 1000;
      end = ts + dur;
    }
    return sum;
  });
}
