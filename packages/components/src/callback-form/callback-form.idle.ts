import { idleMinutesOf } from './callback-form.attributes.js';
import { dropCard } from './callback-form.card.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';

const minute = 60_000;
const watched = new WeakSet<WijkbrugCallbackForm>();

/** Somebody else's phone: after a while without a touch, what was typed is wiped; a minute before, that is said. */
export function watchIdle(host: WijkbrugCallbackForm): void {
  if (watched.has(host)) return;
  watched.add(host);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const begin = (): void => {
    if (host.notice === 'leaving' || host.notice === 'wiped' || host.notice === 'code-wiped') host.notice = undefined;
    wait((idleMinutesOf(host) - 1) * minute, () => {
      host.notice = 'leaving';
      wait(minute, () => {
        host.notice = host.receipt ? 'code-wiped' : 'wiped';
        host.receipt = undefined;
        host.wipe();
        dropCard();
      });
    });
  };
  for (const sign of ['input', 'keydown', 'pointerdown']) host.addEventListener(sign, begin);
  begin();
}
