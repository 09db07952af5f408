'use client';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { JOBS_BASES } from '@/lib/domain/register/jobs-basis';
import { messages } from '@/lib/messages';

export type SiteField = 'name' | 'address' | 'place' | 'regionCode' | 'jobsCount' | 'jobsLow' | 'jobsHigh' | 'jobsAsOf' | 'jobsBasis' | 'closedOn';

export type SitePlaces = { places: readonly { name: string; regionCode: string }[]; regions: readonly SelectOption[] };

interface SiteFieldsProps extends SitePlaces {
  /** Ties a field to the form it stands in. */
  bind: (field: SiteField) => UseFormRegisterReturn;
  errorOf: (field: SiteField) => string | undefined;
  basis: string | null | undefined;
  setRegion: (code: string) => void;
  /** Empties figures that the chosen basis has no place for. */
  clear: (fields: readonly SiteField[]) => void;
  /** The few lines of a new organization's main site. */
  brief?: boolean;
}

/** A place of work and its jobs: a count with its basis, or a band. */
export function SiteFields({ bind, errorOf, basis, setRegion, clear, brief, places, regions }: SiteFieldsProps) {
  const { site: words } = messages.register;
  const listId = useId();
  const place = bind('place');
  const source = bind('jobsBasis');
  return (
    <>
      {brief ? null : (
        <div className="pair">
          <TextInput {...bind('name')} label={words.name} hint={words.nameHint} optional error={errorOf('name')} maxLength={120} />
          <TextInput {...bind('address')} label={words.address} optional error={errorOf('address')} maxLength={200} />
        </div>
      )}
      <div className="pair">
        <TextInput
          {...place}
          label={words.place}
          error={errorOf('place')}
          list={listId}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => {
            void place.onChange(event);
            const town = places.find(({ name }) => name.toLowerCase() === event.target.value.trim().toLowerCase());
            if (town) setRegion(town.regionCode);
          }}
        />
        <datalist id={listId}>{places.map(({ name }) => <option key={name} value={name} />)}</datalist>
        <SelectBox {...bind('regionCode')} label={words.region} hint={words.regionHint} emptyLabel={words.noRegion} options={regions} error={errorOf('regionCode')} />
      </div>
      <div className="pair">
        <SelectBox
          {...source}
          label={words.basis}
          emptyLabel={words.noBasis}
          options={JOBS_BASES.map((value) => ({ value, label: words.bases[value] }))}
          error={errorOf('jobsBasis')}
          onChange={(event) => {
            void source.onChange(event);
            clear(event.target.value === 'band' ? ['jobsCount'] : ['jobsLow', 'jobsHigh']);
          }}
        />
        {basis === 'band' ? (
          <>
            <TextInput {...bind('jobsLow')} label={words.low} error={errorOf('jobsLow')} inputMode="numeric" maxLength={7} autoComplete="off" />
            <TextInput {...bind('jobsHigh')} label={words.high} hint={words.highHint} error={errorOf('jobsHigh')} inputMode="numeric" maxLength={7} autoComplete="off" />
          </>
        ) : (
          <TextInput {...bind('jobsCount')} label={words.jobs} error={errorOf('jobsCount')} inputMode="numeric" maxLength={7} autoComplete="off" />
        )}
        <DateInput {...bind('jobsAsOf')} label={words.asOf} optional error={errorOf('jobsAsOf')} />
      </div>
      {brief ? null : <DateInput {...bind('closedOn')} className="max-w-56" label={words.closedOn} hint={words.closedOnHint} optional error={errorOf('closedOn')} />}
    </>
  );
}
