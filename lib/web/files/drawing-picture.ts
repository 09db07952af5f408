import 'server-only';
import path from 'node:path';

const FONTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
const fontFiles = FONTS.map((file) => path.join(process.cwd(), 'node_modules', '@expo-google-fonts', 'inter', file));
/** Twice the size of the drawing: sharp in print and on a projector. */
const ZOOM = 2;

/** An SVG as PNG, off the main thread, with letters of our own: the same picture on a machine without any font. */
export const drawingPicture = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const picture = await renderAsync(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' } });
  return new Uint8Array(picture.asPng());
};
