import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { KeyboardHint } from '@/components/ui/keyboard-hint';
import { Panel } from '@/components/ui/panel';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { messages } from '@/lib/messages';
import { TimelineEntries } from './timeline-entries';
import { timelineRow } from './timeline-row';

interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** How many contacts there are in all, of those the reader may see. */
  total: number;
  today: string;
  /** Whose timeline it is; null in a person's. */
  organizationId: string | null;
  /** Where the next, older page is; null on the last one. */
  olderHref: string | null;
  /** Back to the first page, when this is not it. */
  newestHref?: string;
  /** Left out for those who may not log. */
  logHref?: string;
  /** The page says of itself that it is a sample: its contacts need not repeat it. */
  sample?: boolean;
}

/** The contacts of one organization or person, newest first, each once. */
export function Timeline({ entries, total, today, organizationId, olderHref, newestHref, logHref, sample }: TimelineProps) {
  const { timeline } = messages.outreach;
  return (
    <Panel id="timeline" title={timeline.title} note={total > 0 ? timeline.all(total) : undefined} className="timeline">
      {logHref ? (
        <a className="prompt" href={logHref} data-logs-here="">
          {timeline.prompt}
          <KeyboardHint keys="L" />
        </a>
      ) : null}
      {total === 0 ? (
        <EmptyState title={timeline.empty}>{timeline.emptyHint}</EmptyState>
      ) : (
        <TimelineEntries rows={entries.map((entry) => timelineRow(entry, organizationId, today))} markSamples={!sample} />
      )}
      {olderHref || newestHref ? (
        <p className="chips pt-3">
          {newestHref ? <ButtonLink size="small" href={newestHref}>{timeline.newest}</ButtonLink> : null}
          {olderHref ? <ButtonLink size="small" href={olderHref} rel="next">{timeline.older}</ButtonLink> : null}
        </p>
      ) : null}
    </Panel>
  );
}
