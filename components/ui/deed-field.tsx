import { Checkbox } from './checkbox';
import type { ChoiceSearch } from './choice';
import { DateInput } from './date-input';
import { DeedChoice } from './deed-choice';
import { SelectBox, type SelectOption } from './select-box';
import { TextArea } from './text-area';
import { TextInput } from './text-input';

/** One field of a small form, as plain data: a server component can describe it. `name` may be a path, 'clock.amount'. */
export interface DeedFieldSpec {
  name: string;
  kind: 'text' | 'area' | 'date' | 'number' | 'select' | 'choice' | 'check';
  label: string;
  hint?: string;
  optional?: boolean;
  value?: string;
  options?: readonly SelectOption[];
  /** How a choice is found by part of its name; a server action. */
  search?: ChoiceSearch;
  /** The words of the empty choice of a select. */
  emptyLabel?: string;
  /** Neighbours of one pair stand side by side: an amount and its unit. */
  pair?: string;
}

export function DeedField({ spec, error }: { spec: DeedFieldSpec; error?: string }) {
  const { kind, value, options = [], search, emptyLabel, name, label, hint, optional } = spec;
  const texts = { name, label, hint, optional };
  if (kind === 'check') return <Checkbox name={texts.name} label={texts.label} hint={texts.hint} defaultChecked={value === 'true'} error={error} />;
  if (kind === 'select') return <SelectBox {...texts} options={options} emptyLabel={emptyLabel} defaultValue={value} error={error} />;
  if (kind === 'choice' && search) return <DeedChoice {...texts} search={search} error={error} />;
  if (kind === 'area') return <TextArea {...texts} rows={4} defaultValue={value} error={error} />;
  if (kind === 'date') return <DateInput {...texts} defaultValue={value} error={error} />;
  return <TextInput {...texts} type={kind === 'number' ? 'number' : 'text'} defaultValue={value} error={error} />;
}
