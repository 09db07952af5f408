import { z } from 'zod';

const figure = z.number().nullable();
const named = { label: z.string().max(200), tone: z.string().max(40).optional(), strong: z.literal(true).optional() };

/** Lengths from zero, to either side; `text` is the figure as it is printed. A null value draws no bar and keeps its words. */
export const BarChart = z.strictObject({ form: z.literal('bars'), bars: z.array(z.strictObject({ ...named, value: figure, text: z.string().max(80) })).max(40) });
/** Points with their interval on a line through `through`. */
export const DotChart = z.strictObject({
  form: z.literal('dots'), through: z.number(), throughLabel: z.string().max(120),
  dots: z.array(z.strictObject({ ...named, value: figure, lo: figure, hi: figure, text: z.string().max(80) })).max(40),
});
/** Two measures against each other, cut into four; the area of a bubble is its size, a hollow one is in doubt. */
export const BubbleChart = z.strictObject({
  form: z.literal('bubbles'), x: z.string().max(120), y: z.string().max(120), cutX: z.number(), cutY: z.number(),
  yPercent: z.boolean(),
  bubbles: z.array(z.strictObject({ ...named, x: z.number(), y: z.number(), size: z.number().positive(), hollow: z.boolean() })).max(60),
});

export const Chart = z.discriminatedUnion('form', [BarChart, DotChart, BubbleChart]);
export type Chart = z.output<typeof Chart>;
export type ChartOf<F extends Chart['form']> = Extract<Chart, { form: F }>;
