import { z } from 'zod';
import { messages } from '@/lib/messages';
import { STREAMS } from '../pipeline/stream';
import { FLOW_PERIODS } from './period';

/** How many years back visits and closings count; `0` for all there are. */
export const FLOW_YEARS = [1, 2, 5, 0] as const;

const notAChoice = () => messages.errors.notAChoice;

/** What the flow measures are asked for: a stream, how far back, and the periods throughput is told in. */
export const FlowQuestion = z.strictObject({
  stream: z.enum(STREAMS, { error: notAChoice }).default('retention'),
  years: z.coerce.number().pipe(z.union(FLOW_YEARS.map((years) => z.literal(years)), { error: notAChoice })).default(5),
  by: z.enum(FLOW_PERIODS, { error: notAChoice }).default('quarter'),
});
export type FlowQuestion = z.output<typeof FlowQuestion>;
