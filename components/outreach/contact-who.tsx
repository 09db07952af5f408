'use client';
import { useWatch } from 'react-hook-form';
import type { ChoiceSearch } from '@/components/ui/choice';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { RestWarning } from '@/components/ui/rest-warning';
import { messages } from '@/lib/messages';
import { AttendanceEditor } from './attendance-editor';
import { CollisionNotice, type AskEarlier } from './collision-notice';
import type { ContactFormKit } from './use-contact-form';

interface ContactWhoProps {
  kit: ContactFormKit;
  search: ChoiceSearch;
  /** Left out where the contact is already logged. */
  earlier?: AskEarlier;
}

export function ContactWho({ kit, search, earlier }: ContactWhoProps) {
  const { form } = messages.outreach;
  const { control, setValue } = kit.form;
  const [who, marks] = useWatch({ control, name: ['who', 'marks'] });
  return (
    <>
      <MultiComboBox
        name="who"
        label={form.who}
        beside={form.whoBeside}
        placeholder={who.length === 0 ? form.whoPlaceholder : undefined}
        value={who}
        onChange={(chosen) => setValue('who', [...chosen], { shouldDirty: true, shouldValidate: kit.form.formState.isSubmitted })}
        search={search}
        error={kit.errorOf('who')}
      />
      <RestWarning who={who} />
      {earlier ? <CollisionNotice who={who} earlier={earlier} /> : null}
      <AttendanceEditor who={who} marks={marks} onChange={(next) => setValue('marks', next, { shouldDirty: true })} />
    </>
  );
}
