import { RangeDrawing, type RangeRow } from './range-drawing';

interface RangeChartProps {
  rows: readonly RangeRow[];
  most: number;
  ticks: readonly number[];
  tick: (value: number) => string;
  label: string;
}

const WIDE = { width: 720, left: 110, text: 12, className: 'wide' };
const NARROW = { width: 340, left: 84, text: 12, className: 'narrow' };

/** The same ranges for a wide and a narrow screen. */
export function RangeChart({ ticks, ...drawing }: RangeChartProps) {
  return (
    <>
      <RangeDrawing {...drawing} ticks={ticks} frame={WIDE} />
      <RangeDrawing {...drawing} ticks={ticks.filter((_, at) => at % 2 === 0)} frame={NARROW} />
    </>
  );
}
