import { z } from 'zod';

const SampleFollowUp = z.strictObject({
  title: z.string(), owner: z.string(),
  /** Days from the day of loading; negative is past. */
  due: z.int(),
  state: z.enum(['open', 'done']).default('open'),
});

const SampleTopic = z.strictObject({
  text: z.string(), issue: z.string().optional(), state: z.enum(['none', 'unresolved']).default('none'), followUp: SampleFollowUp.optional(),
});
export type SampleTopic = z.output<typeof SampleTopic>;

export const SampleContact = z.strictObject({
  /** Days before the day of loading. */
  ago: z.int().min(0),
  kind: z.string(), by: z.string(), level: z.string().optional(), readers: z.array(z.string()).default([]),
  minutes: z.int().optional(), channel: z.string().optional(), place: z.string().optional(), summary: z.string(), details: z.string().optional(),
  with: z.array(z.strictObject({
    organization: z.string(), person: z.string().optional(), attendance: z.string().optional(), sentiment: z.int().optional(), side: z.string().optional(),
  })),
  topics: z.array(SampleTopic).default([]),
});
export type SampleContact = z.output<typeof SampleContact>;

export const ContactFile = z.object({ contacts: z.array(SampleContact) });
