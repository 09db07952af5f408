'use client';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { PasswordAgainInput } from '@/lib/domain/access/password-again-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/error-summary';
import { useActionForm } from '../ui/use-action-form';
import { PasswordInput } from './password-input';

interface PasswordAgainDialogProps<Value> {
  title: string;
  /** What will happen. */
  children: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  action: (input: z.input<typeof PasswordAgainInput>) => Promise<ActionResult<Value>>;
  onDone: (value: Value) => void;
  onClose: () => void;
}

/** A deed that protects the account, confirmed with the password. */
export function PasswordAgainDialog<Value>(props: PasswordAgainDialogProps<Value>) {
  const { title, children, confirmLabel, danger, action, onDone, onClose } = props;
  const { form, formProps, pending, refusal, problems, errorOf } = useActionForm({
    schema: PasswordAgainInput, defaultValues: { password: '' }, action, onDone,
  });
  return (
    <Dialog open onClose={onClose} title={title} width="narrow">
      <form {...formProps} method="post" className="form">
        <ErrorSummary message={problems.length > 0 ? null : refusal?.message} />
        <p>{children}</p>
        <PasswordInput
          id="f-password-again" label={messages.access.factor.passwordAgain} autoComplete="current-password"
          error={errorOf('password')} {...form.register('password')}
        />
        <div className="form-actions">
          <Button type="submit" look={danger ? 'danger' : 'primary'} pending={pending}>{confirmLabel}</Button>
          <Button onClick={onClose}>{messages.ui.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
