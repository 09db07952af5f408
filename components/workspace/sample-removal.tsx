'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { RemoveSamplesInput } from '@/lib/domain/workspace/remove-samples-input';
import type { SamplePreview } from '@/lib/domain/workspace/sample-preview';
import { messages } from '@/lib/messages';
import { EditedSamples } from './edited-samples';
import { KeptContacts } from './kept-contacts';

type Removed = { removed: { organizations: number; people: number; contacts: number } };

interface SampleRemovalProps {
  preview: SamplePreview;
  action: (input: RemoveSamplesInput) => Promise<ActionResult<Removed>>;
}

const words = messages.workspace.samples.act;

/** The choices a removal needs, a warning that names its size, and the one button. */
export function SampleRemoval({ preview, action }: SampleRemovalProps) {
  const { goes, edited, withOthers } = preview;
  const router = useRouter();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<'keep' | 'remove'>('keep');
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const onlyContacts = edited.length === 0 && Object.values(goes).every((count) => count === 0);
  const others = onlyContacts ? 'remove' : chosen;
  const label = onlyContacts ? words.removeOthers : words.remove;

  const remove = () => start(async () => {
    const result = await action({ removeEdited: [...removed], contactsWithOthers: others })
      .catch((): ActionResult<Removed> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setAsking(false);
    setRefusal(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    showToast({ message: words.done(result.value.removed), did: result.action });
    router.refresh();
  });

  return (
    <div className="stack">
      {edited.length > 0 ? <EditedSamples edited={edited} removed={removed} onChange={setRemoved} /> : null}
      {withOthers.count > 0 ? <KeptContacts contacts={withOthers} choice={onlyContacts ? undefined : others} onChoose={setChosen} /> : null}
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      <NoteBox tone="warn"><p>{words.before}</p></NoteBox>
      <div className="form-actions">
        <Button look="danger" pending={pending} onClick={() => setAsking(true)}>{label}</Button>
        <ButtonLink href="/admin/backup">{words.backup}</ButtonLink>
      </div>
      <ConfirmDialog open={asking} title={onlyContacts ? words.sureOthers : words.sure} confirmLabel={label} danger pending={pending} onConfirm={remove} onClose={() => setAsking(false)}>
        {onlyContacts ? null : <p>{words.what(goes)}</p>}
        {edited.length > 0 ? <p>{words.edited(removed.size, edited.length - removed.size)}</p> : null}
        {others === 'remove' && withOthers.count > 0 ? <p>{words.othersGo(withOthers.count, onlyContacts)}</p> : null}
        <p>{words.final}</p>
      </ConfirmDialog>
    </div>
  );
}
