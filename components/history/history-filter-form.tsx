import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { DateInput } from '../ui/date-input';
import { SelectBox, type SelectOption } from '../ui/select-box';

interface HistoryFilterFormProps {
  /** Left out where only one's own changes stand here. */
  people?: readonly SelectOption[];
  records: readonly SelectOption[];
  ways: readonly SelectOption[];
  chosen: { person?: string; record?: string; way?: string; day?: string };
  narrowed: boolean;
}

/** A plain form: what it asks for stands in the address. */
export function HistoryFilterForm({ people, records, ways, chosen, narrowed }: HistoryFilterFormProps) {
  const words = messages.history;
  return (
    <form method="get" action="/history" aria-label={words.filter} className="flex flex-wrap items-end gap-2.5">
      {people ? <SelectBox className="flex-[1_1_10rem]" label={words.who} name="person" options={people} emptyLabel={words.anybody} defaultValue={chosen.person ?? ''} /> : null}
      <SelectBox className="flex-[1_1_10rem]" label={words.kind} name="record" options={records} emptyLabel={words.anything} defaultValue={chosen.record ?? ''} />
      <SelectBox className="flex-[1_1_9rem]" label={words.through} name="way" options={ways} emptyLabel={words.anyWay} defaultValue={chosen.way ?? ''} />
      <DateInput className="flex-[0_1_11rem]" label={words.day} name="day" defaultValue={chosen.day ?? ''} />
      <Button type="submit">{words.show}</Button>
      {narrowed ? <ButtonLink href="/history" look="quiet">{words.clear}</ButtonLink> : null}
    </form>
  );
}
