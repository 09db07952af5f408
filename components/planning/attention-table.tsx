import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import type { AttentionGap } from '@/lib/domain/indicators/attention-gap';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface AttentionTableProps {
  gap: AttentionGap;
  named: ReadonlyMap<string, { name: string; tone: DotTone }>;
}

/** Share of contacts beside share of strength, and what lies between. */
export function AttentionTable({ gap, named }: AttentionTableProps) {
  const { team: words } = messages.planning;
  const percent = (value: number) => format.percent(value, { digits: 0 });
  const signed = (value: number) => format.percent(value, { digits: 0, signed: true });
  const nameOf = (code: string) => named.get(code) ?? { name: code, tone: 'none' as const };
  // One part alone always has all of both: its gap of 0 would say nothing.
  const compared = gap.rows.length > 1;
  return (
    <>
      {compared ? <DataTable
        caption={words.attention}
        rows={gap.rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', head: words.subcluster, cell: ({ code }) => <Dot tone={nameOf(code).tone} label={nameOf(code).name} /> },
          { key: 'visits', head: words.visitShare, end: true, cell: ({ visitShare }) => format.measured(visitShare, percent) },
          { key: 'strength', head: words.strengthShare, end: true, cell: ({ strengthShare }) => format.measured(strengthShare, percent) },
          { key: 'gap', head: words.gap, end: true, cell: (row) => format.measured(row.gap, signed) },
        ]}
      /> : null}
      <div className="body text-xs text-ink-2">
        <p>{compared ? words.attentionHow : words.attentionAlone}</p>
        {gap.leftOut.map(({ code, reason }) => <p key={code}>{words.leftOut(nameOf(code).name, format.missing(reason))}</p>)}
      </div>
    </>
  );
}
