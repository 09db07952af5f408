'use client';
import { useWatch } from 'react-hook-form';
import type { ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SelectBox } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { CONTACT_CHANNELS } from '@/lib/domain/outreach/contact-channel';
import { addDays } from '@/lib/domain/shared/add-days';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import type { AskEarlier } from './collision-notice';
import { ContactAttendance } from './contact-attendance';
import { ContactPromises } from './contact-promises';
import { ContactResults } from './contact-results';
import { ContactTopics } from './contact-topics';
import { ContactWho } from './contact-who';
import { KindPicker } from './kind-picker';
import { SeenBy } from './seen-by';
import type { ContactFormKit } from './use-contact-form';
import type { AskPeopleOf } from './use-people-of';

interface ContactFieldsProps {
  kit: ContactFormKit;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
  search: ChoiceSearch;
  earlier?: AskEarlier;
  peopleOf?: AskPeopleOf;
  /** The level an already logged contact has. */
  level?: Confidentiality;
  /** Both versions of a conflict stand above: the sentence about it would only repeat them. */
  conflictShown?: boolean;
}

/** Every field of a contact, the ones of the twenty seconds first. */
export function ContactFields({ kit, today, me, colleagues, search, earlier, peopleOf, level, conflictShown }: ContactFieldsProps) {
  const { form, channels, confidentialities, confidentialityHints } = messages.outreach;
  const { register, control, setValue } = kit.form;
  const [kind, seenBy, readers, reason] = useWatch({ control, name: ['kind', 'confidentiality', 'readers', 'reason'] });
  const team = { today, me, colleagues };
  // The fields are filled by the form's library once it runs; until then the server's page must not show other defaults.
  const first = kit.form.formState.defaultValues;
  return (
    <>
      <ErrorSummary message={conflictShown ? null : kit.refusal?.message} problems={kit.problems} />
      <KindPicker kind={kind} radio={register('kind')} />
      <ContactWho kit={kit} search={search} earlier={earlier} peopleOf={peopleOf} />
      <TextArea label={form.what} beside={form.whatBeside} rows={1} className="telling" {...register('telling')} defaultValue={first?.telling} error={kit.errorOf('telling')} />
      <ContactPromises kit={kit} {...team} />
      <div className="pair">
        <DateInput label={form.when} max={addDays(today, 1)} {...register('occurredOn')} defaultValue={first?.occurredOn} error={kit.errorOf('occurredOn')} />
        <SelectBox
          label={form.seenBy}
          options={CONFIDENTIALITIES.map((value) => ({ value, label: confidentialities[value] }))}
          hint={seenBy === 'internal' ? undefined : confidentialityHints[seenBy]}
          {...register('confidentiality')}
          defaultValue={first?.confidentiality}
          error={kit.errorOf('confidentiality')}
        />
      </div>
      <SeenBy
        level={seenBy}
        from={level ?? seenBy}
        readers={readers}
        onReaders={(ids) => setValue('readers', ids, { shouldDirty: true })}
        reason={reason}
        onReason={(text) => setValue('reason', text, { shouldDirty: true })}
        me={me}
        colleagues={colleagues}
        errors={{ readers: kit.errorOf('readers'), reason: kit.errorOf('reason') }}
      />
      <ContactAttendance kit={kit} />
      <ContactTopics kit={kit} {...team} />
      {level === undefined ? <ContactResults kit={kit} search={search} today={today} /> : null}
      <Disclosure summary={form.details}>
        <div className="pair">
          <TextInput label={form.place} {...register('place')} defaultValue={first?.place} error={kit.errorOf('place')} />
          <SelectBox
            label={form.channel}
            emptyLabel={form.noChannel}
            options={CONTACT_CHANNELS.map((value) => ({ value, label: channels[value] }))}
            {...register('channel')}
            defaultValue={first?.channel}
            error={kit.errorOf('channel')}
          />
          <TextInput label={form.duration} inputMode="numeric" {...register('durationMin')} defaultValue={first?.durationMin} error={kit.errorOf('durationMin')} />
        </div>
      </Disclosure>
    </>
  );
}
