'use client';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { ORGANIZATION_STATUSES } from '@/lib/domain/register/organization-status';
import { VIEW_WORDS } from '@/lib/domain/sheet/view-words';
import { messages } from '@/lib/messages';
import { useLiveFilters } from '@/components/ui/use-live-filters';

type Choice = { value: string; label: string };

interface OrganizationFiltersProps {
  /** The page they narrow. */
  path?: string;
  /** What the list is narrowed to now, as it stands in the address. */
  current: Readonly<Record<string, string>>;
  subclusters: readonly Choice[];
  owners: readonly Choice[];
  regions: readonly Choice[];
}

const FURTHER = ['status', 'place', 'region', 'tag', 'archived'];

/** Narrows the list by its address: a plain GET form without script, at once with it. */
export function OrganizationFilters({ path = '/organizations', current, subclusters, owners, regions }: OrganizationFiltersProps) {
  const { organizations: words, kinds, statuses } = messages.register;
  const live = useLiveFilters(current);
  return (
    <form action={path} role="search" aria-label={words.filters} {...live}>
      {['association', ...VIEW_WORDS].map((name) => (current[name] ? <input key={name} type="hidden" name={name} value={current[name]} /> : null))}
      <div className="filters">
        <TextInput name="q" type="search" label={words.search} placeholder={words.searchHint} defaultValue={current.q ?? ''} maxLength={200} autoComplete="off" />
        <SelectBox name="subcluster" label={words.subcluster} emptyLabel={words.anySubcluster} options={subclusters} defaultValue={current.subcluster ?? ''} />
        <SelectBox name="kind" label={words.kind} emptyLabel={words.anyKind} options={ORGANIZATION_KINDS.map((value) => ({ value, label: kinds[value] }))} defaultValue={current.kind ?? ''} />
        <SelectBox name="owner" label={words.owner} emptyLabel={words.anyOwner} options={[...owners, { value: 'none', label: words.nobody }]} defaultValue={current.owner ?? ''} />
        <div className="form-actions">
          <Button type="submit">{words.apply}</Button>
          {Object.keys(current).some((name) => !VIEW_WORDS.includes(name)) ? <ButtonLink look="quiet" href={path}>{words.clear}</ButtonLink> : null}
        </div>
      </div>
      <Disclosure summary={words.more} open={FURTHER.some((name) => current[name])}>
        <div className="filters">
          <TextInput name="place" label={words.place} defaultValue={current.place ?? ''} maxLength={100} />
          <SelectBox name="region" label={words.region} emptyLabel={words.anyRegion} options={regions} defaultValue={current.region ?? ''} />
          <TextInput name="tag" label={words.tag} defaultValue={current.tag ?? ''} maxLength={40} />
          <SelectBox name="status" label={words.status} emptyLabel={words.anyStatus} options={ORGANIZATION_STATUSES.map((value) => ({ value, label: statuses[value] }))} defaultValue={current.status ?? ''} />
          <SelectBox name="archived" label={words.archived} emptyLabel={words.current} options={[{ value: 'yes', label: words.archived }]} defaultValue={current.archived ?? ''} />
        </div>
      </Disclosure>
    </form>
  );
}
