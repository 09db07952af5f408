'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { Panel } from '@/components/ui/panel';
import { RecordConflict } from '@/components/ui/record-conflict';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { useActionForm } from '@/components/ui/use-action-form';
import { CharterInput, type CharterDraft } from '@/lib/domain/forming/charter-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface CharterFormProps {
  initial: CharterDraft;
  back: string;
  save: (input: CharterDraft) => Promise<ActionResult<{ id: string }>>;
}

const PARTS = ['purpose', 'scope', 'rules'] as const;
const inWords = (_field: string, value: unknown): string => (typeof value === 'string' ? value : '');

/** The text of a charter; saving makes its next version. */
export function CharterForm({ initial, back, save }: CharterFormProps) {
  const { charter: words } = messages.forming;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: CharterInput, defaultValues: initial, action: save, draft: `charter ${initial.clusterCode} ${initial.subclusterCode} ${initial.version}`,
    onDone: () => {
      showToast({ message: words.saved });
      router.push(back);
    },
  });
  return (
    <form className="form max-w-2xl" {...formProps}>
      <RecordConflict refusal={refusal} labels={words.parts} inWords={inWords} pending={pending} onKeep={keepTheirs(form)} />
      {refusal?.code === 'conflict' ? null : <ErrorSummary message={refusal?.message} problems={problems} />}
      <Panel>
        <div className="form">
          {PARTS.map((part) => <TextArea key={part} {...form.register(part)} label={words.parts[part]} hint={words.hints[part]} rows={6} error={errorOf(part)} />)}
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{messages.register.form.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
