import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TASK_STATES, type TaskState } from '@/lib/domain/outreach/task-state';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';

interface FollowUpFiltersProps {
  ownerId?: string;
  state: TaskState;
  colleagues: readonly Colleague[];
}

/** Narrows the list of follow-ups by its address. */
export function FollowUpFilters({ ownerId, state, colleagues }: FollowUpFiltersProps) {
  const { list, followUps: words } = messages.outreach;
  return (
    <form className="filters" action="/outreach/follow-ups" role="search" aria-label={list.filters}>
      <SelectBox name="ownerId" label={words.owner} emptyLabel={list.anyone} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={ownerId ?? ''} />
      <SelectBox name="state" label={words.show} options={TASK_STATES.map((value) => ({ value, label: words.states[value] }))} defaultValue={state} />
      <div className="form-actions">
        <Button type="submit">{list.apply}</Button>
      </div>
    </form>
  );
}
