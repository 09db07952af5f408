'use client';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import type { TimelineRow } from './timeline-row';

/** The entries themselves: a client component without state, so that they reach the browser as data. */
export function TimelineEntries({ rows, markSamples }: { rows: readonly TimelineRow[]; markSamples: boolean }) {
  return (
    <ol className="entries">
      {rows.map((row) => (
        <li key={row.id} className="entry">
          <time dateTime={row.day} title={row.fullDay}>{row.shownDay}</time>
          <div className="min-w-0">
            <div>
              <span className="kind">{row.kind}</span>{' '}
              <a className="what" href={`/outreach/${row.id}`}>{row.summary}</a> <ConfidentialityMark level={row.confidentiality} />{' '}
              {row.sample && markSamples ? <Tag>{messages.outreach.sample}</Tag> : null}
            </div>
            {row.said ? <p className="text-ink-2">{row.said}</p> : null}
            {row.tags.length > 0 ? (
              <div className="chips mt-1">{row.tags.map(({ text, tone }, at) => <Tag key={at} tone={tone}>{text}</Tag>)}</div>
            ) : null}
          </div>
          <span className="by">{row.by}</span>
        </li>
      ))}
    </ol>
  );
}
