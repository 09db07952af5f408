import 'server-only';
import type PptxGenJS from 'pptxgenjs';
import type { Drawing, Shape } from '@/lib/domain/reports/drawing/shape';
import { OFFICE_SANS } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';

/** Mean width of a letter over its size, with room for a wider face. */
const LETTER = 0.66;
const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const hex = (ink: Shape['ink']) => PAPER_INKS[ink].slice(1);

const put = (slide: PptxGenJS.Slide, shape: Shape, at: { x: number; y: number; inch: number }): void => {
  const { inch } = at;
  const color = hex(shape.ink);
  switch (shape.form) {
    case 'line':
      slide.addShape('line', {
        x: at.x + Math.min(shape.x1, shape.x2) * inch, y: at.y + Math.min(shape.y1, shape.y2) * inch, w: Math.abs(shape.x2 - shape.x1) * inch, h: Math.abs(shape.y2 - shape.y1) * inch,
        line: { color, width: shape.width, ...(shape.dashed && { dashType: 'dash' as const }) },
      });
      return;
    case 'rect': slide.addShape('rect', { x: at.x + shape.x * inch, y: at.y + shape.y * inch, w: shape.width * inch, h: shape.height * inch, fill: { color }, line: { type: 'none' } }); return;
    case 'circle':
      slide.addShape('ellipse', {
        x: at.x + (shape.x - shape.r) * inch, y: at.y + (shape.y - shape.r) * inch, w: shape.r * 2 * inch, h: shape.r * 2 * inch,
        fill: shape.hollow ? { color: 'FFFFFF' } : { color, transparency: shape.r <= 4 ? 0 : 25 }, line: { color, width: 1.25 },
      });
      return;
    case 'text': {
      const width = (shape.text.length + 1) * shape.size * LETTER * inch;
      slide.addText(shape.text, {
        x: at.x + shape.x * inch - width * SHIFT[shape.anchor], y: at.y + (shape.y - shape.size) * inch, w: width, h: shape.size * 1.3 * inch,
        fontFace: OFFICE_SANS, fontSize: Math.round(shape.size * inch * 72 * 10) / 10, bold: shape.strong === true, color, align: ALIGN[shape.anchor], valign: 'middle', margin: 0, wrap: false,
      });
    }
  }
};

/** A drawing as shapes of a slide, each to be moved and changed by itself. `inch` is how much of one a point of the drawing takes. */
export const slideDrawing = (slide: PptxGenJS.Slide, { shapes }: Drawing, at: { x: number; y: number; inch: number }): void => {
  for (const shape of shapes) put(slide, shape, at);
};
