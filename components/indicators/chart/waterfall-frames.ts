import type { WaterfallFrame } from './waterfall-layout';

export const WATERFALL_WIDE: WaterfallFrame = { width: 660, height: 320, left: 58, right: 8, top: 26, bottom: 44, text: 11.5 };
export const WATERFALL_NARROW: WaterfallFrame = { width: 350, height: 320, left: 50, right: 4, top: 24, bottom: 46, text: 10.5 };
