import { z } from 'zod';
import { STREAMS } from './stream';

const code = z.string().trim().min(1).max(120).optional();
const figure = z.coerce.number().int().min(0).max(50_000).optional();

/** How cases are narrowed, by the address. `age`: at least so many days in their stage; `jobs`: at least so many jobs; `flag`: an open red flag of their organization; `slow`: those that slip, or are stale. */
export const CASE_FILTERS = {
  part: code, region: code, owner: code, age: figure, jobs: figure, flag: z.literal('open').optional(), slow: z.enum(['slipping', 'stale']).optional(),
};
export const SLOW = ['slipping', 'stale'] as const;

/** Which board, narrowed how, and which of its columns is drawn whole. */
export const BoardQuestion = z.object({ stream: z.enum(STREAMS), ...CASE_FILTERS, all: code });
export type BoardQuestion = z.output<typeof BoardQuestion>;
export type CaseFilters = Omit<BoardQuestion, 'stream' | 'all'>;

export const FILTER_NAMES = Object.keys(CASE_FILTERS) as (keyof CaseFilters)[];

/** Whether anything is narrowed. */
export const isNarrowed = (asked: CaseFilters): boolean => FILTER_NAMES.some((name) => asked[name] !== undefined);
