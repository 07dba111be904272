import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** The white edge that a camera needs to find the code, in squares. */
const edge = 4;

/**
 * A QR code of an address, drawn here: the address goes to nobody. Black on white in every theme, in forced colours and on
 * paper, because cameras need that.
 *
 * @param address what the code says, such as `https://…`
 * @param label what a screen reader says in its place; the address belongs beside it for who has no camera
 */
export function qrTemplate(address: string, label: string): TemplateResult {
  const { data, size } = encode(address, { ecc: 'M', border: edge });
  return html`<svg
    class="wijkbrug-qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    width="192"
    height="192"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${pathOf(data)} fill="#000"></path>
  </svg>`;
}

/** The black squares as one path: a bar for each row of neighbours. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
    }
  }
  return path;
}
