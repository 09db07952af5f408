'use client';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { SetUpInput } from '@/lib/domain/access/set-up-input';
import type { z } from 'zod';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';
import { PasswordInput } from './password-input';

interface SetUpFormProps {
  token: string;
  action: (input: z.input<typeof SetUpInput>) => Promise<ActionResult<unknown>>;
}

export function SetUpForm({ token, action }: SetUpFormProps) {
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: SetUpInput,
    defaultValues: { token, name: '', email: '', password: '' },
    action,
    onDone: () => leaveFor('/account/second-factor'),
  });
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={refusal?.message} />
      <TextInput label={messages.access.name} autoComplete="name" autoFocus error={errorOf('name')} {...form.register('name')} />
      <TextInput label={messages.access.email} type="email" autoComplete="username" error={errorOf('email')} {...form.register('email')} />
      <PasswordInput
        label={messages.access.password} hint={messages.access.passwordHint} autoComplete="new-password"
        error={errorOf('password')} {...form.register('password')}
      />
      <Button type="submit" look="primary" pending={pending}>{messages.access.setUp.submit}</Button>
    </form>
  );
}
