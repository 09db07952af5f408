import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox } from '@/components/ui/select-box';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';

interface ContactFiltersProps {
  /** What the list is narrowed to now, as it stands in the address. */
  current: Readonly<Record<string, string>>;
  colleagues: readonly Colleague[];
}

/** Narrows the list of contacts by its address: works without script, can be kept as a link. */
export function ContactFilters({ current, colleagues }: ContactFiltersProps) {
  const { list, kinds, confidentialities } = messages.outreach;
  const narrowed = Object.keys(current).length > 0;
  return (
    <form className="filters" action="/outreach" role="search" aria-label={list.filters}>
      {current.organizationId ? <input type="hidden" name="organizationId" value={current.organizationId} /> : null}
      <SelectBox name="kind" label={list.kind} emptyLabel={list.anyKind} options={ACTIVITY_KINDS.map((value) => ({ value, label: kinds[value] }))} defaultValue={current.kind ?? ''} />
      <SelectBox name="authorId" label={list.author} emptyLabel={list.anyone} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={current.authorId ?? ''} />
      <SelectBox name="confidentiality" label={list.level} emptyLabel={list.anyLevel} options={CONFIDENTIALITIES.map((value) => ({ value, label: confidentialities[value] }))} defaultValue={current.confidentiality ?? ''} />
      <DateInput name="from" label={list.from} defaultValue={current.from ?? ''} />
      <DateInput name="to" label={list.to} defaultValue={current.to ?? ''} />
      <div className="form-actions">
        <Button type="submit">{list.apply}</Button>
        {narrowed ? <ButtonLink look="quiet" href="/outreach">{list.clear}</ButtonLink> : null}
      </div>
    </form>
  );
}
