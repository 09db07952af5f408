import type { HistoryRow } from '@/components/history/history-table';
import { recordPath } from '@/lib/domain/audit/record-path';
import type { Deed } from '@/lib/domain/history/deed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { wordsOfDeed } from './deed-words';

const words = messages.history;

const whoOf = ({ byKind, byName }: Deed) => byName ?? (byKind === 'job' ? messages.audit.job : byKind === 'system' ? words.system : messages.audit.someone);

/** An action in the words of the page. */
export const historyRow = (deed: Deed, zone: string): HistoryRow => {
  const { deed: what, name } = wordsOfDeed(deed);
  const under = deed.state === 'waiting' || deed.state === 'running';
  const stopped = deed.undoes !== null && deed.state === 'failed' && !deed.undone;
  const [done, total] = [format.number(deed.done), format.number(deed.total)];
  return {
    id: deed.id,
    when: format.instant(deed.at, zone),
    who: whoOf(deed),
    what,
    through: words.ways[deed.way],
    rows: words.rows(deed.rows),
    name,
    href: deed.recordId === null ? null : recordPath(deed.record, deed.recordId),
    isUndo: deed.undoes !== null,
    undone: deed.undone && words.undoneBy(deed.undone.byName ?? messages.audit.someone, format.instant(deed.undone.at, zone)),
    progress: under ? words.progress(done, total) : null,
    stopped: stopped ? words.stopped(done, total) : null,
    bar: deed.bar === null || deed.bar === 'undone' || deed.bar === 'under-way' ? null : words.bars[deed.bar],
    mayUndo: deed.bar === null,
    kept: deed.keptCount,
  };
};
