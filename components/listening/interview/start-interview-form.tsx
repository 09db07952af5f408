'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SelectBox } from '@/components/ui/select-box';
import { useActionForm } from '@/components/ui/use-action-form';
import { StartInterviewInput, type StartInterviewTyped } from '@/lib/domain/listening/start-interview-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

interface Named {
  id: string;
  name: string;
}

interface StartInterviewFormProps {
  organization: Named;
  people: readonly Named[];
  surveys: readonly Named[];
  surveyId: string;
  today: string;
  me: string;
  colleagues: readonly Named[];
  start: (input: StartInterviewTyped) => Promise<ActionResult<{ id: string }>>;
}

export function StartInterviewForm({ organization, people, surveys, surveyId, today, me, colleagues, start }: StartInterviewFormProps) {
  const words = messages.listening.interviews.new;
  const router = useRouter();
  // Made once for this form: sent twice, it is one interview.
  const [id] = useState(() => crypto.randomUUID?.());
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: StartInterviewInput,
    defaultValues: { id, surveyId, organizationId: organization.id, personId: people[0]?.id ?? null, heldOn: today, confidentiality: 'restricted', readers: [] },
    action: (input: StartInterviewTyped) => start({ ...input, personId: input.personId || null }),
    onDone: (done) => router.push(`/interviews/${done.id}`),
  });
  const [level, readers = []] = useWatch({ control: form.control, name: ['confidentiality', 'readers'] });
  const others = colleagues.filter((one) => one.id !== me);
  return (
    <form className="form" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <p><b className="font-semibold">{organization.name}</b></p>
      <SelectBox label={words.person} emptyLabel={words.noPerson} options={people.map((one) => ({ value: one.id, label: one.name }))} {...form.register('personId')} error={errorOf('personId')} />
      <div className="pair">
        <SelectBox label={words.survey} options={surveys.map((one) => ({ value: one.id, label: one.name }))} {...form.register('surveyId')} error={errorOf('surveyId')} />
        <DateInput label={words.held} max={today} {...form.register('heldOn')} error={errorOf('heldOn')} />
      </div>
      <SelectBox
        label={words.level}
        hint={words.levelHint}
        options={CONFIDENTIALITIES.map((value) => ({ value, label: `${messages.outreach.confidentialities[value]}: ${words.levels[value]}` }))}
        {...form.register('confidentiality', { onChange: (event: { target: { value: string } }) => { if (event.target.value !== 'restricted') form.setValue('readers', []); } })}
        error={errorOf('confidentiality')}
      />
      {level === 'restricted' && others.length > 0 ? (
        <fieldset className="field">
          <legend className="pb-1">{words.readers}</legend>
          <div className="radios">
            {others.map((one) => (
              <Checkbox key={one.id} id={`reader-${one.id}`} label={one.name} checked={readers.includes(one.id)}
                onChange={(event) => form.setValue('readers', event.target.checked ? [...readers, one.id] : readers.filter((reader) => reader !== one.id), { shouldDirty: true })} />
            ))}
          </div>
        </fieldset>
      ) : null}
      <div className="form-actions stick"><Button type="submit" look="primary" pending={pending}>{words.submit}</Button></div>
    </form>
  );
}
