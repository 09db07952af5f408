import { groupBy } from '@/lib/domain/shared/group-by';
import type { PictureData, View } from './picture-data';

export type Inks = { tie: string; text: string; ground: string; none: string; tones: Record<string, string> };

const MARGIN = 24;
/** So many names stand on the picture at once, none on another; fewer while all of it is in view. */
const NAMES = 40;
const FEW_NAMES = 12;
const CLOSE = 1.6;
const LINE = 14;

type Box = { left: number; right: number; top: number; bottom: number };
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a point of the picture lies on the canvas. */
export const pointOn = ({ x, y }: { x: number; y: number }, { scale, dx, dy }: View, width: number, height: number) => {
  const side = Math.min(width, height) - 2 * MARGIN;
  return { x: width / 2 + ((x - 0.5) * side) * scale + dx, y: height / 2 + ((y - 0.5) * side) * scale + dy };
};

export const radiusOf = (degree: number): number => 2.5 + Math.min(9, Math.sqrt(degree) * 1.3);

/** Draws ties, then nodes by colour, then the names of the most tied: each as few strokes as there are colours, so that a thousand nodes pan smoothly. */
export const drawNetwork = (ink: CanvasRenderingContext2D, data: PictureData, ties: PictureData['ties'], view: View, { width, height }: { width: number; height: number }, inks: Inks) => {
  const at = data.nodes.map((node) => pointOn(node, view, width, height));
  ink.clearRect(0, 0, width, height);
  ink.beginPath();
  for (const { a, b } of ties) {
    const [from, to] = [at[a], at[b]];
    if (!from || !to) continue;
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
  }
  ink.strokeStyle = inks.tie;
  ink.lineWidth = 1;
  ink.stroke();
  for (const [tone, nodes] of groupBy([...data.nodes.keys()], (node) => data.nodes[node]?.tone ?? null)) {
    ink.beginPath();
    for (const node of nodes) {
      const place = at[node];
      if (!place) continue;
      const radius = radiusOf(data.nodes[node]?.degree ?? 0);
      ink.moveTo(place.x + radius, place.y);
      ink.arc(place.x, place.y, radius, 0, 2 * Math.PI);
    }
    ink.fillStyle = (tone === null ? undefined : inks.tones[tone]) ?? inks.none;
    ink.fill();
    ink.strokeStyle = inks.ground;
    ink.stroke();
  }
  ink.font = '500 11px Inter Variable, Inter, sans-serif';
  ink.textBaseline = 'middle';
  const taken: Box[] = [];
  for (const [node, place] of at.entries()) {
    if (taken.length >= (view.scale < CLOSE ? FEW_NAMES : NAMES)) break;
    if (place.x < 0 || place.y < 0 || place.x > width || place.y > height) continue;
    const { name, degree } = data.nodes[node] ?? { name: '', degree: 0 };
    const wide = ink.measureText(name).width;
    const beside = radiusOf(degree) + 3;
    // At the right edge a name stands before its node.
    const x = place.x + beside + wide > width ? place.x - beside - wide : place.x + beside;
    const box = { left: x, right: x + wide, top: place.y - LINE / 2, bottom: place.y + LINE / 2 };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    ink.lineWidth = 3;
    ink.strokeStyle = inks.ground;
    ink.strokeText(name, x, place.y);
    ink.fillStyle = inks.text;
    ink.fillText(name, x, place.y);
  }
  ink.lineWidth = 1;
};
