'use client';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useDrawnRows } from '@/components/ui/use-drawn-rows';
import type { RegionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import type { RegionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { diversityGap } from './diversity-gap';
import { diversityRows, diversityText } from './diversity-rows';
import { GapBeside } from './gap-beside';
import { MeasuredFigure } from './measured-figure';

/** The indices of one year, where they open to the shares they are made of, and the ranges where industries are not published. */
export type DatedDiversity = { of: RegionDiversity; year: number; href: string; filled?: RegionGaps['diversity'] };

interface DiversityTableProps {
  /** The base year first, where the table is a series. */
  packed: Packed<readonly DatedDiversity[]>;
  reference: string;
  caption: string;
}

/** Every index of diversity by year, filled in by the browser: it stands at the foot of a long page. */
export function DiversityTable({ packed, reference, caption }: DiversityTableProps) {
  const { columns: heads } = messages.indicators.diversity;
  const dated = unpack(packed);
  const rows = dated.slice(-1).flatMap(({ of }) => diversityRows(of, reference));
  const { drawn, toCome } = useDrawnRows(rows, 0);
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { key: 'index', head: heads.index, cell: ({ title, says }) => <>{title}<span className="under">{says}</span></> },
    ...dated.map(({ of, year, href, filled }): Column<Row> => ({
      key: String(year), head: heads.value(year), end: true,
      cell: ({ key, title }) => (
        <>
          <MeasuredFigure figure={of[key]} show={(value) => diversityText(key, value)} label={`${title}, ${year}`} href={href} />
          <GapBeside gap={of[key].value === null ? diversityGap(filled, key) : null} show={(value) => diversityText(key, value)} />
        </>
      ),
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={drawn} rowKey={({ key }) => key} toCome={toCome} />;
}
