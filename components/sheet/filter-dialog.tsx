'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { isGroup, OPERATORS, type FilterGroup, type FilterNode } from '@/lib/domain/sheet/filter-node';
import { isSoundCondition } from '@/lib/domain/sheet/is-sound-condition';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import { FilterGroupFields } from './filter-group-fields';
import type { SheetChoices } from './sheet-choices';
import type { SheetName } from './sheet-list';

interface FilterDialogProps {
  list: SheetName;
  fields: readonly SheetField[];
  choices: SheetChoices;
  filter: FilterNode | null;
  onFilter: (filter: FilterNode | null) => void;
  onClose: () => void;
}

const begun = (fields: readonly SheetField[]): FilterGroup => {
  const first = fields.find((field) => field.filters !== false);
  return { join: 'all', parts: first ? [{ field: first.id, op: OPERATORS[first.type][0], values: [] }] : [] };
};

/** Makes a filter of any columns, joined by all and any; what stands in it is seen in the address. */
export function FilterDialog({ list, fields, choices, filter, onFilter, onClose }: FilterDialogProps) {
  const { filter: words } = messages.sheet;
  const [group, setGroup] = useState<FilterGroup>(() => (filter === null ? begun(fields) : isGroup(filter) ? filter : { join: 'all', parts: [filter] }));
  const [checked, setChecked] = useState(false);
  const isSound = (node: FilterNode): boolean => (isGroup(node) ? node.parts.every(isSound) : isSoundCondition(node, fields));
  return (
    <Dialog open onClose={onClose} title={words.title} width="wide">
      <form
        className="form" noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (!isSound(group)) return;
          onFilter(group.parts.length > 0 ? group : null);
          onClose();
        }}
      >
        <FilterGroupFields list={list} fields={fields} choices={choices} group={group} id="filter" depth={1} checked={checked} onChange={setGroup} />
        <div className="form-actions">
          <Button type="submit" look="primary">{words.apply}</Button>
          <Button onClick={() => { onFilter(null); onClose(); }}>{words.clear}</Button>
        </div>
      </form>
    </Dialog>
  );
}
