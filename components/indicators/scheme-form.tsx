'use client';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ConflictChoice } from '@/components/ui/conflict-choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { GROWTH_METRICS } from '@/lib/domain/indicators/class-scheme';
import { ClassSchemeInput, type ClassSchemeDraft } from '@/lib/domain/indicators/class-scheme-input';
import { SCHEME_FIELDS } from '@/lib/domain/indicators/scheme/scheme-fields';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { schemePartLabels, schemeParts } from './scheme-parts';

interface SchemeFormProps {
  initial: ClassSchemeDraft;
  save: (input: ClassSchemeDraft) => Promise<ActionResult<{ scheme: string }>>;
  /** Where leaving without saving leads. */
  back: string;
}

/** As they stand on the chart: growing above, declining below. */
const PAIRS = [['emerging', 'star'], ['transforming', 'mature']] as const;

/** Edits the draft of a class scheme; when somebody saved first, both stand side by side. Saving leads to what it would change. */
export function SchemeForm({ initial, save, back }: SchemeFormProps) {
  const { schemes: { form: words }, words: { metrics } } = messages.indicators;
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: ClassSchemeInput,
    defaultValues: initial,
    action: save,
    onDone: ({ scheme }, did) => {
      showToast({ message: words.saved, did });
      router.push(`/region/schemes/${scheme}/compare`);
    },
  });
  const conflict = refusal?.code === 'conflict' ? refusal.conflict : undefined;
  const [mine, theirs] = [schemeParts(conflict?.mine), schemeParts(conflict?.theirs)];
  const labels = schemePartLabels();

  function keep(chosen: Record<string, 'mine' | 'theirs'>) {
    if (!theirs || !conflict) return;
    for (const part of SCHEME_FIELDS) {
      if (chosen[part] === 'theirs') form.setValue(part, theirs[part], { shouldDirty: true });
    }
    form.setValue('revision', conflict.theirVersion);
    requestAnimationFrame(() => element.current?.requestSubmit());
  }

  return (
    <form ref={element} className="form max-w-3xl" {...formProps}>
      {mine && theirs ? (
        <ConflictChoice
          fields={SCHEME_FIELDS.filter((part) => mine[part] !== theirs[part]).map((part) => ({ name: part, label: labels[part], mine: mine[part], theirs: theirs[part] }))}
          pending={pending} onKeep={keep}
        />
      ) : <ErrorSummary message={refusal?.message} problems={problems} />}
      <Panel>
        <div className="form">
          <TextInput label={words.name} {...form.register('name')} error={errorOf('name')} />
          <SelectBox label={words.axis} options={GROWTH_METRICS.map((value) => ({ value, label: metrics[value].axis }))} {...form.register('yMetric')} error={errorOf('yMetric')} />
          <div className="pair">
            <TextInput label={words.cutX} hint={words.cutXHint} inputMode="decimal" {...form.register('cuts.x')} error={errorOf('cuts.x')} />
            <TextInput label={words.cutY} hint={words.cutYHint} inputMode="decimal" {...form.register('cuts.y')} error={errorOf('cuts.y')} />
          </div>
          <fieldset className="names">
            <legend className="label">{words.labels}</legend>
            <div className="form">
              {PAIRS.map((pair) => (
                <div key={pair[0]} className="pair">
                  {pair.map((quadrant) => (
                    <TextInput key={quadrant} label={words[quadrant]} {...form.register(`labels.${quadrant}`)} error={errorOf(`labels.${quadrant}`)} />
                  ))}
                </div>
              ))}
            </div>
          </fieldset>
          <TextArea label={words.note} hint={words.noteHint} optional rows={3} {...form.register('note')} error={errorOf('note')} />
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{words.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
