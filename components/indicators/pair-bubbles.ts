import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Bubble } from './chart/bubble';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

export interface PairItem extends Pick<Bubble, 'tone' | 'hollow'> {
  key: string;
  title: string;
  reading: DatedReading;
  href: string;
  selected: boolean;
}

export interface PairBubbles {
  bubbles: Bubble[];
  /** The years most bubbles share; null when nothing is drawn. */
  years: string | null;
  /** Titles of bubbles with other years, with them. */
  otherYears: string[];
  /** Titles that lack one of the two figures, with the reason. */
  left: string[];
  /** The vintage the bubbles come from is not the one chosen. */
  olderSourceId: string | null;
}

const pairOf = (reading: DatedReading) => (reading.growth ? reading : reading.older);

/**
 * Readings as bubbles: LQ and growth of one series each, the chosen one or the older pair. What lacks either figure is named,
 * with the reason, not drawn.
 */
export function pairBubbles(items: readonly PairItem[], scheme: ClassScheme, measure: string): PairBubbles {
  const { words, region } = messages.indicators;
  const bubbles: Bubble[] = [];
  const left: string[] = [];
  let olderSourceId: string | null = null;
  for (const { key, title, reading, href, selected, tone, hollow } of items) {
    const pair = pairOf(reading);
    const growth = pair?.growth?.[scheme.yMetric];
    if (!pair?.growth || !growth || growth.value === null || pair.lq.value === null || pair.count.value === null) {
      const reason = reading.lq.value === null ? reading.lq.reason : growth?.value === null ? growth.reason : 'no-time-series';
      left.push(`${title} (${words.short[reason]})`);
      continue;
    }
    if (pair !== reading) olderSourceId = pair.sourceId;
    const years = words.years(pair.growth.baseYear, pair.growth.endYear);
    const edge = pair.class.label === null ? 'unknown' : pair.class.borderline;
    const label = pair.class.label === null ? words.short[pair.class.reason] : `${pair.class.label}, ${words.sureness(edge)}`;
    bubbles.push({
      key, label: title, lq: pair.lq.value, growth: growth.value, count: pair.count.value, years, otherYears: false, tone, hollow, edge, href, selected,
      title: region.chart.bubble(title, lqText(pair.lq.value), growthText(scheme.yMetric, growth.value), years, `${format.number(pair.count.value)} ${measure}`, label),
    });
  }
  const usual = mostCommon(bubbles.map(({ years }) => years));
  return {
    left, olderSourceId, years: usual,
    bubbles: bubbles.map((bubble) => ({ ...bubble, otherYears: bubble.years !== usual })),
    otherYears: bubbles.filter(({ years }) => years !== usual).map(({ label, years }) => `${label} (${years})`),
  };
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
