import { z } from 'zod';
import { Chart } from './chart';
import { Run } from './run';

const title = z.string().max(300);
const runs = z.array(Run).max(200);

/** What a report is made of, whatever it is written as: a page, a PDF, slides or a text document. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: title }),
  z.strictObject({ kind: z.literal('paragraph'), runs }),
  z.strictObject({ kind: z.literal('list'), items: z.array(runs).max(200) }),
  z.strictObject({ kind: z.literal('tiles'), tiles: z.array(z.strictObject({ label: title, value: Run, note: title.optional() })).max(12) }),
  z.strictObject({
    kind: z.literal('table'), title, columns: z.array(z.strictObject({ label: title, numeric: z.boolean(), cites: z.array(z.string().max(120)).max(8).optional() })).min(1).max(12),
    rows: z.array(z.array(Run).max(12)).max(2000), note: z.string().max(1000).optional(),
  }),
  z.strictObject({ kind: z.literal('chart'), title, chart: Chart, cites: z.array(z.string().max(120)).max(8), note: z.string().max(1000).optional() }),
  z.strictObject({ kind: z.literal('note'), text: z.string().max(2000) }),
  /** A new page or slide. */
  z.strictObject({ kind: z.literal('break') }),
]);
export type Block = z.output<typeof Block>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
