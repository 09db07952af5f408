import { Checkbox } from '@/components/ui/checkbox';
import type { SelectOption } from '@/components/ui/select-box';

interface CaseReadersProps {
  label: string;
  team: readonly SelectOption[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string;
}

/** Who is named to read a restricted case. */
export function CaseReaders({ label, team, value, onChange, error }: CaseReadersProps) {
  return (
    <fieldset className="case-readers">
      <legend>{label}</legend>
      {error ? <p className="error" id="readerIds-error">{error}</p> : null}
      {team.map(({ value: id, label: name }) => (
        <Checkbox key={id} name={`reader-${id}`} label={name} checked={value.includes(id)} onChange={(event) => onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))} />
      ))}
    </fieldset>
  );
}
