import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { LISTING, OPERATORS, WORDLESS, type Condition, type Operator } from '@/lib/domain/sheet/filter-node';
import { isSoundCondition } from '@/lib/domain/sheet/is-sound-condition';
import { fieldOf, type SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import { choicesOf, type SheetChoices } from './sheet-choices';
import { labelOf, type SheetName } from './sheet-list';

interface ConditionFieldsProps {
  list: SheetName;
  fields: readonly SheetField[];
  choices: SheetChoices;
  condition: Condition;
  id: string;
  /** Says what is missing once the person asked to see the rows. */
  checked: boolean;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition of a filter: a column, how it is asked, and what for. */
export function ConditionFields({ list, fields, choices, condition, id, checked, onChange, onRemove }: ConditionFieldsProps) {
  const { filter: words, operators } = messages.sheet;
  const { op, values } = condition;
  const field = fieldOf(fields, condition.field);
  const asked = fields.filter((one) => one.filters !== false);
  const options = field ? choicesOf(field, choices) : [];
  const error = checked && !isSoundCondition(condition, fields) ? words.unsound : undefined;
  const [value = ''] = values;
  const days = op === 'within' || op === 'older';
  const input = { id: `${id}-value`, className: 'input', 'aria-invalid': error ? true : undefined } as const;
  return (
    <div className="condition">
      <SelectBox
        id={`${id}-field`} label={words.field} options={asked.map((one) => ({ value: one.id, label: labelOf(list, one.id) }))} value={condition.field}
        onChange={(event) => { const next = fieldOf(fields, event.target.value); if (next) onChange({ field: next.id, op: OPERATORS[next.type][0], values: [] }); }}
      />
      <SelectBox
        id={`${id}-op`} label={words.op} options={(field ? (OPERATORS[field.type] as readonly Operator[]) : []).map((one) => ({ value: one, label: operators[one] }))} value={op}
        onChange={(event) => { const next = event.target.value as Operator; onChange({ ...condition, op: next, values: WORDLESS.includes(next) ? [] : values }); }}
      />
      {WORDLESS.includes(op) ? <span /> : (
        <div className="field">
          <label htmlFor={`${id}-value`}>{LISTING.includes(op) ? words.values : words.value}</label>
          {LISTING.includes(op) && options.length > 0 ? (
            <select {...input} multiple size={Math.min(5, options.length)} value={[...values]} onChange={(event) => onChange({ ...condition, values: [...event.target.selectedOptions].map((one) => one.value) })}>
              {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
            </select>
          ) : LISTING.includes(op) ? (
            <input {...input} key="list" type="text" defaultValue={values.join(', ')} placeholder={words.listHint} onChange={(event) => onChange({ ...condition, values: event.target.value.split(',').map((one) => one.trim()).filter(Boolean) })} />
          ) : (
            <input
              {...input} type={field && (field.type === 'date' || field.type === 'instant') && !days ? 'date' : field?.type === 'number' || days ? 'number' : 'text'} value={value}
              onChange={(event) => onChange({ ...condition, values: event.target.value === '' ? [] : [event.target.value] })}
            />
          )}
          {error ? <span className="error">{error}</span> : null}
        </div>
      )}
      <Button size="small" look="quiet" aria-label={words.remove} onClick={onRemove}>×</Button>
    </div>
  );
}
