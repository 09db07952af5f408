import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { townMark, type TownRow } from './town-mark';

/** The same towns as a table. */
export function TownTable({ towns }: { towns: readonly TownRow[] }) {
  const words = messages.register.map;
  const placed = (town: TownRow) => {
    const mark = townMark(town);
    return mark === null ? words.notDrawn : mark.exact ? '' : words.roughly;
  };
  return (
    <DataTable
      caption={words.table} rows={towns} rowKey={({ place, regionCode }) => `${place} ${regionCode ?? ''}`}
      columns={[
        { key: 'place', head: words.columns.town, cell: (town) => <a href={town.href}>{town.place}</a> },
        { key: 'region', head: words.columns.district, cell: (town) => [town.region, placed(town)].filter(Boolean).join(', ') },
        { key: 'organizations', head: words.columns.organizations, end: true, cell: (town) => format.number(town.organizations) },
      ]}
    />
  );
}
