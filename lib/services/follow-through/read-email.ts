import { z } from 'zod';
import { EMAIL_BYTES } from '@/lib/domain/follow-through/attachment-limits';
import { emailDay } from '@/lib/domain/follow-through/email-day';
import type { EmailDraft } from '@/lib/domain/follow-through/email-draft';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { invalid, tooLarge } from '../errors';
import { emailPeople } from './email-people';
import { parseEmail } from './parse-email';

const Source = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** An e-mail message as a contact somebody may log: who of it is known here, its day, its words as plain text. Writes nothing, adds nobody. */
export const readEmail = query({
  name: 'follow-through.read-email',
  permission: 'outreach.write',
  input: z.strictObject({ source: Source }),
  run: async (ctx, { source }): Promise<EmailDraft> => {
    const { refusals } = messages.followThrough.email;
    if (source.length === 0) throw invalid(refusals.empty);
    if (source.length > EMAIL_BYTES) throw tooLarge(refusals.tooLarge);
    const { addresses, sentAt, subject, text } = await parseEmail(source);
    const { who, unmatched } = await emailPeople(ctx, addresses);
    return { subject, text, occurredOn: emailDay(sentAt, ctx.today, process.env.LODE_TIME_ZONE ?? 'America/Vancouver'), who, unmatched };
  },
});
