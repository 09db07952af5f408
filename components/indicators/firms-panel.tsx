import { ButtonLink } from '@/components/ui/button-link';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import type { BehindRow } from './behind-row';
import { LastContact } from './last-contact';
import { quantityText } from './quantity-text';

interface FirmsPanelProps {
  title: string;
  naics: readonly string[];
  rows: readonly BehindRow[];
  total: number;
  today: string;
  /** Left out for those who may not add to the register. */
  addHref?: string;
  /** How many rows are shown before the panel points to the whole list. */
  most?: number;
  /** The whole list in the register. */
  listHref?: string;
}

const MOST = 10;

/** The people side of a figure: who is behind it, who looks after them, when they were last met and what is still open. */
export function FirmsPanel({ title, naics, rows, total, today, addHref, most = MOST, listHref }: FirmsPanelProps) {
  const { behind } = messages.indicators.region;
  const shown = rows.slice(0, most);
  const columns: Column<BehindRow>[] = [
    {
      key: 'organization', head: behind.columns.organization, className: 'firm',
      cell: ({ id, name, sample }) => <><a href={`/organizations/${id}`}>{name}</a> {sample ? <Tag>{behind.sample}</Tag> : null}</>,
    },
    { key: 'owner', head: behind.columns.owner, cell: ({ ownerName }) => ownerName ?? <span className="muted">{behind.noOwner}</span> },
    {
      key: 'last', head: behind.columns.last, className: 'nowrap',
      cell: ({ lastContactOn, openFollowUps }) => (
        <>
          <LastContact day={lastContactOn} today={today} />
          {openFollowUps ? <span className="under">{behind.followUps(openFollowUps)}</span> : null}
        </>
      ),
    },
    { key: 'jobs', head: behind.columns.jobs, end: true, cell: ({ jobs }) => quantityText(jobs) ?? <span className="missing">{behind.unknownJobs}</span> },
  ];
  const add = addHref ? <a href={addHref}>{behind.add}</a> : null;
  return (
    <Panel
      id="behind" flush
      title={behind.title(title)}
      note={naics.length > 0 ? behind.naics(naics.join(', ')) : undefined}
      footer={<>{behind.total(total)} {shown.length < total ? behind.shown(shown.length, total) : null} {behind.coverage} {total > 0 ? <span className="chips">{listHref ? <a href={listHref}>{behind.list}</a> : null}{add}</span> : null}</>}
    >
      <DataTable
        stacked caption={behind.caption(title)} columns={columns} rows={shown} rowKey={({ id }) => id}
        empty={<EmptyState title={behind.empty} action={addHref ? <ButtonLink href={addHref}>{behind.add}</ButtonLink> : undefined}>{behind.emptyText(title)}</EmptyState>}
      />
    </Panel>
  );
}
