import { z } from 'zod';

/** Settings row that stands while sample records do: the one thing every page reads about them. */
export const SAMPLE_SETTING = 'workspace.samples';

/** How many invented records the sample workspace was loaded with. */
export const SampleCounts = z.strictObject({
  organizations: z.int(), people: z.int(), contacts: z.int(), followUps: z.int(), colleagues: z.int(),
});
export type SampleCounts = z.output<typeof SampleCounts>;
