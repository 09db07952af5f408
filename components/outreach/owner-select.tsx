import type { Colleague } from './colleague';
import { SelectBox } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

interface OwnerSelectProps {
  name: string;
  value: string;
  onChange: (ownerId: string) => void;
  colleagues: readonly Colleague[];
  me: string;
  error?: string;
}

/** Who looks after a follow-up; nobody named means the one who logs it. */
export function OwnerSelect({ name, value, onChange, colleagues, me, error }: OwnerSelectProps) {
  const others = colleagues.filter(({ id, works }) => works && id !== me);
  return (
    <SelectBox
      name={name}
      label={messages.outreach.form.followUpOwner}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      emptyLabel={messages.outreach.form.me}
      options={others.map((colleague) => ({ value: colleague.id, label: colleague.name }))}
      error={error}
    />
  );
}
