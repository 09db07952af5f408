'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { useActionForm } from '@/components/ui/use-action-form';
import { PublishSchemeInput, type PublishSchemeTyped } from '@/lib/domain/indicators/scheme/publish-scheme-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface PublishSchemeFormProps {
  draft: { id: string; revision: number; version: number };
  publish: (input: PublishSchemeTyped) => Promise<ActionResult<{ scheme: string }>>;
}

/** Publishes the draft one has just seen the effects of; the reason stays with the version. */
export function PublishSchemeForm({ draft: { id, revision, version }, publish }: PublishSchemeFormProps) {
  const { publishing: words } = messages.indicators.schemes;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: PublishSchemeInput,
    defaultValues: { id, revision, why: '' },
    action: publish,
    onDone: ({ scheme }) => {
      showToast({ message: words.published });
      router.push(`/region/schemes/${scheme}`);
    },
  });
  return (
    <Panel title={words.title(version)}>
      <p className="max-w-3xl pb-3">{words.text}</p>
      <form className="form max-w-3xl" {...formProps}>
        <ErrorSummary message={refusal?.message} problems={problems} />
        <TextArea label={words.why} hint={words.whyHint} rows={2} {...form.register('why')} error={errorOf('why')} />
        <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.publish}</Button></div>
      </form>
    </Panel>
  );
}
