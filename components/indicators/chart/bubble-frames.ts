import type { ChartFrameSize } from './bubble-layout';

export const BUBBLE_WIDE: ChartFrameSize = { width: 600, height: 440, left: 46, right: 10, top: 24, bottom: 42, text: 11.5, largest: 36 };
export const BUBBLE_NARROW: ChartFrameSize = { width: 350, height: 380, left: 44, right: 8, top: 24, bottom: 42, text: 12, largest: 26 };
