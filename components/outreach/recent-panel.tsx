import { ContactRows } from './contact-rows';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { messages } from '@/lib/messages';

interface RecentPanelProps {
  title: string;
  entries: readonly TimelineEntry[];
  today: string;
  withAuthor?: boolean;
  allHref: string;
  empty: { title: string; hint: string };
  mayLog: boolean;
}

export function RecentPanel({ title, entries, today, withAuthor, allHref, empty, mayLog }: RecentPanelProps) {
  const words = messages.today;
  return (
    <Panel title={title} note={entries.length > 0 ? <a href={allHref}>{words.all}</a> : undefined} flush className="wide">
      {entries.length > 0 ? (
        <ContactRows caption={title} entries={entries} today={today} withAuthor={withAuthor} />
      ) : (
        <EmptyState title={empty.title} action={mayLog ? <ButtonLink href="/outreach/log">{words.log}</ButtonLink> : undefined}>
          {empty.hint}
        </EmptyState>
      )}
    </Panel>
  );
}
