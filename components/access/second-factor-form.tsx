'use client';
import { useState } from 'react';
import type { z } from 'zod';
import { ConfirmFactorInput } from '@/lib/domain/access/confirm-factor-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';
import { leaveFor } from './leave-for';
import { PasswordInput } from './password-input';
import { QrPicture } from './qr-picture';
import { RecoveryCodes } from './recovery-codes';

interface SecondFactorFormProps {
  secret: string;
  picture: { size: number; path: string };
  sealed: string;
  /** There is a factor already: its owner shows the password again. */
  replaces: boolean;
  next: string;
  /** Why this page is here. */
  lead: string;
  action: (input: z.input<typeof ConfirmFactorInput>) => Promise<ActionResult<{ recoveryCodes: string[] }>>;
}

export function SecondFactorForm({ secret, picture, sealed, replaces, next, lead, action }: SecondFactorFormProps) {
  const texts = messages.access.factor;
  // The first offer stays: the action draws the page behind anew, with another secret.
  const [offer] = useState({ secret, picture, sealed, replaces, next, lead });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { form, formProps, pending, refusal, problems, errorOf } = useActionForm({
    schema: ConfirmFactorInput,
    defaultValues: { sealed: offer.sealed, code: '', ...(offer.replaces && { password: '' }) },
    action,
    onDone: ({ recoveryCodes }) => setCodes(recoveryCodes),
  });
  if (codes) return <RecoveryCodes codes={codes} onKept={() => leaveFor(offer.next)} />;
  return (
    <form {...formProps} method="post" className="form">
      <p className="text-ink-2">{offer.lead}</p>
      <ErrorSummary message={problems.length > 0 ? null : refusal?.message} />
      <h2>{`1. ${texts.step1}`}</h2>
      <QrPicture {...offer.picture} label={texts.picture} />
      <p>
        <span className="label">{texts.byHand}</span>
        <br />
        <code className="font-mono text-base select-all">{offer.secret}</code>
      </p>
      <h2>{`2. ${texts.step2}`}</h2>
      <TextInput
        label={texts.code} inputMode="numeric" autoComplete="one-time-code" maxLength={10} className="max-w-56"
        error={errorOf('code')} {...form.register('code')}
      />
      {offer.replaces ? (
        <PasswordInput label={texts.passwordAgain} autoComplete="current-password" error={errorOf('password')} {...form.register('password')} />
      ) : null}
      <div className="form-actions">
        <Button type="submit" look="primary" pending={pending}>{offer.replaces ? texts.replace : texts.submit}</Button>
      </div>
    </form>
  );
}
