import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { DateInput } from '../ui/date-input';
import { SelectBox, type SelectOption } from '../ui/select-box';

interface AuditFilterFormProps {
  people: readonly SelectOption[];
  records: readonly SelectOption[];
  person?: string;
  record?: string;
  day?: string;
  /** Something narrows the trail. */
  narrowed: boolean;
}

/** A plain form: what it asks for stands in the address. */
export function AuditFilterForm({ people, records, person = '', record = '', day = '', narrowed }: AuditFilterFormProps) {
  const texts = messages.audit;
  return (
    <form method="get" action="/admin/audit" aria-label={texts.filter} className="flex flex-wrap items-end gap-2.5">
      <SelectBox className="flex-[1_1_11rem]" label={texts.person} name="person" options={people} emptyLabel={texts.anybody} defaultValue={person} />
      <SelectBox className="flex-[1_1_11rem]" label={texts.kind} name="record" options={records} emptyLabel={texts.anything} defaultValue={record} />
      <DateInput className="flex-[0_1_11rem]" label={texts.day} name="day" defaultValue={day} />
      <Button type="submit">{texts.show}</Button>
      {narrowed ? <ButtonLink href="/admin/audit" look="quiet">{texts.clear}</ButtonLink> : null}
    </form>
  );
}
