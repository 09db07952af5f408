import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { broughtBy } from '@/lib/services/lists/brought-by';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';

const { made: words } = messages.lists;

/** Through which list a record came; nothing where a person made it. */
export const BroughtSlot = async ({ record, id }: { record: 'organization' | 'person'; id: string }) => {
  const brought = await ask(broughtBy, { record, recordId: id });
  if (brought === null) return null;
  const day = format.day(format.dayOfInstant(brought.at, timeZone()), 'year');
  return (
    <p className="muted">
      {brought.id === null || brought.fileName === null ? words.fromOther(day) : <a href={`/imports/lists/${brought.id}`}>{words.from(brought.fileName, brought.line, day)}</a>}
    </p>
  );
};
