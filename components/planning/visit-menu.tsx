'use client';
import { Menu } from '@/components/ui/menu';
import { showToast } from '@/components/ui/show-toast';
import { addDays } from '@/lib/domain/shared/add-days';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import type { VisitActions } from './visit-actions';

interface VisitMenuProps {
  id: string;
  version: number;
  day: string;
  title: string;
  actions: VisitActions;
}

type Answer = ActionResult<{ id: string; version: number }>;

/** What else can happen to a planned visit: moved, changed, taken into a calendar, cancelled. */
export function VisitMenu({ id, version, day, title, actions }: VisitMenuProps) {
  const { visits: words } = messages.planning;

  async function act(deed: () => Promise<Answer>, message: string) {
    const result = await deed().catch(() => null);
    if (!result?.ok) return showToast({ message: result?.error.message ?? words.failed, tone: 'bad' });
    showToast({ message, did: result.action });
  }
  const days = [
    { label: words.dayBefore, to: addDays(day, -1) },
    { label: words.dayAfter, to: addDays(day, 1) },
    { label: words.nextWeek, to: addDays(day, 7) },
  ];
  return (
    <Menu label={<span aria-hidden="true">…</span>} name={words.menu(title)} look="btn quiet">
      <a href={`/plan/${id}`}>{words.change}</a>
      <a href={`/plan/${id}/visit.ics`}>{words.calendarFile}</a>
      <hr />
      <p className="label px-2.5 pt-1">{words.moveTo}</p>
      {days.map(({ label, to }) => (
        <button
          key={label}
          type="button"
          onClick={() => void act(() => actions.move({ id, version, day: to }), words.moved(title, format.day(to, 'full')))}
        >
          {label}
          <span className="muted">{format.day(to)}</span>
        </button>
      ))}
      <hr />
      <button type="button" onClick={() => void act(() => actions.cancel({ id }), words.cancelDone(title))}>
        {words.cancel}
      </button>
    </Menu>
  );
}
