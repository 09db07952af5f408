'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import type { ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { RestWarning } from '@/components/ui/rest-warning';
import { ErrorSummary } from '@/components/ui/error-summary';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { useFarOff } from '@/components/ui/use-far-off';
import { PLANNED_KINDS } from '@/lib/domain/planning/planned-kind';
import type { VisitDraft } from '@/lib/domain/planning/visit-draft';
import { visitField, visitOfDraft, visitRules } from '@/lib/domain/planning/visit-of-draft';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Planned = ReturnType<typeof visitOfDraft>;
type Saved = ActionResult<{ id: string; version: number }>;

interface VisitFormProps {
  initial: VisitDraft;
  colleagues: readonly { id: string; name: string; works: boolean }[];
  today: string;
  zone: string;
  search: ChoiceSearch;
  plan?: (visit: Planned & { id: string }) => Promise<Saved>;
  /** For a visit that is already planned. */
  change?: (visit: Planned & { id: string; version: number }) => Promise<Saved>;
  of?: { id: string; version: number };
}

const LEVELS = ['internal', 'sealed'] as const;

/** Plans a visit, or changes one; Ctrl and Enter saves it from any field. */
export function VisitForm({ initial, colleagues, today, zone, search, plan, change, of }: VisitFormProps) {
  const { form: words, planned, saved } = messages.planning.visits;
  const router = useRouter();
  const [id] = useState(() => of?.id ?? newId());
  const version = useRef(of?.version ?? 0);
  const far = useFarOff('day', of ? initial.day : null);
  const kit = useActionForm({
    schema: visitRules,
    defaultValues: initial,
    draft: of ? undefined : ['plan', initial.ownerId, ...initial.who.map((one) => one.id)].join(':'),
    action: async (draft: VisitDraft): Promise<Saved> => {
      const visit = visitOfDraft(draft);
      const question = far(visit.day, today);
      if (question) return question;
      const result = of && change ? await change({ ...visit, id, version: version.current }) : await plan?.({ ...visit, id });
      if (!result) return { ok: false, error: { code: 'forbidden', message: messages.errors.forbidden } };
      if (!result.ok && result.error.conflict) version.current = result.error.conflict.theirVersion;
      if (result.ok || !result.error.fields) return result;
      return { ok: false, error: { ...result.error, fields: Object.fromEntries(Object.entries(result.error.fields).map(([path, text]) => [visitField(path), text])) } };
    },
    onDone: (_, did) => {
      showToast({ message: of ? saved : planned, did });
      router.push(`/plan?day=${kit.form.getValues('day')}`);
    },
  });
  const { register, control, setValue } = kit.form;
  const [who, confidentiality] = useWatch({ control, name: ['who', 'confidentiality'] });
  const levels = LEVELS.includes(confidentiality as 'internal') ? LEVELS : [...LEVELS, confidentiality];
  return (
    <form className="form" {...kit.formProps}>
      <ErrorSummary message={kit.refusal?.message} problems={kit.problems} />
      <MultiComboBox
        name="who" label={words.who} placeholder={who.length === 0 ? words.whoPlaceholder : undefined} value={who} autoFocus={who.length === 0}
        onChange={(chosen) => setValue('who', [...chosen], { shouldDirty: true, shouldValidate: kit.form.formState.isSubmitted })}
        search={search} error={kit.errorOf('who')}
      />
      {kit.errorOf('who') ? null : <RestWarning who={who} />}
      <div className="pair">
        <SelectBox {...register('kind')} label={words.kind} options={PLANNED_KINDS.map((value) => ({ value, label: messages.outreach.kinds[value] }))} error={kit.errorOf('kind')} />
        <DateInput {...register('day')} label={words.day} error={kit.errorOf('day')} />
      </div>
      <div className="pair">
        <TextInput {...register('time')} type="time" label={words.time} hint={words.timeHint(zone)} optional error={kit.errorOf('time')} />
        <TextInput {...register('durationMin')} inputMode="numeric" label={words.duration} optional error={kit.errorOf('durationMin')} />
      </div>
      <TextInput {...register('place')} label={words.place} optional error={kit.errorOf('place')} maxLength={120} />
      <TextArea {...register('note')} label={words.note} optional error={kit.errorOf('note')} rows={3} />
      <div className="pair">
        <SelectBox {...register('ownerId')} label={words.owner} options={colleagues.filter((one) => one.works || one.id === initial.ownerId).map((one) => ({ value: one.id, label: one.name }))} error={kit.errorOf('ownerId')} />
        <SelectBox {...register('confidentiality')} label={words.seenBy} options={levels.map((value) => ({ value, label: value === 'internal' || value === 'sealed' ? words.levels[value] : messages.outreach.confidentialities[value] }))} error={kit.errorOf('confidentiality')} />
      </div>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={kit.pending}>{of ? words.saveChange : words.save}</Button>
      </div>
    </form>
  );
}
