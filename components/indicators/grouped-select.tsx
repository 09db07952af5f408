import type { ChangeEvent } from 'react';
import { Field } from '@/components/ui/field';
import { useWholeList } from './use-whole-list';

export interface OptionGroup {
  /** Without a name the options stand alone. */
  label?: string;
  options: readonly { value: string; label: string }[];
}

interface GroupedSelectProps {
  name: string;
  label: string;
  groups: readonly OptionGroup[];
  /** Where the whole of a long list is fetched from: `groups` then hold what is chosen alone. */
  from?: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** A select box whose options are grouped under headings. */
export function GroupedSelect({ name, label, groups, from, value, onChange }: GroupedSelectProps) {
  const id = `ask-${name}`;
  const shown = useWholeList(from, groups);
  return (
    <Field id={id} label={label}>
      <select id={id} name={name} className="input" value={value} onChange={onChange}>
        {shown.map((group) => {
          const options = group.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>);
          return group.label ? <optgroup key={group.label} label={group.label}>{options}</optgroup> : options;
        })}
      </select>
    </Field>
  );
}
