import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { scaleAt, zoomLevels, type MapSize, type MapView } from '@wijkbrug/core/sociale-kaart/map.js';

/** Side of the square in the numbers of d3-zoom, which works badly with very small ones. */
const side = 2 ** 20;
/** Milliseconds that a step takes; none for who wants less motion. */
const step = 200;

/** Moves the map: by finger, mouse and pinch (d3-zoom), and by what the keys and buttons ask. */
export class MapStage {
  readonly element: HTMLElement;
  readonly #zoom = zoom<HTMLElement, unknown>();
  readonly #changed: () => void;
  readonly #observer = new ResizeObserver(() => {
    this.#resize();
  });
  #frame = 0;
  #size: MapSize = { width: 0, height: 0 };

  /** @param changed is told when the map has moved, or has another size */
  constructor(element: HTMLElement, changed: () => void) {
    this.element = element;
    this.#changed = changed;
    this.#size = { width: element.clientWidth, height: element.clientHeight };
    this.#zoom
      .scaleExtent([scaleAt(zoomLevels.least) / side, scaleAt(zoomLevels.most) / side])
      .translateExtent([
        [0, 0],
        [side, side],
      ])
      .extent(() => [
        [0, 0],
        [this.#size.width, this.#size.height],
      ])
      .clickDistance(6)
      // The wheel scrolls the page; the map only with a key held down, or by pinching.
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) cancelAnimationFrame(this.#frame);
      })
      .on('zoom', changed);
    select(element).call(this.#zoom).on('dblclick.zoom', null);
    this.#observer.observe(element);
  }

  get size(): MapSize {
    return this.#size;
  }

  get view(): MapView {
    const { k, x, y } = zoomTransform(this.element);
    return { scale: k * side, left: x, top: y };
  }

  /** Shows another part. Smoothly only where somebody sees where it goes. */
  goTo(view: MapView, isSmooth = false): void {
    cancelAnimationFrame(this.#frame);
    const end = zoomIdentity.translate(view.left, view.top).scale(view.scale / side);
    const begin = zoomTransform(this.element);
    if (!isSmooth || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#set(end);
      return;
    }
    const started = performance.now();
    const next = (now: number): void => {
      const done = Math.min(1, Math.max(0, now - started) / step);
      this.#set(done < 1 ? between(begin, end, this.#size, 1 - (1 - done) ** 3) : end);
      if (done < 1) this.#frame = requestAnimationFrame(next);
    };
    this.#frame = requestAnimationFrame(next);
  }

  /** Moves the middle to a point of the screen, and makes everything so many times as large. */
  centre(x: number, y: number, times = 1): void {
    const { width, height } = this.#size;
    const { scale, left, top } = this.view;
    const larger = Math.min(scaleAt(zoomLevels.most), Math.max(scaleAt(zoomLevels.least), scale * times));
    const ratio = larger / scale;
    this.goTo({ scale: larger, left: width / 2 - (x - left) * ratio, top: height / 2 - (y - top) * ratio }, true);
  }

  /** Zooms a whole level in or out, around the middle. */
  zoomBy(levels: number): void {
    const { width, height } = this.#size;
    this.centre(width / 2, height / 2, 2 ** levels);
  }

  /** Moves by a part of what is in sight. */
  moveBy(right: number, down: number): void {
    const { width, height } = this.#size;
    this.centre(width * (0.5 + right), height * (0.5 + down));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    select(this.element).on('.zoom', null);
  }

  #set(transform: ZoomTransform): void {
    const all: [[number, number], [number, number]] = [
      [0, 0],
      [this.#size.width, this.#size.height],
    ];
    const within = this.#zoom.constrain()(transform, all, this.#zoom.translateExtent());
    this.#zoom.transform(select(this.element), within);
  }

  /** The middle stays in the middle when the screen turns. */
  #resize(): void {
    const before = this.#size;
    this.#size = { width: this.element.clientWidth, height: this.element.clientHeight };
    const [right, down] = [(this.#size.width - before.width) / 2, (this.#size.height - before.height) / 2];
    if (right === 0 && down === 0) return;
    const { scale, left, top } = this.view;
    this.goTo({ scale, left: left + right, top: top + down });
    this.#changed();
  }
}

/** A view on the way: the middle goes straight, the size by equal steps. */
function between(begin: ZoomTransform, end: ZoomTransform, { width, height }: MapSize, part: number): ZoomTransform {
  const scale = begin.k * (end.k / begin.k) ** part;
  const middle = [width / 2, height / 2] as const;
  const [fromX, fromY] = begin.invert([...middle]);
  const [toX, toY] = end.invert([...middle]);
  // Measured on the screen, so that a place somebody zooms to does not swing past.
  const share = begin.k === end.k ? part : (1 / scale - 1 / begin.k) / (1 / end.k - 1 / begin.k);
  const [x, y] = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
  return zoomIdentity.translate(middle[0] - x * scale, middle[1] - y * scale).scale(scale);
}
