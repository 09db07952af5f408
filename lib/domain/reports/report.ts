import { z } from 'zod';
import { Block } from './block';
import { EDITIONS, REPORT_KINDS } from './report-kind';
import { Run } from './run';

/** Where figures come from: a published table with its period, or a list of our own with the day it was read. */
export const ReportSource = z.strictObject({ key: z.string().max(120), text: z.string().max(600), date: z.string().max(60), href: z.string().max(500).optional() });
export type ReportSource = z.output<typeof ReportSource>;

/** A report as it was composed; every writer draws from this and nothing else. `asOf` is the day it was composed. */
export const Report = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  edition: z.enum(EDITIONS),
  /** The unit whose report it is; without it the product's name stands there. */
  by: z.string().max(200).optional(),
  title: z.string().min(1).max(300),
  line: z.string().max(300),
  lead: z.array(Run).max(100),
  asOf: z.iso.date(),
  blocks: z.array(Block).max(3000),
  sources: z.array(ReportSource).max(200),
  /** Published tables the figures were read from. */
  vintages: z.array(z.strictObject({ id: z.string(), name: z.string() })).max(50),
  /** Something in it is invented. */
  sample: z.boolean(),
});
export type Report = z.output<typeof Report>;
