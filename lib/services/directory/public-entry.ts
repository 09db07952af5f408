import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { consentingEntries } from './consenting-entries';
import { directorySwitch } from './directory-switch';

/** One entry; where consent does not stand there is none, whoever asks. */
export const publicEntry = query({
  name: 'directory.entry',
  permission: 'open',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const entry = (await directorySwitch(ctx.db)).on ? (await consentingEntries(ctx)).find((one) => one.id === id) : undefined;
    if (!entry) throw notFound(messages.errors.notFound);
    return { ...entry, today: ctx.today };
  },
});
