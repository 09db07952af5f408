import { z } from 'zod';

const Agenda = z.array(z.tuple([z.string(), z.int()]));
const count = z.int().min(0).optional();

/** The sample meetings of forming clusters and the first years that run. */
export const MeetingFile = z.object({
  series: z.array(z.strictObject({
    title: z.string(), sub: z.string(), by: z.string(), convener: z.string(), weeks: z.int(), time: z.string(), minutes: z.int(), place: z.string(),
    /** Each is the contact of that title, so many days ago; the first one begins the series. */
    held: z.array(z.strictObject({ ago: z.int(), agenda: Agenda, decisions: z.array(z.strictObject({ text: z.string(), by: z.string(), for: count, against: count, abstained: count })) })).min(1),
    next: z.strictObject({ agenda: Agenda, guests: z.array(z.string()) }),
  })),
  playbooks: z.array(z.strictObject({
    sub: z.string(), ago: z.int(), by: z.string(),
    steps: z.array(z.strictObject({ at: z.int(), owner: z.string(), done: z.int().optional(), note: z.string().optional() })),
  })),
});
