import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

interface ResultsFiltersProps {
  action: string;
  /** What the list is narrowed to now, as it stands in the address. */
  current: Readonly<Record<string, string>>;
  colleagues: readonly { id: string; name: string }[];
  states: readonly SelectOption[];
  /** What stands when no state is asked for; without it the first of `states`. */
  anyState?: string;
  sides?: readonly SelectOption[];
  kinds?: readonly SelectOption[];
  days?: boolean;
}

/** Narrows a list of follow-through by its address: works without script, can be kept as a link. */
export function ResultsFilters({ action, current, colleagues, states, anyState, sides, kinds, days }: ResultsFiltersProps) {
  const { list: words, promises } = messages.followThrough;
  return (
    <form className="filters" action={action} role="search" aria-label={words.filters}>
      {current.organizationId ? <input type="hidden" name="organizationId" value={current.organizationId} /> : null}
      {sides ? <SelectBox id="filter-side" name="side" label={promises.side} emptyLabel={promises.anySide} options={sides} defaultValue={current.side ?? ''} /> : null}
      {kinds ? <SelectBox id="filter-kind" name="kind" label={words.kind} emptyLabel={words.anyKind} options={kinds} defaultValue={current.kind ?? ''} /> : null}
      <SelectBox id="filter-state" name="state" label={words.state} emptyLabel={anyState} options={states} defaultValue={current.state ?? ''} />
      <SelectBox id="filter-ownerId" name="ownerId" label={words.owner} emptyLabel={words.anyone} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={current.ownerId ?? ''} />
      {days ? <DateInput id="filter-from" name="from" label={words.from} defaultValue={current.from ?? ''} /> : null}
      {days ? <DateInput id="filter-to" name="to" label={words.to} defaultValue={current.to ?? ''} /> : null}
      <div className="form-actions">
        <Button type="submit">{words.show}</Button>
        {Object.keys(current).length > 0 ? <ButtonLink look="quiet" href={action}>{words.clear}</ButtonLink> : null}
      </div>
    </form>
  );
}
