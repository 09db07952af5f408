import type { DotTone } from '@/components/ui/dot';
import type { Borderline } from '@/lib/domain/indicators/borderline';

/** One bubble: a location quotient and a growth figure of one pair of years, its area a count. */
export interface Bubble {
  key: string;
  label: string;
  lq: number;
  growth: number;
  count: number;
  years: string;
  /** Its years are not those most bubbles share: marked on the chart, and said below it. */
  otherYears: boolean;
  /** A sub-cluster's colour; without one the bubble takes the colour of its location quotient. */
  tone?: DotTone;
  /** The line holds more industries of others than of the sub-cluster. */
  hollow?: boolean;
  edge: Borderline;
  href: string;
  /** The bubble in words. */
  title: string;
  selected: boolean;
}
