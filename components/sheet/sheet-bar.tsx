'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { isGroup, type FilterNode } from '@/lib/domain/sheet/filter-node';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';
import { messages } from '@/lib/messages';
import { ColumnsDialog } from './columns-dialog';
import { FilterDialog } from './filter-dialog';
import { nextSorts } from './next-sorts';
import type { SheetChoices } from './sheet-choices';
import type { ShownColumn } from './sheet-columns';
import { labelOf, type SheetName } from './sheet-list';

interface SheetBarProps {
  list: SheetName;
  fields: readonly SheetField[];
  columns: readonly ShownColumn[];
  choices: SheetChoices;
  view: SheetView;
  count: string;
  failed: boolean;
  onView: (over: Partial<SheetView>) => void;
}

const conditionsIn = (node: FilterNode | null): number => (node === null ? 0 : isGroup(node) ? node.parts.reduce((sum, part) => sum + conditionsIn(part), 0) : 1);

/** What the list shows and how: columns, filter, groups, and how many rows that are. */
export function SheetBar({ list, fields, columns, choices, view, count, failed, onView }: SheetBarProps) {
  const { sheet: words } = messages;
  const [open, setOpen] = useState<'columns' | 'filter' | null>(null);
  const conditions = conditionsIn(view.filter);
  const grouping = fields.filter(({ groups }) => groups);
  const [first = '', second = ''] = view.groups;
  const options = (without: string) => grouping.filter(({ id }) => id !== without).map(({ id }) => <option key={id} value={id}>{labelOf(list, id)}</option>);
  return (
    <div className="sheet-bar" role="group" aria-label={words.toolbar}>
      <Button size="small" aria-pressed={conditions > 0} onClick={() => setOpen('filter')}>{conditions > 0 ? words.filter.counted(conditions) : words.filter.button}</Button>
      <Button size="small" onClick={() => setOpen('columns')}>{words.columns.button}</Button>
      <label>{words.group.label}
        <select className="input" value={first} onChange={(event) => onView({ groups: event.target.value === '' ? [] : [event.target.value] })}><option value="">{words.group.none}</option>{options('')}</select>
      </label>
      {first === '' ? null : (
        <label>{words.group.then}
          <select className="input" value={second} onChange={(event) => onView({ groups: event.target.value === '' ? [first] : [first, event.target.value] })}><option value="">{words.group.thenNone}</option>{options(first)}</select>
        </label>
      )}
      <label className="phone-only">{words.sortedBy}
        <select className="input" value={view.sorts[0]?.id ?? ''} onChange={(event) => onView({ sorts: nextSorts([], event.target.value, fields, false) })}>
          <option value="">{words.asItCame}</option>{fields.filter(({ sorts }) => sorts !== false).map(({ id }) => <option key={id} value={id}>{labelOf(list, id)}</option>)}
        </select>
      </label>
      <span className="count" role="status">{failed ? words.failed : count}</span>
      {open === 'columns' ? <ColumnsDialog list={list} fields={fields} shown={columns} onShow={(chosen) => onView({ columns: chosen })} onClose={() => setOpen(null)} /> : null}
      {open === 'filter' ? <FilterDialog list={list} fields={fields} choices={choices} filter={view.filter} onFilter={(filter) => onView({ filter })} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
