import { DeedButton } from '@/components/ui/deed-button';
import type { SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { closeRedFlagAction, escalateRedFlagAction, giveRedFlagAction, noteOnRedFlagAction, reopenRedFlagAction } from '../actions';

interface FlagDeedsProps {
  flag: { id: string; version: number; state: 'open' | 'closed'; ownerId: string };
  colleagues: readonly SelectOption[];
  managers: readonly SelectOption[];
}

/** What can be done to a flag: by those who work on outreach. */
export const FlagDeeds = ({ flag: { id, version, state, ownerId }, colleagues, managers }: FlagDeedsProps) => {
  const { page, form, done } = messages.listening.redFlags;
  const base = { id, version };
  const note = <DeedButton label={page.note} base={{ id }} action={noteOnRedFlagAction} done={done.noted} fields={[{ name: 'text', kind: 'area', label: form.note }]} />;
  if (state === 'closed') {
    return <>{note}<DeedButton label={page.reopen} base={base} action={reopenRedFlagAction} done={done.reopened} fields={[{ name: 'text', kind: 'area', label: form.whyAgain }]} /></>;
  }
  return (
    <>
      {note}
      <DeedButton label={page.give} base={base} action={giveRedFlagAction} done={done.given} fields={[
        { name: 'ownerId', kind: 'select', label: form.to, options: colleagues.filter(({ value }) => value !== ownerId) }, { name: 'text', kind: 'area', label: form.text, optional: true },
      ]} />
      <DeedButton label={page.escalate} base={base} action={escalateRedFlagAction} done={done.escalated} fields={[
        ...(managers.length > 0 ? [{ name: 'toUserId', kind: 'select' as const, label: form.toManager, options: managers, value: managers[0]?.value }] : []), { name: 'text', kind: 'area', label: form.text, optional: true },
      ]} />
      <DeedButton label={page.close} look="primary" base={base} action={closeRedFlagAction} done={done.closed} fields={[{ name: 'resolution', kind: 'area', label: form.resolution, hint: form.resolutionHint }]} />
    </>
  );
};
