import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FigureLink } from '@/components/ui/figure-link';
import { Panel } from '@/components/ui/panel';
import type { GroupExposure } from '@/lib/domain/indicators/scenario/exposure-report';
import { isMissing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { bottomUpText } from '../bottom-up-text';
import { MissingFigure } from '../missing-figure';
import { JobsBar } from './jobs-bar';
import { jobsBounds } from './jobs-bounds';
import { reckoningHref } from './reckoning-href';

export interface ExposureRow extends GroupExposure {
  name: ReactNode;
  /** Jobs at the mine itself in this town. */
  direct?: string;
}

interface ExposureTableProps {
  title: string;
  caption: string;
  head: string;
  rows: readonly ExposureRow[];
  note: string;
  /** Jobs the longest bar stands for. */
  most: number;
  downloads: ReactNode;
}

/** Exposure by group: how many firms, the jobs in those exposed from least to most, and jobs weighted by their share of sales. */
export function ExposureTable({ title, caption, head, rows, note, most, downloads }: ExposureTableProps) {
  const { exposure: words } = messages.indicators.scenario;
  const column = (key: 'exposed' | 'possibly' | 'notKnown'): Column<ExposureRow> => ({
    key, head: words.columns[key], end: true,
    cell: ({ firms, countsTold }) => (countsTold ? format.number(firms[key]) : <span className="muted">{words.fewFirms}</span>),
  });
  const columns: Column<ExposureRow>[] = [
    { key: 'group', head, className: 'industry', cell: ({ name }) => name },
    { key: 'firms', head: words.columns.firms, end: true, cell: ({ firms }) => format.number(firms.all) },
    column('exposed'),
    column('possibly'),
    column('notKnown'),
    { key: 'jobs', head: words.columns.jobs, end: true, cell: ({ exposed }) => ('lo' in exposed ? <FigureLink href={reckoningHref('mine-exposure')} label={words.columns.jobs}>{jobsBounds(exposed)}</FigureLink> : <MissingFigure reason={exposed.reason} />) },
    { key: 'plot', head: words.columns.plot, cell: ({ exposed }) => ('lo' in exposed ? <JobsBar jobs={exposed} most={most} /> : null) },
    {
      key: 'weighted', head: words.columns.weighted, end: true,
      cell: ({ weighted }) => {
        const { jobs } = weighted;
        if ('reason' in jobs && isMissing(jobs)) return <MissingFigure reason={jobs.reason} />;
        const told = bottomUpText(weighted);
        return <>{told.missing ? told.value : <FigureLink href={reckoningHref('mining-weighted-jobs')} label={words.columns.weighted}>{told.value}</FigureLink>}{told.bounds ? <span className="under">{told.bounds}</span> : null}</>;
      },
    },
    { key: 'apart', head: words.columns.apart, cell: ({ weighted, countsTold }) => <span className="under">{countsTold ? bottomUpText(weighted).parts ?? bottomUpText(weighted).firms : null}</span> },
    ...(rows.some(({ direct }) => direct !== undefined) ? [{ key: 'direct', head: words.columns.direct, end: true, cell: ({ direct }: ExposureRow) => direct ?? messages.ui.none }] : []),
  ];
  return (
    <Panel className="exposure" title={title} note={words.note} flush>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ group }) => group || 'all'} stacked empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>} />
      <p className="src px-3.5 pb-2.5">{note}</p>
      <div className="px-3.5 pb-2.5">{downloads}</div>
    </Panel>
  );
}
