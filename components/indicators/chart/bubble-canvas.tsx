'use client';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { growthText } from '../growth-text';
import { AwaitedDrawing } from './awaited-drawing';
import type { Bubble } from './bubble';
import { BubbleDrawing } from './bubble-drawing';
import { BUBBLE_NARROW, BUBBLE_WIDE } from './bubble-frames';

interface BubbleCanvasProps {
  packed: Packed<readonly Bubble[]>;
  scheme: ClassScheme;
  referenceName: string;
  years: string;
  label: string;
}

/** Bubbles for a wide and a narrow screen, drawn in the browser: their figures cross once, as data. */
export function BubbleCanvas({ packed, scheme, referenceName, years, label }: BubbleCanvasProps) {
  const { region: { chart }, words } = messages.indicators;
  if (!useInBrowser()) return <AwaitedDrawing look="bubbles" wide={BUBBLE_WIDE} narrow={BUBBLE_NARROW} label={label} />;
  const y = chart.y(words.metrics[scheme.yMetric].axis, years);
  const drawing = { bubbles: unpack(packed), scheme, label, growthText: (value: number) => growthText(scheme.yMetric, value, true) };
  return (
    <>
      <BubbleDrawing {...drawing} axes={{ x: chart.x(referenceName), y }} frame={BUBBLE_WIDE} named className="wide" />
      <BubbleDrawing {...drawing} axes={{ x: words.lq, y }} frame={BUBBLE_NARROW} named={false} className="narrow" />
    </>
  );
}
