import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { sizeText } from './pledge-size';

interface Entry {
  id: string;
  on: string;
  amountCents: number | null;
  minutes: number | null;
  note: string | null;
  by: string | null;
  isStruck: boolean;
  struck: string | null;
}

interface DeliveriesTableProps {
  entries: readonly Entry[];
  kind: PledgeKind;
  currency: Currency | null;
  /** The button that strikes an entry, for those who may. */
  strike?: (id: string) => ReactNode;
}

/** What was delivered of a pledge, entry by entry; struck ones stay, crossed out, with why. */
export function DeliveriesTable({ entries, kind, currency, strike }: DeliveriesTableProps) {
  const { pledges: words } = messages.forming;
  const { columns } = words;
  const size = (entry: Entry) => {
    const text = sizeText(kind, kind === 'fee' ? entry.amountCents : entry.minutes, currency);
    return entry.isStruck ? <s>{text}</s> : text;
  };
  const said = ({ note, isStruck, struck }: Entry) => [note, isStruck ? words.struck(struck ?? '') : null].filter(Boolean).join('; ');
  const deed: Column<Entry>[] = strike ? [{ key: 'deed', head: columns.deed, cell: ({ id, isStruck }) => (isStruck ? null : strike(id)) }] : [];
  return (
    <DataTable
      caption={words.deliveries} rows={entries} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'on', head: columns.on, className: 'nowrap', cell: ({ on }) => format.day(on, 'year') },
        { key: 'size', head: columns.size, end: true, cell: size },
        { key: 'note', head: columns.note, cell: said },
        { key: 'by', head: columns.by, cell: ({ by }) => by },
        ...deed,
      ]}
    />
  );
}
