import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { SelectBox, type SelectOption } from '../ui/select-box';

interface VersionsFormProps {
  address: string;
  versions: readonly SelectOption[];
  from: string;
  to: string;
}

const { record: words } = messages.history;

/** A plain form: which two versions stand side by side is in the address. */
export function VersionsForm({ address, versions, from, to }: VersionsFormProps) {
  return (
    <form method="get" action={address} aria-label={words.compare} className="flex flex-wrap items-end gap-2.5 p-3.5">
      <SelectBox className="flex-[1_1_12rem]" label={words.older} name="from" options={versions} defaultValue={from} />
      <SelectBox className="flex-[1_1_12rem]" label={words.newer} name="to" options={versions} defaultValue={to} />
      <Button type="submit">{words.compareNow}</Button>
    </form>
  );
}
