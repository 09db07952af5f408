import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import { EmptyState } from '@/components/ui/empty-state';
import type { PledgeTotals } from '@/lib/domain/forming/pledge-totals';
import type { RoleState } from '@/lib/domain/forming/role-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { totalText } from './total-text';

interface Part {
  code: string;
  name: string;
  tone: DotTone;
  members: number;
  roles: Record<RoleState, number>;
  totals: PledgeTotals;
  charter: { version: number; adoptedOn: string | null } | null;
}

/** Sub-clusters with how far the forming of each has come. */
export function ClustersTable({ cluster, parts }: { cluster: string; parts: readonly Part[] }) {
  const words = messages.forming.clusters;
  const { columns } = words;
  const { number } = format;
  const base = (code: string) => `/forming/${cluster}/${code}`;
  const counted = <Key extends string>(counts: Record<Key, number>, keys: readonly Key[], say: Record<Key, (count: number) => string>, none: string) =>
    keys.flatMap((key) => (counts[key] === 0 ? [] : [say[key](counts[key])])).join(', ') || none;
  const roles = (counts: Part['roles']) => counted(counts, ['active', 'agreed', 'proposed'], words.rolesLine, words.noRoles);
  const given = ({ organizations }: PledgeTotals) => counted(organizations, ['expression', 'letter', 'mou'], words.wordsLine, words.noWords);
  const text = (charter: Part['charter']) => (charter === null ? words.noCharter : charter.adoptedOn === null ? words.draft(number(charter.version)) : words.adopted(format.day(charter.adoptedOn, 'year')));
  return (
    <DataTable
      caption={words.table} rows={parts} rowKey={({ code }) => code} stacked empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      columns={[
        { key: 'name', head: columns.name, className: 'nowrap', cell: ({ code, name, tone }) => <Dot tone={tone} label={<a href={base(code)}>{name}</a>} /> },
        { key: 'members', head: columns.members, end: true, cell: ({ members }) => number(members) },
        { key: 'roles', head: columns.roles, cell: (part) => <a href={`${base(part.code)}/roles`}>{roles(part.roles)}</a> },
        { key: 'words', head: columns.words, cell: ({ totals }) => given(totals) },
        { key: 'fees', head: columns.fees, cell: ({ totals }) => totals.fees.map((fee) => totalText('fee', fee, fee.currency)).join('; ') || words.none },
        { key: 'hours', head: columns.hours, cell: ({ totals }) => (totals.hours ? totalText('hours', totals.hours, null) : words.none) },
        { key: 'charter', head: columns.charter, cell: ({ charter }) => text(charter) },
      ]}
    />
  );
}
