'use client';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { TextArea } from '@/components/ui/text-area';
import { useRecordForm } from '@/components/ui/use-record-form';
import { CharterInput, type CharterDraft } from '@/lib/domain/forming/charter-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface CharterFormProps {
  initial: CharterDraft;
  back: string;
  save: (input: CharterDraft) => Promise<ActionResult<{ id: string }>>;
}

const PARTS = ['purpose', 'scope', 'rules'] as const;
/** The text of a charter; saving makes its next version. */
export function CharterForm({ initial, back, save }: CharterFormProps) {
  const { charter: words } = messages.forming;
  const kit = useRecordForm({
    schema: CharterInput, defaultValues: initial, action: save, draft: `charter ${initial.clusterCode} ${initial.subclusterCode} ${initial.version}`,
    saved: words.saved, to: back,
  });
  const { form, errorOf } = kit;
  return (
    <RecordForm kit={kit} labels={words.parts} back={back}>
      <Panel>
        <div className="form">
          {PARTS.map((part) => <TextArea key={part} {...form.register(part)} label={words.parts[part]} hint={words.hints[part]} rows={6} error={errorOf(part)} />)}
        </div>
      </Panel>
    </RecordForm>
  );
}
