'use client';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { DateInput } from '@/components/ui/date-input';
import { TextInput } from '@/components/ui/text-input';
import { AFFILIATION_FLAGS } from '@/lib/domain/register/affiliation-flag';
import { messages } from '@/lib/messages';

type AffiliationField = 'title' | 'flags' | 'primary' | 'validFrom' | 'validTo';

interface AffiliationFieldsProps {
  bind: (field: AffiliationField) => UseFormRegisterReturn;
  errorOf: (field: AffiliationField) => string | undefined;
  /** The first lines of a new person: who leaves is not added. */
  brief?: boolean;
}

/** What somebody is to an organization: title, what they may do there, from when to when. */
export function AffiliationFields({ bind, errorOf, brief }: AffiliationFieldsProps) {
  const { affiliation: words } = messages.register;
  const flags = bind('flags');
  return (
    <>
      <TextInput {...bind('title')} label={words.title} optional error={errorOf('title')} maxLength={120} />
      <fieldset className="field">
        <legend className="pb-1">{words.flags}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {AFFILIATION_FLAGS.map((flag) => <Checkbox key={flag} {...flags} id={`f-${flags.name}-${flag}`} value={flag} label={words.flagHints[flag]} />)}
        </div>
      </fieldset>
      <Checkbox {...bind('primary')} label={words.primary} error={errorOf('primary')} />
      <div className="pair">
        <DateInput {...bind('validFrom')} label={words.validFrom} optional error={errorOf('validFrom')} />
        {brief ? null : <DateInput {...bind('validTo')} label={words.validTo} hint={words.validToHint} optional error={errorOf('validTo')} />}
      </div>
    </>
  );
}
