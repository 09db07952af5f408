'use client';
import { useState, type FormEvent } from 'react';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import { showToast } from '@/components/ui/show-toast';
import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Colleague } from './colleague';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { FollowUpMenu } from './follow-up-menu';

type Changed = { id: string; version: number };
export interface FollowUpActions {
  /** Ticks off what the form names: works without script. */
  completeForm: (form: FormData) => Promise<void>;
  reopenForm: (form: FormData) => Promise<void>;
  complete: (input: { id: string }) => Promise<ActionResult<Changed>>;
  reopen: (input: { id: string }) => Promise<ActionResult<Changed>>;
  drop: (input: { id: string }) => Promise<ActionResult<Changed>>;
  reschedule: (input: { id: string; version: number; dueOn: string; reason?: string }) => Promise<ActionResult<Changed>>;
  reassign: (input: { id: string; version: number; ownerId: string }) => Promise<ActionResult<Changed>>;
}

interface FollowUpItemProps {
  followUp: FollowUpRow;
  today: string;
  actions?: FollowUpActions;
  colleagues: readonly Colleague[];
  withOwner?: boolean;
}

export function FollowUpItem({ followUp, today, actions, colleagues, withOwner }: FollowUpItemProps) {
  const { followUps: words, participants } = messages.outreach;
  const [leaving, setLeaving] = useState(false);
  const { id, title, dueOn, state, organizations, owner, contact } = followUp;
  const open = state === 'open';

  async function tick(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!actions || leaving) return;
    setLeaving(true);
    const result = await (open ? actions.complete({ id }) : actions.reopen({ id })).catch(() => null);
    setLeaving(false);
    if (!result?.ok) return showToast({ message: result?.error.message ?? words.failed, tone: 'bad' });
    showToast({ message: open ? words.ticked(title) : words.reopened(title), did: result.action });
  }

  const [first] = organizations;
  const about = organizations.length > 1 ? participants.organizations(organizations.length) : first?.name;
  return (
    <li data-leaving={leaving ? '' : undefined}>
      {actions ? (
        <form action={open ? actions.completeForm : actions.reopenForm} onSubmit={(event) => void tick(event)}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={open ? 'tick' : 'btn quiet small'} aria-busy={leaving || undefined} aria-label={open ? words.done(title) : undefined}>
            {open ? null : words.reopen}
          </button>
        </form>
      ) : <span />}
      <span className="due">{open ? <DueTag day={dueOn} today={today} /> : <Tag tone={state === 'done' ? 'good' : 'flat'}>{words.states[state]}</Tag>}</span>
      <span className="title">
        {contact ? <a className="text-ink!" href={`/outreach/${contact.id}`}>{title}</a> : title} <ConfidentialityMark level={followUp.confidentiality} />{' '}
        {followUp.sample ? <Tag>{messages.outreach.sample}</Tag> : null}
        {followUp.firstDueOn ? <span className="muted block font-normal">{words.firstDue(format.day(followUp.firstDueOn, 'year'), followUp.dueWhy)}</span> : null}
      </span>
      <span className="about">
        {first && organizations.length === 1 ? <a href={`/organizations/${first.id}`}>{about}</a> : about}
        {withOwner ? <span className="muted">{about ? ' · ' : ''}{owner.name}</span> : null}
      </span>
      {actions && open ? <FollowUpMenu followUp={followUp} today={today} actions={actions} colleagues={colleagues} /> : <span />}
    </li>
  );
}
