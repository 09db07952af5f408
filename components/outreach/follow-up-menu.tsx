'use client';
import { useState } from 'react';
import { DeedForm } from '@/components/ui/deed-form';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { showToast } from '@/components/ui/show-toast';
import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import { dueDayOfWords } from '@/lib/domain/outreach/due-day-of-words';
import { addDays } from '@/lib/domain/shared/add-days';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import type { FollowUpActions } from './follow-up-item';

interface FollowUpMenuProps {
  followUp: FollowUpRow;
  today: string;
  actions: FollowUpActions;
  colleagues: readonly Colleague[];
}

type Answer = ActionResult<{ id: string; version: number }>;

/** What else can happen to a follow-up: put off, handed over, dropped. */
export function FollowUpMenu({ followUp, today, actions, colleagues }: FollowUpMenuProps) {
  const { followUps: words } = messages.outreach;
  const { id, title, version, dueOn, owner } = followUp;
  const [choosing, setChoosing] = useState(false);

  async function act(deed: () => Promise<Answer>, message: string) {
    const result = await deed().catch(() => null);
    if (!result?.ok) return showToast({ message: result?.error.message ?? words.failed, tone: 'bad' });
    showToast({ message, did: result.action });
  }
  const putOff = (day: string) =>
    act(() => actions.reschedule({ id, version, dueOn: day }), words.moved(title, format.dayBeside(day, today)));
  const handTo = (to: Colleague) =>
    act(() => actions.reassign({ id, version, ownerId: to.id }), words.handed(title, to.name));
  const days = [
    { label: words.tomorrow, day: addDays(today, 1) },
    { label: words.nextWeek, day: addDays(today, 7) },
    { label: words.inAMonth, day: dueDayOfWords('1 month', today) ?? addDays(today, 30) },
  ];
  return (
    <div className="does">
      <Menu label={<span aria-hidden="true">…</span>} name={words.more(title)} look="btn quiet">
        <p className="label px-2.5 pt-1">{words.putOff}</p>
        {days.map(({ label, day }) => (
          <button key={label} type="button" onClick={() => void putOff(day)}>
            {label}
            <span className="muted">{format.dayBeside(day, today)}</span>
          </button>
        ))}
        <button type="button" onClick={() => setChoosing(true)}>{words.anotherDay}</button>
        <hr />
        {colleagues.filter((colleague) => colleague.works && colleague.id !== owner.id).length > 0 ? <p className="label px-2.5 pt-1">{words.handTo}</p> : null}
        {colleagues.filter((colleague) => colleague.works && colleague.id !== owner.id).map((colleague) => (
          <button key={colleague.id} type="button" onClick={() => void handTo(colleague)}>
            {colleague.name}
          </button>
        ))}
        <hr />
        <button type="button" onClick={() => void act(() => actions.drop({ id }), words.dropped(title))}>
          {words.drop}
        </button>
      </Menu>
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={words.anotherDayTitle} note={title.slice(0, 80)}>
        <DeedForm
          base={{ id, version }} action={actions.reschedule} submitLabel={words.saveDay} done={words.dayMoved} onDone={() => setChoosing(false)}
          fields={[{ name: 'dueOn', kind: 'date', label: words.newDue, value: dueOn }, { name: 'reason', kind: 'text', label: words.why, hint: words.whyHint, optional: true }]}
        />
      </Dialog>
    </div>
  );
}
