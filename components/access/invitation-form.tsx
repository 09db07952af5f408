'use client';
import type { z } from 'zod';
import { AcceptInvitationInput } from '@/lib/domain/access/accept-invitation-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';
import { PasswordInput } from './password-input';

interface InvitationFormProps {
  token: string;
  name: string;
  email: string;
  action: (input: z.input<typeof AcceptInvitationInput>) => Promise<ActionResult<unknown>>;
}

export function InvitationForm({ token, name, email, action }: InvitationFormProps) {
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: AcceptInvitationInput,
    defaultValues: { token, name, password: '' },
    action,
    onDone: () => leaveFor('/today'),
  });
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={refusal?.message} />
      <TextInput label={messages.access.email} type="email" autoComplete="username" readOnly name="email" value={email} />
      <TextInput label={messages.access.name} autoComplete="name" error={errorOf('name')} {...form.register('name')} />
      <PasswordInput
        label={messages.access.password} hint={messages.access.passwordHint} autoComplete="new-password" autoFocus
        error={errorOf('password')} {...form.register('password')}
      />
      <Button type="submit" look="primary" pending={pending}>{messages.access.invite.submit}</Button>
    </form>
  );
}
