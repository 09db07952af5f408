import 'server-only';
import type { ReactElement } from 'react';

/** A drawing as the text of an SVG file. */
export const drawingMarkup = async (drawing: ReactElement): Promise<string> => {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(drawing)}\n`;
};
