'use client';
import { SignInInput } from '@/lib/domain/access/sign-in-input';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';
import { PasswordInput } from './password-input';
import { signInThrough } from './sign-in-through';

interface SignInFormProps {
  /** Where to go once signed in: a path of ours. */
  next: string;
}

export function SignInForm({ next }: SignInFormProps) {
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: SignInInput,
    defaultValues: { email: '', password: '' },
    action: signInThrough,
    onDone: () => leaveFor(next),
  });
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={refusal?.message} />
      <TextInput label={messages.access.email} type="email" autoComplete="username" autoFocus error={errorOf('email')} {...form.register('email')} />
      <PasswordInput label={messages.access.password} autoComplete="current-password" error={errorOf('password')} {...form.register('password')} />
      <Button type="submit" look="primary" pending={pending}>{messages.access.signIn.submit}</Button>
    </form>
  );
}
