import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Dot, type DotTone } from '@/components/ui/dot';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { SLOW, isNarrowed, type CaseFilters } from '@/lib/domain/pipeline/pipeline-question';
import { messages } from '@/lib/messages';
import { filterQuery } from './filter-query';

interface CaseFiltersProps {
  /** The page that is asked. */
  action: string;
  filters: CaseFilters;
  parts: readonly { value: string; name: string; tone: DotTone }[];
  owners: readonly SelectOption[];
  regions: readonly SelectOption[];
  /** What else the address holds, kept while narrowing. */
  kept?: Readonly<Record<string, string>>;
}

const typed = (figure: number | undefined) => (figure === undefined ? '' : String(figure));

/** Narrows cases by the address: sub-clusters by a press, the rest in a form that is open while it narrows. */
export function CaseFilters({ action, filters, parts, owners, regions, kept = {} }: CaseFiltersProps) {
  const { filters: words } = messages.pipeline;
  const { part, owner, region, age, jobs, flag, slow } = filters;
  const inForm = owner ?? region ?? age ?? jobs ?? flag;
  return (
    <div className="case-filters">
      <ul className="chips" aria-label={words.part}>
        {parts.map(({ value, name, tone }) => <li key={value}><a className="chip" href={`${action}${filterQuery(filters, { ...kept, part: part === value ? undefined : value })}`} aria-current={part === value || undefined}><Dot tone={tone} label={name} /></a></li>)}
        {SLOW.map((one) => <li key={one}><a className="chip" href={`${action}${filterQuery(filters, { ...kept, slow: slow === one ? undefined : one })}`} aria-current={slow === one || undefined}>{words[one]}</a></li>)}
        {isNarrowed(filters) ? <li><a className="chip" href={`${action}${filterQuery({}, kept)}`}>{words.clear}</a></li> : null}
      </ul>
      <Disclosure summary={words.more} open={inForm !== undefined}>
        <form className="filters" action={action} role="search" aria-label={words.label}>
          {Object.entries({ ...kept, part, slow }).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
          <SelectBox id="case-owner" name="owner" label={words.owner} emptyLabel={words.anyone} options={owners} defaultValue={owner ?? ''} />
          <SelectBox id="case-region" name="region" label={words.region} emptyLabel={words.anywhere} options={regions} defaultValue={region ?? ''} />
          <TextInput id="case-age" name="age" label={words.age} type="number" min={0} defaultValue={typed(age)} />
          <TextInput id="case-jobs" name="jobs" label={words.jobs} type="number" min={0} defaultValue={typed(jobs)} />
          <SelectBox id="case-flag" name="flag" label={words.flag} emptyLabel={words.anyPace} options={[{ value: 'open', label: words.flag }]} defaultValue={flag ?? ''} />
          <div className="form-actions"><Button type="submit">{words.show}</Button></div>
        </form>
      </Disclosure>
    </div>
  );
}
