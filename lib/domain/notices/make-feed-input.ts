import { z } from 'zod';
import { messages } from '@/lib/messages';
import { FEED_KINDS } from './feed-kind';

/** `subject` is a cluster's code, or 'cluster/sub-cluster'; a cluster feed has one and no other does. */
export const MakeFeedInput = z
  .strictObject({
    kind: z.enum(FEED_KINDS, { error: () => messages.errors.notAChoice }),
    subject: z.string().trim().max(120).regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, { error: () => messages.errors.notAChoice }).nullish().transform((subject) => subject || null),
  })
  .refine(({ kind, subject }) => (kind === 'cluster') === (subject !== null), { path: ['subject'], error: () => messages.notices.feeds.needsCluster });
