import 'server-only';
import type { Drawing, Shape } from '@/lib/domain/reports/drawing/shape';
import { PAPER_INKS } from './paper-inks';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const markup = (shape: Shape, family: string): string => {
  const colour = PAPER_INKS[shape.ink];
  switch (shape.form) {
    case 'line': return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${colour}" stroke-width="${shape.width}"${shape.dashed ? ' stroke-dasharray="3 3"' : ''}/>`;
    case 'rect': return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${colour}"/>`;
    case 'circle': return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${shape.hollow ? '#ffffff' : colour}" fill-opacity="${shape.hollow || shape.r <= 4 ? 1 : 0.75}" stroke="${colour}" stroke-width="1.25"/>`;
    case 'text': return `<text x="${shape.x}" y="${shape.y}" font-family="${family}" font-size="${shape.size}" font-weight="${shape.strong ? 600 : 400}" fill="${colour}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
};

/** A drawing as the text of an SVG file, in the colours of paper. */
export const drawingSvg = ({ width, height, shapes }: Drawing, family = 'Inter'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${shapes.map((shape) => markup(shape, family)).join('')}</svg>`;
