import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import decodeQR from 'qr/decode.js';
import { qrPart } from '../../packages/components/dist/internal/qr.parts.js';

/** Reads a drawn code as a camera would, with a reader that has nothing to do with what drew it. */
function read(drawing: Element): string {
  const size = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
  const canvas = new OffscreenCanvas(size * 8, size * 8);
  const paper = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const shape of drawing.children) {
    paper.setTransform(8, 0, 0, 8, 0, 0);
    paper.fillStyle = shape.getAttribute('fill') as string;
    paper.fill(new Path2D(shape.getAttribute('d') ?? `M0 0h${size}v${size}h-${size}z`));
  }
  return decodeQR(paper.getImageData(0, 0, canvas.width, canvas.height));
}

describe('a QR code', () => {
  for (const address of [
    'https://x.example',
    'https://gemeente.example/hulp?lang=ar&q=%D8%AF%D9%8A%D9%88%D9%86&domain=money&when=evening#lijst',
    `https://gemeente.example/${'lang/'.repeat(120)}`,
  ]) {
    it(`[R-053] says ${address.slice(0, 40)} (${address.length} characters) to a camera`, async () => {
      const { qrTemplate } = await qrPart.load();
      const page = await fixture(html`<p>${qrTemplate(address, 'Code')}</p>`);
      const drawing = page.querySelector('svg') as Element;
      expect(read(drawing)).to.equal(address);
      expect(drawing.getAttribute('aria-label')).to.equal('Code');
    });
  }
});
