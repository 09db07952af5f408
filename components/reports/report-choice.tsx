import { Button } from '@/components/ui/button';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

export interface ReportChoiceField {
  name: string;
  label: string;
  options: readonly SelectOption[];
  value: string;
}

interface ReportChoiceProps {
  action: string;
  fields: readonly ReportChoiceField[];
  /** Parts of the address that stay as they are. */
  kept?: Readonly<Record<string, string>>;
}

/** What a report is about, as a plain form: its answer is an address. */
export function ReportChoice({ action, fields, kept = {} }: ReportChoiceProps) {
  return (
    <form className="filters no-print" action={action}>
      {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {fields.map(({ name, label, options, value }) => <SelectBox key={`${name} ${value}`} name={name} label={label} options={options} defaultValue={value} />)}
      <Button type="submit">{messages.reports.pages.show}</Button>
    </form>
  );
}
