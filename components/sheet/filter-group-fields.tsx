import { Button } from '@/components/ui/button';
import { isGroup, OPERATORS, type FilterGroup, type FilterNode } from '@/lib/domain/sheet/filter-node';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import { ConditionFields } from './condition-fields';
import type { SheetChoices } from './sheet-choices';
import type { SheetName } from './sheet-list';

interface FilterGroupFieldsProps {
  list: SheetName;
  fields: readonly SheetField[];
  choices: SheetChoices;
  group: FilterGroup;
  id: string;
  depth: number;
  checked: boolean;
  onChange: (group: FilterGroup) => void;
  onRemove?: () => void;
}

const DEEPEST = 3;

/** Conditions that hold together or of which one is enough; a group may hold groups. */
export function FilterGroupFields({ list, fields, choices, group, id, depth, checked, onChange, onRemove }: FilterGroupFieldsProps) {
  const { filter: words } = messages.sheet;
  const first = fields.find((field) => field.filters !== false);
  const fresh = (): FilterNode[] => (first ? [{ field: first.id, op: OPERATORS[first.type][0], values: [] }] : []);
  const put = (at: number, part: FilterNode | null) => onChange({ ...group, parts: part ? group.parts.with(at, part) : group.parts.filter((_, place) => place !== at) });
  return (
    <fieldset className="filter-group">
      <legend>
        {words.join}{' '}
        <select className="input" aria-label={words.join} value={group.join} onChange={(event) => onChange({ ...group, join: event.target.value as FilterGroup['join'] })}>
          <option value="all">{words.all}</option>
          <option value="any">{words.any}</option>
        </select>
      </legend>
      {group.parts.map((part, at) => {
        const shared = { list, fields, choices, id: `${id}-${at}`, checked, onRemove: () => put(at, null) };
        return isGroup(part)
          ? <FilterGroupFields key={at} {...shared} group={part} depth={depth + 1} onChange={(next) => put(at, next)} />
          : <ConditionFields key={at} {...shared} condition={part} onChange={(next) => put(at, next)} />;
      })}
      {group.parts.length === 0 ? <p className="muted">{words.none}</p> : null}
      <div className="chips">
        <Button size="small" onClick={() => onChange({ ...group, parts: [...group.parts, ...fresh()] })}>{words.add}</Button>
        {depth < DEEPEST ? <Button size="small" onClick={() => onChange({ ...group, parts: [...group.parts, { join: group.join === 'all' ? 'any' : 'all', parts: [...fresh(), ...fresh()] }] })}>{words.addGroup}</Button> : null}
        {onRemove ? <Button size="small" look="quiet" onClick={onRemove}>{words.removeGroup}</Button> : null}
      </div>
    </fieldset>
  );
}
