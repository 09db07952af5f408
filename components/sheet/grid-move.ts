import type { Place } from '@/lib/domain/sheet/selection';

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean };
type Bounds = { lastLine: number; lastColumn: number; page: number };

/** Where a key leads from a cell, by the grid pattern of the ARIA practices; null when it is no key of movement. `row` counts lines here. */
export const gridMove = ({ key, ctrlKey, metaKey }: Pressed, { row, column }: Place, { lastLine, lastColumn, page }: Bounds): Place | null => {
  const far = ctrlKey || metaKey;
  const line = (to: number): Place => ({ row: Math.min(lastLine, Math.max(0, to)), column });
  switch (key) {
    case 'ArrowDown': return line(far ? lastLine : row + 1);
    case 'ArrowUp': return line(far ? 0 : row - 1);
    case 'ArrowRight': return { row, column: far ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'ArrowLeft': return { row, column: far ? 0 : Math.max(0, column - 1) };
    case 'Home': return { row: far ? 0 : row, column: 0 };
    case 'End': return { row: far ? lastLine : row, column: lastColumn };
    case 'PageDown': return line(row + page);
    case 'PageUp': return line(row - page);
    default: return null;
  }
};
