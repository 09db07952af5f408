import { DirectoryQuestion } from '@/lib/domain/directory/directory-question';
import { capabilitiesOf, industriesOf, searchEntries } from '@/lib/domain/directory/search-entries';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { consentingEntries } from './consenting-entries';
import { directorySwitch } from './directory-switch';

/** The directory as anybody may read it, while it is open. */
export const publicDirectory = query({
  name: 'directory.public',
  permission: 'open',
  input: DirectoryQuestion,
  run: async (ctx, asked) => {
    if (!(await directorySwitch(ctx.db)).on) throw notFound(messages.directory.closed);
    const entries = await consentingEntries(ctx);
    return { today: ctx.today, total: entries.length, capabilities: capabilitiesOf(entries), industries: industriesOf(entries), entries: searchEntries(entries, asked) };
  },
});
