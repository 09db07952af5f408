import { z } from 'zod';
import { Series } from '@/lib/domain/indicators/series';

const Cell = z.union([z.number(), z.string(), z.tuple([z.number(), z.string()])]);

const Line = z.object({
  code: z.string().min(1),
  title: z.string().min(1),
  level: z.enum(['total', 'group', 'leaf', 'detail']),
  naics: z.array(z.string().regex(/^\d{2,6}$/)),
  parent: z.string().optional(),
});

/**
 * One vintage of one published table, values in persons. A cell is a number, a mark alone (no value), or a number with its mark;
 * marks are Statistics Canada's symbols and `z`. Each list of cells follows `periods`.
 */
export const SeriesFile = Series.omit({ ownership: true }).extend({
  survey: z.boolean(),
  title: z.string().min(1),
  provider: z.string().min(1),
  table: z.string().min(1),
  sourceUrl: z.url().nullable(),
  retrievedOn: z.iso.date().nullable(),
  referencePeriod: z.string().min(1),
  licence: z.string().min(1),
  note: z.string().min(1),
  lines: z.array(Line).min(1),
  periods: z.array(z.int()).min(1),
  nonResponsePercent: z.record(z.string(), z.number()).optional(),
  cells: z.record(z.string(), z.record(z.string(), z.array(Cell))),
});
export type SeriesFile = z.infer<typeof SeriesFile>;
export type SeriesCell = z.infer<typeof Cell>;
