'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { AccountState } from '@/lib/domain/access/account-state';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { showToast } from '../ui/show-toast';
import { Deed } from './deed';
import type { Issued } from './invite-dialog';
import { LinkToHandOver } from '../ui/link-to-hand-over';

type AtVersion = { userId: string; version: number };

interface UserDeedsProps {
  person: { id: string; name: string; version: number; state: AccountState; secondFactor: boolean; self: boolean; lastAdministrator: boolean };
  renew: (input: { userId: string }) => Promise<ActionResult<Issued>>;
  reset: (input: { userId: string }) => Promise<ActionResult<Issued>>;
  resetFactor: (input: AtVersion) => Promise<ActionResult<unknown>>;
  disable: (input: AtVersion) => Promise<ActionResult<unknown>>;
  enable: (input: AtVersion) => Promise<ActionResult<unknown>>;
}

/** What an administrator can do about a person's way in. */
export function UserDeeds({ person, renew, reset, resetFactor, disable, enable }: UserDeedsProps) {
  const texts = messages.access.users;
  const router = useRouter();
  const [asked, setAsked] = useState<'factor' | 'disable' | null>(null);
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<{ path: string; words: string } | null>(null);
  const at = { userId: person.id, version: person.version };
  const { state, name } = person;

  async function run<Value>(act: () => Promise<ActionResult<Value>>, then: (value: Value) => void) {
    setBusy(true);
    setLink(null);
    const result = await act().catch((): ActionResult<Value> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setBusy(false);
    setAsked(null);
    if (result.ok) then(result.value);
    else showToast({ message: result.error.message, tone: 'bad' });
    router.refresh();
  }
  const say = (message: string) => () => showToast({ message });
  const hand = (kind: 'invite' | 'reset') => ({ token, until }: Issued) => {
    setLink({ path: `/${kind}/${token}`, words: kind === 'invite' ? texts.inviteLinkFor(name, until) : texts.resetLinkFor(name, until) });
  };

  return (
    <div className="form">
      {link ? <LinkToHandOver path={link.path}>{link.words}</LinkToHandOver> : null}
      {state === 'no-sign-in' ? <p>{texts.noSignIn}</p> : null}
      {state === 'invited' ? (
        <Deed note={texts.renewNote}><Button pending={busy} onClick={() => void run(() => renew({ userId: person.id }), hand('invite'))}>{texts.renew}</Button></Deed>
      ) : null}
      {state === 'active' ? (
        <Deed note={texts.resetNote}><Button pending={busy} onClick={() => void run(() => reset({ userId: person.id }), hand('reset'))}>{texts.reset}</Button></Deed>
      ) : null}
      {state === 'active' && person.secondFactor && !person.self ? (
        <Deed note={texts.resetFactorNote}><Button onClick={() => setAsked('factor')}>{texts.resetFactor}</Button></Deed>
      ) : null}
      {state === 'disabled' ? (
        <Deed note={texts.enableNote}><Button pending={busy} onClick={() => void run(() => enable(at), say(texts.enabled))}>{texts.enable}</Button></Deed>
      ) : null}
      {state === 'active' || state === 'invited' ? (
        <Deed note={person.lastAdministrator ? texts.lastAdministrator : texts.disableNote}>
          <Button look="danger" disabled={person.lastAdministrator} onClick={() => setAsked('disable')}>{texts.disable}</Button>
        </Deed>
      ) : null}
      <ConfirmDialog
        open={asked === 'disable'} title={texts.disableTitle(name)} confirmLabel={texts.disable} danger pending={busy}
        onClose={() => setAsked(null)} onConfirm={() => void run(() => disable(at), say(texts.disabled))}
      >
        <p>{texts.disableNote}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === 'factor'} title={texts.resetFactor} confirmLabel={texts.resetFactor} danger pending={busy}
        onClose={() => setAsked(null)} onConfirm={() => void run(() => resetFactor(at), say(texts.factorReset))}
      >
        <p>{texts.resetFactorSure(name)}</p>
      </ConfirmDialog>
    </div>
  );
}
