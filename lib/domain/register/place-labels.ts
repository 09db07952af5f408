type Circle = { x: number; y: number; radius: number };
export type PlacedLabel = { x: number; y: number; anchor: 'start' | 'end' | 'middle' };
type View = { x: number; y: number; width: number; height: number };
type Box = { left: number; right: number; top: number; bottom: number };

/** Width of a letter and height of a line, in parts of the size of the letters. */
const LETTER = 0.56;
const LINE = 1.1;

const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
const inside = (view: View | undefined, { left, right, top, bottom }: Box) =>
  view === undefined || (left >= view.x && right <= view.x + view.width && top >= view.y && bottom <= view.y + view.height);
const around = ({ x, y, radius }: Circle): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/**
 * Where the name of each circle stands: right of it, left, above or below, whichever first meets no other circle and no name before it
 * and lies in `view`, where one is given; null where none does. Names of the first circles go first. `size` is the height of letters in units of the drawing.
 */
export const placeLabels = (circles: readonly (Circle & { name: string })[], size: number, view?: View): (PlacedLabel | null)[] => {
  const taken: Box[] = [];
  return circles.map(({ name, ...circle }) => {
    const { x, y, radius } = circle;
    const width = name.length * LETTER * size;
    const gap = radius + size * 0.3;
    const base = y + size * 0.35;
    const ways: PlacedLabel[] = [
      { x: x + gap, y: base, anchor: 'start' }, { x: x - gap, y: base, anchor: 'end' }, { x, y: y - gap, anchor: 'middle' }, { x, y: y + gap + size * 0.7, anchor: 'middle' },
    ];
    const boxOf = (way: PlacedLabel): Box => {
      const left = way.anchor === 'start' ? way.x : way.anchor === 'end' ? way.x - width : way.x - width / 2;
      return { left, right: left + width, top: way.y - size * LINE * 0.8, bottom: way.y + size * LINE * 0.2 };
    };
    const others = circles.filter((one) => one.x !== x || one.y !== y).map(around);
    const free = ways.find((way) => inside(view, boxOf(way)) && [...taken, ...others].every((box) => apart(box, boxOf(way)))) ?? null;
    if (free) taken.push(boxOf(free));
    return free;
  });
};
