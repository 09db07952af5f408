'use client';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { AwaitedDrawing } from './awaited-drawing';
import type { WaterfallBar } from './waterfall-bar';
import { WaterfallDrawing } from './waterfall-drawing';
import { WATERFALL_NARROW, WATERFALL_WIDE } from './waterfall-frames';

/** A waterfall for a wide and a narrow screen, drawn in the browser. */
export function WaterfallCanvas({ bars, label }: { bars: readonly WaterfallBar[]; label: string }) {
  if (!useInBrowser()) return <AwaitedDrawing look="plot" wide={WATERFALL_WIDE} narrow={WATERFALL_NARROW} label={label} />;
  return (
    <>
      <WaterfallDrawing bars={bars} frame={WATERFALL_WIDE} label={label} className="wide" />
      <WaterfallDrawing bars={bars} frame={WATERFALL_NARROW} label={label} className="narrow" />
    </>
  );
}
