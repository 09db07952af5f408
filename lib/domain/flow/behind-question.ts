import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OPEN_STAGES, STAGES } from '../pipeline/stage';
import { STREAMS } from '../pipeline/stream';
import { IsoDay } from '../shared/iso-day';
import { FLOW_COUNTS } from './flow-count';

const notAChoice = { error: () => messages.errors.notAChoice };
const days = z.coerce.number().int().min(0).max(100_000);

/**
 * The cases behind one figure. `stage`: the stage visited, or gone through; `to`: where visits led, how a case closed, or how one opened then stands now;
 * `from` and `until`: days, both inclusive, on which it ended, was entered, closed, opened or came to rest; `least` and `most`: days an open visit lasts.
 */
export const BehindQuestion = z.strictObject({
  stream: z.enum(STREAMS, notAChoice),
  count: z.enum(FLOW_COUNTS, notAChoice),
  stage: z.enum(OPEN_STAGES, notAChoice).optional(),
  to: z.enum([...STAGES, 'further', 'open'], notAChoice).optional(),
  from: IsoDay.optional(),
  until: IsoDay.optional(),
  least: days.optional(),
  most: days.optional(),
});
export type BehindQuestion = z.output<typeof BehindQuestion>;
