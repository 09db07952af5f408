'use client';
import { useRouter } from 'next/navigation';
import type { z } from 'zod';
import { ChangePasswordInput } from '@/lib/domain/access/change-password-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { showToast } from '../ui/show-toast';
import { useActionForm } from '../ui/use-action-form';
import { PasswordInput } from './password-input';

interface ChangePasswordFormProps {
  email: string;
  action: (input: z.input<typeof ChangePasswordInput>) => Promise<ActionResult<unknown>>;
}

export function ChangePasswordForm({ email, action }: ChangePasswordFormProps) {
  const texts = messages.access.account;
  const router = useRouter();
  const { form, formProps, pending, refusal, problems, errorOf } = useActionForm({
    schema: ChangePasswordInput,
    defaultValues: { password: '', newPassword: '' },
    action,
    onDone: () => {
      form.reset();
      showToast({ message: texts.passwordChanged });
      router.refresh();
    },
  });
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={problems.length > 0 ? null : refusal?.message} />
      {/* Tells a password manager whose password this is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput label={texts.passwordNow} autoComplete="current-password" error={errorOf('password')} {...form.register('password')} />
      <PasswordInput
        label={messages.access.newPassword} hint={messages.access.passwordHint} autoComplete="new-password"
        error={errorOf('newPassword')} {...form.register('newPassword')}
      />
      <div className="form-actions">
        <Button type="submit" pending={pending}>{texts.passwordChange}</Button>
      </div>
    </form>
  );
}
