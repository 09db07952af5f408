'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import { InviteInput } from '@/lib/domain/access/invite-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { LinkToHandOver } from '../ui/link-to-hand-over';
import { RoleBoxes } from './role-boxes';

export type Issued = { token: string; until: string };

interface InviteDialogProps {
  action: (input: z.input<typeof InviteInput>) => Promise<ActionResult<Issued>>;
}

export function InviteDialog({ action }: InviteDialogProps) {
  const texts = messages.access.users;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [issued, setIssued] = useState<(Issued & { name: string }) | null>(null);
  const { form, formProps, pending, refusal, problems, errorOf } = useActionForm({
    schema: InviteInput,
    defaultValues: { name: '', email: '', roles: ['facilitator'] },
    action,
    onDone: (link) => {
      setIssued({ ...link, name: form.getValues('name') });
      router.refresh();
    },
  });

  const close = () => {
    setOpen(false);
    setIssued(null);
    form.reset();
  };

  return (
    <>
      <Button look="primary" keys="i" onClick={() => setOpen(true)}>{texts.invite}</Button>
      <Dialog open={open} onClose={close} title={texts.inviteTitle} note={texts.inviteNote}>
        {issued ? (
          <div className="form">
            <LinkToHandOver path={`/invite/${issued.token}`}>{texts.inviteLinkFor(issued.name, issued.until)}</LinkToHandOver>
            <div className="form-actions"><Button onClick={close}>{messages.ui.close}</Button></div>
          </div>
        ) : (
          <form {...formProps} className="form">
            <ErrorSummary message={problems.length > 0 ? null : refusal?.message} />
            <div className="pair">
              <TextInput label={texts.name} autoComplete="off" error={errorOf('name')} {...form.register('name')} />
              <TextInput label={messages.access.email} type="email" autoComplete="off" error={errorOf('email')} {...form.register('email')} />
            </div>
            <RoleBoxes field={form.register('roles')} error={errorOf('roles')} />
            <div className="form-actions">
              <Button type="submit" look="primary" pending={pending}>{texts.inviteSubmit}</Button>
              <Button onClick={close}>{messages.ui.cancel}</Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
