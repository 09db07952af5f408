import type { TrendFrame } from './trend-layout';

export const TREND_WIDE: TrendFrame = { width: 860, height: 340, left: 66, right: 176, top: 14, bottom: 30, text: 11.5 };
export const TREND_NARROW: TrendFrame = { width: 350, height: 300, left: 56, right: 30, top: 12, bottom: 30, text: 12 };
