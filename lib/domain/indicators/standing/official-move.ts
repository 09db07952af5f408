import { z } from 'zod';

/** Somebody gave a loaded series the standing of an official one, or took it back. A record: the last move of a series counts, none is removed. */
export const OfficialMove = z.strictObject({
  series: z.string().min(1), official: z.boolean(), why: z.string().min(1), at: z.iso.datetime(), by: z.string().min(1),
});
export type OfficialMove = z.output<typeof OfficialMove>;
