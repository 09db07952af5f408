'use client';
import type { z } from 'zod';
import { ResetPasswordInput } from '@/lib/domain/access/reset-password-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';
import { PasswordInput } from './password-input';

interface ResetPasswordFormProps {
  token: string;
  email: string;
  action: (input: z.input<typeof ResetPasswordInput>) => Promise<ActionResult<unknown>>;
}

export function ResetPasswordForm({ token, email, action }: ResetPasswordFormProps) {
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: ResetPasswordInput,
    defaultValues: { token, password: '' },
    action,
    onDone: () => leaveFor('/sign-in?done=reset'),
  });
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={refusal?.message} />
      <TextInput label={messages.access.email} type="email" autoComplete="username" readOnly name="email" value={email} />
      <PasswordInput
        label={messages.access.newPassword} hint={messages.access.passwordHint} autoComplete="new-password" autoFocus
        error={errorOf('password')} {...form.register('password')}
      />
      <Button type="submit" look="primary" pending={pending}>{messages.access.reset.submit}</Button>
    </form>
  );
}
