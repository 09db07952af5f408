'use client';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { LineTrend } from '@/lib/domain/indicators/series-points';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { AwaitedDrawing } from './awaited-drawing';
import { TrendDrawing } from './trend-drawing';
import { TREND_NARROW, TREND_WIDE } from './trend-frames';
import { trendLines } from './trend-lines';

interface TrendCanvasProps {
  packed: Packed<readonly (LineTrend & { code: string; title: string })[]>;
  years: readonly number[];
  indexed: boolean;
  label: string;
}

/** Lines through the years for a wide and a narrow screen, drawn in the browser. */
export function TrendCanvas({ packed, years, indexed, label }: TrendCanvasProps) {
  if (!useInBrowser()) return <AwaitedDrawing look="plot" wide={TREND_WIDE} narrow={TREND_NARROW} label={label} />;
  const drawing = { lines: trendLines(unpack(packed), indexed), years, logarithmic: !indexed, label };
  return (
    <>
      <TrendDrawing {...drawing} frame={TREND_WIDE} named className="wide" />
      <TrendDrawing {...drawing} frame={TREND_NARROW} named={false} className="narrow" />
    </>
  );
}
