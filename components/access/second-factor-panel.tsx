'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import type { PasswordAgainInput } from '@/lib/domain/access/password-again-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { showToast } from '../ui/show-toast';
import { Tag } from '../ui/tag';
import { PasswordAgainDialog } from './password-again-dialog';
import { RecoveryCodes } from './recovery-codes';

type Confirmed = z.input<typeof PasswordAgainInput>;

interface SecondFactorPanelProps {
  /** The day it was put in, in words; null = there is none. */
  since: string | null;
  /** Its owner's roles cannot do without. */
  needed: boolean;
  codesLeft: number;
  renew: (input: Confirmed) => Promise<ActionResult<{ recoveryCodes: string[] }>>;
  remove: (input: Confirmed) => Promise<ActionResult<unknown>>;
}

const FEW = 3;

export function SecondFactorPanel({ since, needed, codesLeft, renew, remove }: SecondFactorPanelProps) {
  const texts = messages.access.factor;
  const router = useRouter();
  const [asked, setAsked] = useState<'renew' | 'remove' | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = () => setAsked(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  if (!since) {
    return (
      <div className="form">
        <p>{texts.lead}</p>
        <div className="form-actions"><ButtonLink href="/account/second-factor">{texts.setUp}</ButtonLink></div>
      </div>
    );
  }
  return (
    <div className="form">
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone="good">{texts.since(since)}</Tag>
        <Tag tone={codesLeft <= FEW ? 'warn' : 'flat'}>{texts.codesLeft(codesLeft)}</Tag>
        {codesLeft <= FEW ? <span>{texts.codesFew}</span> : null}
      </p>
      <div className="form-actions">
        <Button onClick={() => setAsked('renew')}>{texts.renew}</Button>
        <ButtonLink href="/account/second-factor">{texts.replaceLink}</ButtonLink>
        {needed ? null : <Button look="danger" onClick={() => setAsked('remove')}>{texts.remove}</Button>}
      </div>
      {asked === 'renew' ? (
        <PasswordAgainDialog
          title={texts.renew} confirmLabel={texts.renew} action={renew} onClose={close}
          onDone={({ recoveryCodes }) => { close(); setCodes(recoveryCodes); router.refresh(); }}
        >
          {texts.renewLead}
        </PasswordAgainDialog>
      ) : null}
      {asked === 'remove' ? (
        <PasswordAgainDialog
          title={texts.removeTitle} confirmLabel={texts.remove} danger action={remove} onClose={close}
          onDone={() => { close(); showToast({ message: texts.removed }); router.refresh(); }}
        >
          {texts.removeLead}
        </PasswordAgainDialog>
      ) : null}
    </div>
  );
}
