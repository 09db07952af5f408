'use client';
import { DataTable } from '@/components/ui/data-table';
import type { HelpedRow } from '@/lib/domain/follow-through/helped-row';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Whom we helped, one row an organization. */
export function HelpedTable({ rows, from, to }: { rows: readonly HelpedRow[]; from: string; to: string }) {
  const { caption, columns } = messages.followThrough.helped;
  const count = (value: number) => (value === 0 ? '' : format.number(value));
  const figure = (key: Exclude<keyof HelpedRow, 'organization'>) => ({ key, head: columns[key], end: true, cell: (row: HelpedRow) => count(row[key]) });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ organization }) => organization.id}
      stacked
      columns={[
        { key: 'organization', head: columns.organization, cell: ({ organization }) => <a href={`/organizations/${organization.id}`}>{organization.name}</a> },
        { ...figure('referrals'), cell: ({ organization, referrals }) => (referrals === 0 ? '' : <a href={`/outreach/referrals?organizationId=${organization.id}`}>{format.number(referrals)}</a>) },
        { ...figure('introductions'), cell: ({ organization, introductions }) => (introductions === 0 ? '' : <a href={`/outreach/introductions?organizationId=${organization.id}`}>{format.number(introductions)}</a>) },
        figure('contracts'),
        { ...figure('commitments'), cell: ({ organization, commitments }) => (commitments === 0 ? '' : <a href={`/promises?side=ours&state=kept&organizationId=${organization.id}`}>{format.number(commitments)}</a>) },
        { ...figure('claims'), cell: ({ organization, claims }) => (claims === 0 ? '' : <a href={`/pipeline/claims?organizationId=${organization.id}&from=${from}&to=${to}`}>{format.number(claims)}</a>) },
        figure('jobs'),
      ]}
    />
  );
}
