'use client';
import { useWatch } from 'react-hook-form';
import { DataTable } from '@/components/ui/data-table';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { columnLetters } from '@/lib/domain/imports/column-letters';
import { Crosstab, CROSSTAB_ROLES, crosstabLacks, type CrosstabRole } from '@/lib/domain/imports/crosstab';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

interface CellFieldsProps {
  handle: FormHandle;
  sheet: string;
  /** The first rows of the sheet, as they stand. */
  rows: readonly (readonly string[])[];
}

const { cells: words } = messages.imports;
const MOST = 10;
const upTo = (last: number) => Array.from({ length: Math.max(0, last) }, (_, at) => at + 1);
const roles = CROSSTAB_ROLES.map((value) => ({ value, label: words.roles[value] }));
const isRole = (word: string): word is CrosstabRole => (CROSSTAB_ROLES as readonly string[]).includes(word);

/** Where the years, regions, industries and figures of a sheet stand: picked once, remembered for every file of the same make. */
export function CellFields({ handle: { form, errorOf }, sheet, rows }: CellFieldsProps) {
  const grid = Crosstab.safeParse(useWatch({ control: form.control, name: 'choices.grid' })).data
    ?? { sheet, headings: [], labels: [], firstRow: 2, firstColumn: 2, fixed: { region: '', industry: '', period: '' } };
  const width = Math.max(1, ...rows.map((row) => row.length));
  const put = (change: Partial<Crosstab>) => {
    const next = { ...grid, ...change };
    form.setValue('choices.grid', {
      ...next,
      headings: next.headings.filter(({ row }) => row < next.firstRow),
      labels: next.labels.filter(({ column }) => column < next.firstColumn),
    }, { shouldDirty: true });
  };
  const heading = (row: number, is: string) => put({ headings: [...grid.headings.filter((each) => each.row !== row), ...(isRole(is) ? [{ row, is }] : [])].sort((a, b) => a.row - b.row) });
  const label = (column: number, is: string) => put({ labels: [...grid.labels.filter((each) => each.column !== column), ...(isRole(is) ? [{ column, is }] : [])].sort((a, b) => a.column - b.column) });
  const lacks = crosstabLacks(grid);
  return (
    <fieldset className="section">
      <legend>{words.title}</legend>
      <p className="muted">{words.hint}</p>
      <DataTable<{ at: number; cells: readonly string[] }>
        caption={words.sheet(sheet)}
        columns={[
          { key: 'row', head: words.row, cell: ({ at }) => at },
          ...upTo(width).map((column) => ({ key: String(column), head: columnLetters(column), cell: ({ cells }: { cells: readonly string[] }) => cells[column - 1] ?? '' })),
        ]}
        rows={rows.map((cells, at) => ({ at: at + 1, cells }))} rowKey={({ at }) => String(at)}
      />
      <div className="pair">
        <SelectBox id="first-row" label={words.firstRow} value={String(grid.firstRow)} options={upTo(rows.length).map((row) => ({ value: String(row), label: String(row) }))} onChange={(event) => put({ firstRow: Number(event.target.value) })} />
        <SelectBox id="first-column" label={words.firstColumn} value={String(grid.firstColumn)} options={upTo(width).map((column) => ({ value: String(column), label: columnLetters(column) }))} onChange={(event) => put({ firstColumn: Number(event.target.value) })} />
        {upTo(grid.firstRow - 1).slice(-MOST).map((row) => (
          <SelectBox key={row} id={`heading-${row}`} label={words.rowHolds(row)} emptyLabel={words.nothing} options={roles} value={grid.headings.find((each) => each.row === row)?.is ?? ''} onChange={(event) => heading(row, event.target.value)} />
        ))}
        {upTo(grid.firstColumn - 1).slice(-MOST).map((column) => (
          <SelectBox key={column} id={`label-${column}`} label={words.columnHolds(columnLetters(column))} emptyLabel={words.nothing} options={roles} value={grid.labels.find((each) => each.column === column)?.is ?? ''} onChange={(event) => label(column, event.target.value)} />
        ))}
        {(['region', 'industry', 'period'] as const).map((field) => (
          <TextInput key={field} id={`fixed-${field}`} label={words.fixed[field]} optional value={grid.fixed[field]} onChange={(event) => put({ fixed: { ...grid.fixed, [field]: event.target.value } })} />
        ))}
      </div>
      {lacks.length > 0 ? <p className="error" role="status">{words.lacks(lacks.map((field) => words.roles[field]).join(', '))}</p> : null}
      {errorOf('choices.grid') ? <p className="error">{errorOf('choices.grid')}</p> : null}
    </fieldset>
  );
}
