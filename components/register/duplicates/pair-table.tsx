'use client';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable, type Column } from '@/components/ui/data-table';
import { QuietDeed } from '@/components/ui/quiet-deed';
import type { Reason } from '@/lib/domain/duplicates/reason';
import type { Verdict } from '@/lib/domain/duplicates/verdict';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { ReasonList } from './reason-list';
import { VerdictTag } from './verdict-tag';

interface One { id: string; label: string; hint: string | null; archived: boolean }

export interface ShownPair {
  id: string;
  version: number;
  verdict: Verdict;
  reasons: readonly Reason[];
  open: boolean;
  /** Who decided, and when, in words. */
  decided: string | null;
  a: One;
  b: One;
}

interface PairTableProps {
  caption: string;
  rows: readonly ShownPair[];
  /** '/organizations' or '/people'. */
  path: string;
  mayDecide: boolean;
  tellApart: (input: { id: string; version: number }) => Promise<ActionResult<unknown>>;
}

/** Records that may be one, two to a row, with the reasons and what can be done. */
export function PairTable({ caption, rows, path, mayDecide, tellApart }: PairTableProps) {
  const words = messages.duplicates;
  const named = (one: One) => (
    <span key={one.id}>
      <a href={`${path}/${one.id}`}>{one.label}</a>
      {one.hint || one.archived ? <span className="under">{[one.hint, one.archived ? words.archived : null].filter(Boolean).join(', ')}</span> : null}
    </span>
  );
  const columns: Column<ShownPair>[] = [
    { key: 'pair', head: words.columns.pair, cell: ({ a, b }) => <span className="compare-values">{named(a)}{named(b)}</span> },
    { key: 'sure', head: words.columns.sure, className: 'nowrap', cell: ({ verdict }) => <VerdictTag verdict={verdict} /> },
    { key: 'why', head: words.columns.why, cell: ({ reasons }) => <ReasonList reasons={reasons} /> },
    {
      key: 'do', head: words.columns.decided,
      cell: ({ id, version, a, b, open, decided }) => (open ? (
        <span className="acts">
          <ButtonLink size="small" href={`${path}/duplicates/${a.id}/${b.id}`}>{words.compare}<span className="sr-only">{messages.ui.ofRecord(`${a.label}, ${b.label}`)}</span></ButtonLink>
          {mayDecide ? <QuietDeed label={words.notSame} what={`${a.label}, ${b.label}`} input={{ id, version }} action={tellApart} done={words.toldApart} /> : null}
        </span>
      ) : decided),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} stacked />;
}
