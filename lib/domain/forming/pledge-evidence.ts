import { z } from 'zod';
import { messages } from '@/lib/messages';

/** What a pledge rests on, 'activity ID' or 'attachment ID': a contact, or a file of one. Empty, null or left out: nothing. */
export const PledgeEvidence = z.string().regex(/^((activity|attachment) [!-~]{1,64})?$/, { error: () => messages.errors.notAChoice }).nullish().transform((text) => {
  const [kind, id] = (text ?? '').split(' ');
  return kind === 'activity' || kind === 'attachment' ? { kind, id: id ?? '' } as const : null;
});
export type PledgeEvidence = z.output<typeof PledgeEvidence>;
