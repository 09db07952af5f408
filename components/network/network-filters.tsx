import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { SelectBox } from '@/components/ui/select-box';
import { TIE_KINDS } from '@/lib/domain/network/network-filter';
import { messages } from '@/lib/messages';

interface NetworkFiltersProps {
  /** What is asked for now, as it stands in the address. */
  current: { subcluster?: string; kinds?: readonly string[]; on?: string };
  subclusters: readonly { value: string; name: string }[];
  firstYear: number;
  today: string;
}

const words = messages.network.measures;

/** Narrows the network by its address: works without script, can be kept as a link. */
export function NetworkFilters({ current, subclusters, firstYear, today }: NetworkFiltersProps) {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.max(0, thisYear - firstYear) }, (_, at) => String(thisYear - 1 - at));
  return (
    <form className="filters" action="/network" role="search" aria-label={words.filters}>
      <SelectBox id="filter-subcluster" name="subcluster" label={words.subcluster} emptyLabel={words.allSubclusters} options={subclusters.map(({ value, name }) => ({ value, label: name }))} defaultValue={current.subcluster ?? ''} />
      <SelectBox id="filter-kinds" name="kinds" label={words.kinds} emptyLabel={words.allKinds} options={TIE_KINDS.map((kind) => ({ value: kind, label: words.kindsOf[kind] }))} defaultValue={current.kinds?.[0] ?? ''} />
      <SelectBox id="filter-on" name="on" label={words.year} emptyLabel={words.now} options={years.map((year) => ({ value: `${year}-12-31`, label: words.endOf(year) }))} defaultValue={current.on ?? ''} />
      <div className="form-actions">
        <Button type="submit">{words.show}</Button>
        {current.subcluster || current.kinds?.length || current.on ? <ButtonLink look="quiet" href="/network">{messages.followThrough.list.clear}</ButtonLink> : null}
      </div>
    </form>
  );
}
