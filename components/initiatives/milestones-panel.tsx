import { DeedButton } from '@/components/ui/deed-button';
import type { DeedFieldSpec } from '@/components/ui/deed-field';
import { DueTag } from '@/components/ui/due-tag';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';
import { QuietDeed } from '@/components/ui/quiet-deed';
import { RemovePart } from './remove-part';

type Milestone = { id: string; version: number; text: string; dueOn: string; firstDueOn: string | null; dueWhy: string | null; doneOn: string | null; doneHow: string | null };

interface MilestonesPanelProps {
  initiativeId: string;
  milestones: readonly Milestone[];
  today: string;
  deeds?: { save: Deed; settle: Deed; remove: Parameters<typeof RemovePart>[0]['remove'] };
}

const { record: words } = messages.initiatives;

const fields = (given?: Milestone): DeedFieldSpec[] => [
  { name: 'text', kind: 'text', label: words.milestone, value: given?.text },
  { name: 'dueOn', kind: 'date', label: words.dueOn, value: given?.dueOn },
  ...(given ? [{ name: 'dueWhy', kind: 'text' as const, label: words.dueWhy, hint: words.dueWhyHint, optional: true }] : []),
];

/** What shall be reached by when, and what was. */
export function MilestonesPanel({ initiativeId, milestones, today, deeds }: MilestonesPanelProps) {
  const add = deeds ? <DeedButton label={words.addMilestone} size="small" keys="m" base={{ initiativeId }} action={deeds.save} done={words.milestoneSaved} fields={fields()} /> : undefined;
  const buttons = (one: Milestone, with_: NonNullable<typeof deeds>) => (
    <span className="ml-auto flex flex-wrap gap-1">
      {one.doneOn === null ? (
        <DeedButton
          label={words.reached} title={one.text} look="quiet" size="small" base={{ id: one.id, version: one.version, done: true }} action={with_.settle} done={words.milestoneSaved}
          fields={[{ name: 'on', kind: 'date', label: words.reachedOn, value: today }, { name: 'how', kind: 'text', label: words.reachedHow, optional: true }]}
        />
      ) : <QuietDeed label={words.reopen} what={one.text} input={{ id: one.id, version: one.version, done: false }} action={with_.settle} done={words.milestoneSaved} />}
      <DeedButton label={words.moveDue} title={one.text} look="quiet" size="small" base={{ id: one.id, version: one.version, initiativeId }} action={with_.save} done={words.milestoneSaved} fields={fields(one)} />
      <RemovePart part="milestone" id={one.id} version={one.version} what={one.text} remove={with_.remove} />
    </span>
  );
  return (
    <Panel id="milestones" title={words.milestones} note={add}>
      {milestones.length === 0 ? <p className="muted">{words.noMilestones}</p> : (
        <ul className="entries">
          {milestones.map((one) => (
            <li key={one.id}>
              <span className="font-semibold">{one.text}</span>{' '}
              {one.doneOn === null ? <DueTag day={one.dueOn} today={today} /> : <Tag tone="good">{words.reached}</Tag>}
              <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
                {[one.doneOn === null ? format.day(one.dueOn, 'year') : format.day(one.doneOn, 'year'), one.doneHow, one.firstDueOn ? words.firstDue(format.day(one.firstDueOn, 'year')) : null, one.dueWhy].filter(Boolean).join(', ')}
                {deeds ? buttons(one, deeds) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
