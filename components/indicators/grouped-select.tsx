import type { ChangeEvent } from 'react';
import { Field } from '@/components/ui/field';

export interface OptionGroup {
  /** Without a name the options stand alone. */
  label?: string;
  options: readonly { value: string; label: string }[];
}

interface GroupedSelectProps {
  name: string;
  label: string;
  groups: readonly OptionGroup[];
  value: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** A select box whose options are grouped under headings. */
export function GroupedSelect({ name, label, groups, value, onChange }: GroupedSelectProps) {
  const id = `ask-${name}`;
  return (
    <Field id={id} label={label}>
      <select id={id} name={name} className="input" value={value} onChange={onChange}>
        {groups.map((group) => {
          const options = group.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>);
          return group.label ? <optgroup key={group.label} label={group.label}>{options}</optgroup> : options;
        })}
      </select>
    </Field>
  );
}
