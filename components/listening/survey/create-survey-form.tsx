'use client';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { CreateSurveyInput, type CreateSurveyTyped } from '@/lib/domain/listening/survey-input';
import { SURVEY_TEMPLATES } from '@/lib/domain/listening/templates/survey-templates';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export function CreateSurveyForm({ create }: { create: (input: CreateSurveyTyped) => Promise<ActionResult<{ survey: string }>> }) {
  const words = messages.listening.surveys.create;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: CreateSurveyInput,
    defaultValues: { name: '', about: '', blocks: SURVEY_TEMPLATES.map(({ key }) => key) },
    action: create,
    onDone: ({ survey }) => router.push(`/surveys/${survey}/draft`),
  });
  const blocks = useWatch({ control: form.control, name: 'blocks' }) ?? [];
  return (
    <form className="form" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <TextInput label={words.name} maxLength={120} {...form.register('name')} error={errorOf('name')} />
      <TextArea label={words.about} optional rows={2} {...form.register('about')} error={errorOf('about')} />
      <fieldset className="field">
        <legend className="pb-1">{words.blocks}</legend>
        <div className="radios">
          {SURVEY_TEMPLATES.map(({ key, title, questions }) => (
            <Checkbox key={key} id={`block-${key}`} label={<>{title} <span className="muted">{words.questions(questions.length)}</span></>} checked={blocks.includes(key)}
              onChange={(event) => form.setValue('blocks', event.target.checked ? [...blocks, key] : blocks.filter((one) => one !== key), { shouldDirty: true })} />
          ))}
        </div>
        <p className="hint">{words.blocksHint}</p>
      </fieldset>
      <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.submit}</Button></div>
    </form>
  );
}
