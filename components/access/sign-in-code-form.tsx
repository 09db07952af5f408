'use client';
import { useState } from 'react';
import type { z } from 'zod';
import { SignInCodeInput } from '@/lib/domain/access/sign-in-code-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';

interface SignInCodeFormProps {
  next: string;
  action: (input: z.input<typeof SignInCodeInput>) => Promise<ActionResult<{ by: 'code' | 'recovery-code' }>>;
}

export function SignInCodeForm({ next, action }: SignInCodeFormProps) {
  const texts = messages.access.code;
  const [recovery, setRecovery] = useState(false);
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: SignInCodeInput,
    defaultValues: { code: '' },
    action,
    // After a recovery code the person sees how many are left.
    onDone: ({ by }) => leaveFor(by === 'code' ? next : '/account'),
  });

  const swap = () => {
    setRecovery(!recovery);
    form.reset();
    form.setFocus('code');
  };

  const digits = { inputMode: 'numeric' as const, autoComplete: 'one-time-code' };
  const letters = { inputMode: 'text' as const, autoComplete: 'off', autoCapitalize: 'none', spellCheck: false };
  return (
    <form {...formProps} method="post" className="form">
      <ErrorSummary message={errorOf('code') ? null : refusal?.message} />
      <TextInput
        label={recovery ? texts.recovery : texts.digits}
        hint={recovery ? texts.recoveryHint : texts.digitsHint}
        autoFocus
        maxLength={40}
        {...(recovery ? letters : digits)}
        error={errorOf('code')}
        {...form.register('code')}
      />
      <Button type="submit" look="primary" pending={pending}>{texts.submit}</Button>
      <Button look="quiet" onClick={swap}>{recovery ? texts.useApp : texts.useRecovery}</Button>
    </form>
  );
}
