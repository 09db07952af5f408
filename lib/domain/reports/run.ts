import { z } from 'zod';

/** A piece of a sentence or a cell: words, the keys of the sources they stand on, and the page where what is behind them is read. */
export const Run = z.strictObject({
  text: z.string().max(4000),
  cites: z.array(z.string().max(120)).max(8).optional(),
  href: z.string().regex(/^\/(?!\/)/).max(500).optional(),
  strong: z.literal(true).optional(),
  /** The words say why there is no figure. */
  missing: z.literal(true).optional(),
});
export type Run = z.output<typeof Run>;
