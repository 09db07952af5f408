'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { useActionForm } from '@/components/ui/use-action-form';
import { PublishSurveyInput, type PublishSurveyTyped } from '@/lib/domain/listening/survey-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface PublishSurveyFormProps {
  id: string;
  version: number;
  /** Keeps what is typed and not kept yet; answers the revision to publish, null where it was refused. */
  latest: () => Promise<number | null>;
  publish: (input: PublishSurveyTyped) => Promise<ActionResult<{ survey: string }>>;
}

/** Publishes the draft as it stands on the page, never an older one; the note stays with the version. */
export function PublishSurveyForm({ id, version, latest, publish }: PublishSurveyFormProps) {
  const words = messages.listening.surveys.builder;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: PublishSurveyInput,
    defaultValues: { id, revision: 1, note: '' },
    action: async (input: PublishSurveyTyped): Promise<ActionResult<{ survey: string }>> => {
      const revision = await latest();
      return revision === null ? { ok: false, error: { code: 'invalid', message: words.saveFirst } } : publish({ ...input, revision });
    },
    onDone: ({ survey }) => {
      showToast({ message: words.published });
      router.push(`/surveys/${survey}`);
    },
  });
  return (
    <Panel title={words.publishTitle(version)} className="max-w-[56rem]">
      <p className="pb-3">{words.publishText}</p>
      <form className="form" {...formProps}>
        <ErrorSummary message={refusal?.message} problems={problems} />
        <TextArea label={words.note} hint={words.noteHint} rows={2} {...form.register('note')} error={errorOf('note')} />
        <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.publish}</Button></div>
      </form>
    </Panel>
  );
}
