'use client';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { allocationStanding } from '@/lib/domain/indicators/shift-share/allocation-standing';
import { isMissing, missing, type Measured } from '@/lib/domain/indicators/measured';
import { UNDISCLOSED } from '@/lib/domain/indicators/shift-share/settle-rows';
import { SHIFT_SHARE_TERMS, type ShiftShareRow, type ShiftShareTable as Split } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { shiftSums } from '@/lib/domain/indicators/shift-share/shift-sums';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { AwaitedTable } from './awaited-table';
import { MeasuredFigure } from './measured-figure';
import { MissingFigure } from './missing-figure';
import { shiftFigureHref, shiftLineHref, type ShiftLinks } from './shift-links';
import { shiftText } from './shift-text';

interface ShiftShareTableProps {
  split: Omit<Split, 'rows'>;
  /** The rows to show; the sums below cover them all. */
  packed: Packed<readonly ShiftShareRow[]>;
  titles: Readonly<Record<string, string>>;
  caption: string;
  links: ShiftLinks;
}

const changeOf = ({ base, end }: Pick<ShiftShareRow, 'base' | 'end'>): Measured =>
  base.value === null ? base : end.value === null ? end : { value: end.value - base.value };

/** The split of every industry with the sums below it; what is not split says why. Folded away, it is filled in by the browser: its rows cross once, as data. */
export function ShiftShareTable({ split, packed, titles, caption, links }: ShiftShareTableProps) {
  const { shiftShare: words, allocation } = messages.indicators;
  const { columns: heads } = words;
  if (!useInBrowser()) return <AwaitedTable />;
  const terms = SHIFT_SHARE_TERMS[split.method];
  const titleOf = (code: string) => (code === UNDISCLOSED ? words.undisclosed : (titles[code] ?? code));
  const standingOf = ({ base, terms: { h, c } }: ShiftShareRow) => (base.value === null || !h || !c ? null : allocationStanding(base.value, { h, c }));
  const part = (row: ShiftShareRow, figure: Measured, label: string, show: (value: number) => string = shiftText) => row.code === UNDISCLOSED
    ? (figure.value === null ? <MissingFigure reason={figure.reason} /> : show(figure.value))
    : <MeasuredFigure figure={figure} show={show} label={`${label}, ${titleOf(row.code)}`} href={shiftFigureHref(links, row.code)} />;
  const level = (figure: Measured) => (figure.value === null ? <MissingFigure reason={figure.reason} /> : format.number(figure.value));
  const { totals } = split;
  const sums = shiftSums(totals);
  const unsplit = isMissing(sums.unallocated) || sums.unallocated.value !== 0 || totals.leftOut > 0;
  const columns: Column<ShiftShareRow>[] = [
    {
      key: 'industry', head: heads.industry, className: 'industry',
      cell: ({ code, newIndustry }) => (
        <>
          {code === UNDISCLOSED ? titleOf(code) : <a href={shiftLineHref(links, code)}>{titleOf(code)}</a>}
          {newIndustry ? <span className="under">{words.columns.isNew}</span> : null}
        </>
      ),
    },
    { key: 'base', head: heads.base(split.baseYear), end: true, cell: ({ base }) => level(base) },
    ...terms.map((term): Column<ShiftShareRow> => ({
      key: term, head: words.terms[term].title, end: true,
      cell: (row) => part(row, row.terms[term] ?? missing('not-available'), words.terms[term].title, term === 'h' ? (value) => format.number(value) : shiftText),
    })),
    ...(unsplit ? [{ key: 'unallocated', head: heads.unallocated, end: true, cell: (row: ShiftShareRow) => (row.refused === null ? messages.ui.none : signed(row.unallocated)) }] : []),
    { key: 'change', head: heads.change, end: true, cell: (row) => part(row, changeOf(row), heads.change) },
    { key: 'end', head: heads.end(split.endYear), end: true, cell: ({ end }) => level(end) },
    ...(split.method === 'esteban' ? [{
      key: 'standing', head: heads.standing, className: 'nowrap',
      cell: (row: ShiftShareRow) => { const standing = standingOf(row); return standing ? allocation[standing].title : null; },
    }] : []),
  ];
  return (
    <DataTable
      caption={caption} columns={columns} rows={unpack(packed)} rowKey={({ code }) => code}
      foot={
        <tr>
          <th scope="row">{sums.partial ? words.totalSplit : words.total}</th>
          <td className="n">{level(sums.base)}</td>
          {terms.map((term) => <td key={term} className="n">{(term === 'h' ? level : signed)(totals.terms[term] ?? missing('not-available'))}</td>)}
          {unsplit ? <td className="n">{signed(sums.unallocated)}</td> : null}
          <td className="n">{signed(sums.change)}</td>
          <td className="n">{level(sums.end)}</td>
          {split.method === 'esteban' ? <td /> : null}
        </tr>
      }
    />
  );
}

const signed = (figure: Measured) => (figure.value === null ? <MissingFigure reason={figure.reason} /> : shiftText(figure.value));
