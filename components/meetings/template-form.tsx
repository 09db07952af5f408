'use client';
import { useRouter } from 'next/navigation';
import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { SaveTemplateInput, type TemplateDraft } from '@/lib/domain/meetings/save-template-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface TemplateFormProps {
  initial: TemplateDraft;
  save: (input: TemplateDraft) => Promise<ActionResult<unknown>>;
}

const TEXTS = ['why', 'doneWhen'] as const;

/** The playbook step by step, saved as its next version. */
export function TemplateForm({ initial, save }: TemplateFormProps) {
  const { playbook: words } = messages.meetings;
  const { template } = words;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: SaveTemplateInput, defaultValues: initial, action: save,
    onDone: (_, did) => {
      showToast({ message: template.saved, did });
      router.refresh();
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'steps' });
  return (
    <form className="form" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <Panel title={template.changeIt}>
        <ol className="lines-edited">
          {fields.map(({ id }, at) => (
            <li key={id}>
              <div className="grid gap-2">
                <TextInput {...form.register(`steps.${at}.what`)} label={template.step(at + 1)} error={errorOf(`steps.${at}.what`)} maxLength={200} />
                <div className="of-line months">
                  <TextInput {...form.register(`steps.${at}.fromMonth`)} inputMode="numeric" label={template.fromMonth} error={errorOf(`steps.${at}.fromMonth`)} />
                  <TextInput {...form.register(`steps.${at}.toMonth`)} inputMode="numeric" label={template.toMonth} error={errorOf(`steps.${at}.toMonth`)} />
                </div>
                {TEXTS.map((text) => <TextArea key={text} {...form.register(`steps.${at}.${text}`)} rows={2} label={words[text]} error={errorOf(`steps.${at}.${text}`)} />)}
              </div>
              <div className="deeds"><Button size="small" look="quiet" aria-label={template.removeStep(at + 1)} onClick={() => remove(at)}>{messages.meetings.meeting.remove}</Button></div>
            </li>
          ))}
        </ol>
        <div className="form-actions"><Button size="small" onClick={() => append({ fromMonth: 1, toMonth: 1, what: '', why: '', doneWhen: '' })}>{template.addStep}</Button></div>
      </Panel>
      <TextInput {...form.register('reason')} label={template.reason} error={errorOf('reason')} maxLength={300} />
      <div className="form-actions stick"><Button type="submit" look="primary" pending={pending}>{template.save}</Button></div>
    </form>
  );
}
