'use client';
import { useMemo } from 'react';
import { Dot } from '@/components/ui/dot';
import { RowsToCome } from '@/components/ui/rows-to-come';
import { SortHead, type ColumnSort } from '@/components/ui/sort-head';
import { Tag } from '@/components/ui/tag';
import { useDrawnRows } from '@/components/ui/use-drawn-rows';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import type { OrganizationTableRow, TableSubcluster } from './organization-table-row';

interface OrganizationTableProps {
  packed: Packed<readonly OrganizationTableRow[]>;
  subclusters: readonly TableSubcluster[];
  sorts: Readonly<Record<'name' | 'jobs', ColumnSort>>;
}

/** A tall screen of rows: they come drawn, and the browser draws the others from the same data. */
const DRAWN_FIRST = 20;
const COLUMNS = 8;

/** The list itself: a client component without state, so that its rows reach the browser as data and not twice as markup. */
export function OrganizationTable({ packed, subclusters, sorts }: OrganizationTableProps) {
  const { organizations: words, organization } = messages.register;
  const { columns } = words;
  const rows = useMemo(() => unpack(packed), [packed]);
  const { drawn, toCome } = useDrawnRows(rows, DRAWN_FIRST);
  return (
    <div className="table-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="table stacked md:[&_:is(td,th)]:px-1.75">
        <caption className="hide">
          <span className="sr-only">{words.caption}</span>
        </caption>
        <thead>
          <tr>
            <SortHead head={columns.name} sort={sorts.name} />
            <SortHead head={columns.subclusters} />
            <SortHead head={columns.kind} />
            <SortHead head={columns.town} />
            <SortHead head={columns.jobs} end sort={sorts.jobs} />
            <SortHead head={columns.owner} />
            <SortHead head={columns.lastContact} />
            <SortHead head={columns.followUps} end />
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="md:min-w-44">
                <a className="inline!" href={`/organizations/${row.id}`}>{row.name}</a> {row.sample ? <Tag>{organization.sample}</Tag> : null}
              </th>
              <td data-label={columns.subclusters}>
                {row.subclusters.map((at) => {
                  const link = subclusters[at];
                  return link ? <span key={at} className="block md:max-w-36 md:truncate" title={link.name}><Dot tone={link.tone} label={link.name} /></span> : null;
                })}
              </td>
              <td className="max-md:hidden! md:min-w-24">
                {row.kind}
                {row.rightsHolder ? <span className="under">{organization.rightsHolder}</span> : null}
              </td>
              <td className="nowrap" data-label={columns.town}>
                {row.town}
                {row.moreTowns > 0 ? <span className="muted pl-1 text-xs" title={words.andMore(row.moreTowns)}>+{row.moreTowns}</span> : null}
              </td>
              <td className="n" data-label={columns.jobs}>
                <span>
                  {row.jobs ?? <span className="muted">{words.unknownJobs}</span>}
                  {row.jobs ? <span className="muted inline-block text-left text-xs max-md:pl-1.5 md:w-14 md:pl-1.5">{row.basis}</span> : null}
                </span>
              </td>
              <td className="nowrap max-md:hidden!">{row.owner ?? <span className="muted">{words.noOwner}</span>}</td>
              <td className="nowrap" data-label={columns.lastContact}>{row.lastContact ?? <span className="muted">{words.noContact}</span>}</td>
              <td className="n" data-label={columns.followUps}>{row.openFollowUps > 0 ? row.openFollowUps : null}</td>
            </tr>
          ))}
          <RowsToCome count={toCome} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
