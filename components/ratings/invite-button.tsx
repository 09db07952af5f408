'use client';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { LinkToHandOver } from '@/components/ui/link-to-hand-over';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import type { MailBar } from '@/lib/domain/ratings/mail-bar';

type Invited = { id: string; token: string | null };

export interface InviteButtonProps {
  roundId: string;
  /** The last day of the round, in words. */
  until: string;
  organization: { id: string; name: string; people: readonly { id: string; name: string; barred: MailBar | null }[] };
  again: boolean;
  /** Whether mail leaves the house. */
  mail: boolean;
  action: (input: { roundId: string; organizationId: string; personId: string | null; by: 'mail' | 'hand' }) => Promise<ActionResult<Invited>>;
}

/** Asks one organization: by mail to a person, or by a link that is shown once. */
export function InviteButton({ roundId, until, organization, again, mail, action }: InviteButtonProps) {
  const { invitees: words, bars } = messages.ratings;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<{ message: string; fields?: Record<string, string> } | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [by, setBy] = useState<'mail' | 'hand'>('hand');
  const barred = organization.people.filter((one) => one.barred !== null);

  const close = () => {
    setOpen(false);
    if (token) router.refresh();
    setToken(null);
    setRefusal(null);
  };

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const person = new FormData(event.currentTarget).get('personId');
    setPending(true);
    const result = await action({ roundId, organizationId: organization.id, personId: typeof person === 'string' && person !== '' ? person : null, by })
      .catch((): ActionResult<Invited> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setPending(false);
    if (!result.ok) return setRefusal(result.error);
    setRefusal(null);
    if (result.value.token) return setToken(result.value.token);
    setOpen(false);
    showToast({ message: words.mailed });
    router.refresh();
  }

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{again ? words.again : words.invite}<span className="sr-only"> {organization.name}</span></Button>
      <Dialog open={open} onClose={close} title={words.inviteTitle(organization.name)}>
        {token ? <LinkToHandOver path={`/rate/${token}`}>{words.handed(organization.name, until)}</LinkToHandOver> : (
          <form className="form" noValidate onSubmit={(event) => void send(event)}>
            <ErrorSummary message={refusal?.message} />
            <SelectBox name="personId" label={words.who} emptyLabel={words.nobody} error={refusal?.fields?.personId} options={organization.people.map(({ id, name, barred: bar }) => ({ value: id, label: bar ? `${name} (${bars[bar]})` : name }))} />
            <RadioGroup name="by" label={words.how} look="list" value={by} onChange={(event) => setBy(event.target.value === 'mail' ? 'mail' : 'hand')} error={refusal?.fields?.by} hint={mail ? undefined : words.noMail}
              options={(mail ? ['mail', 'hand'] as const : ['hand'] as const).map((way) => ({ value: way, label: words.ways[way] }))} />
            {mail && barred.length > 0 ? <p className="hint">{words.notMailed(barred.map((one) => `${one.name} (${bars[one.barred ?? 'no-address']})`).join(', '))}</p> : null}
            <div className="form-actions"><Button type="submit" look="primary" pending={pending}>{words.invite}</Button></div>
          </form>
        )}
      </Dialog>
    </>
  );
}
