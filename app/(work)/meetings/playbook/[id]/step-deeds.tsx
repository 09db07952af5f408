import type { PlaybookStep } from '@/components/meetings/playbook-steps';
import { DeedButton } from '@/components/ui/deed-button';
import type { SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { changeStepAction, settleStepAction } from '../../actions';

interface StepDeedsProps {
  step: PlaybookStep;
  colleagues: readonly SelectOption[];
  contacts: readonly SelectOption[];
  today: string;
}

const { playbook: words } = messages.meetings;

/** A step is done, skipped, changed, or open again. */
export const StepDeeds = ({ step, colleagues, contacts, today }: StepDeedsProps) => {
  const { id, version, what, why, doneWhen, fromOn, toOn, owner, standing, closed } = step;
  const base = { id, version };
  if (standing === 'done' || standing === 'skipped') return closed ? null : <DeedButton size="small" look="quiet" label={words.reopen} title={words.reopenTitle(what)} base={{ ...base, state: 'open' }} action={settleStepAction} done={words.reopened} fields={[]} />;
  return (
    <>
      <DeedButton
        size="small" label={words.done} title={words.doneTitle(what)} base={{ ...base, state: 'done' }} action={settleStepAction} done={words.settled}
        fields={[
          { name: 'on', kind: 'date', label: words.doneOn, value: today }, { name: 'note', kind: 'area', label: words.note, hint: words.noteHint, optional: true },
          { name: 'activityId', kind: 'select', label: words.contact, optional: true, emptyLabel: words.noContact, options: contacts },
        ]}
      />
      <DeedButton
        size="small" look="quiet" label={words.change} title={words.changeTitle(what)} base={base} action={changeStepAction} done={words.changed}
        fields={[
          { name: 'ownerId', kind: 'select', label: words.owner, optional: true, emptyLabel: words.nobody, options: colleagues, value: owner?.id },
          { name: 'fromOn', kind: 'date', label: words.from, value: fromOn, pair: 'days' }, { name: 'toOn', kind: 'date', label: words.to, value: toOn, pair: 'days' },
          { name: 'what', kind: 'text', label: words.what, value: what }, { name: 'why', kind: 'area', label: words.why, value: why }, { name: 'doneWhen', kind: 'area', label: words.doneWhen, value: doneWhen },
        ]}
      />
      <DeedButton
        size="small" look="quiet" label={words.skip} title={words.skipTitle(what)} base={{ ...base, state: 'skipped' }} action={settleStepAction} done={words.settled}
        fields={[{ name: 'note', kind: 'area', label: words.reason }]}
      />
    </>
  );
};
