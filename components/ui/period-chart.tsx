import { PeriodDrawing, type PeriodColumn } from './period-drawing';

interface PeriodChartProps {
  columns: readonly PeriodColumn[];
  inks: readonly string[];
  stacked?: boolean;
  label: string;
}

const WIDE = { width: 720, text: 12, className: 'wide' };
const NARROW = { width: 340, text: 12, className: 'narrow' };

/** The same columns for a wide and a narrow screen. */
export function PeriodChart(drawing: PeriodChartProps) {
  return (
    <>
      <PeriodDrawing {...drawing} frame={WIDE} />
      <PeriodDrawing {...drawing} frame={NARROW} />
    </>
  );
}
