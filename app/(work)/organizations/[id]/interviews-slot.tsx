import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { ask } from '@/lib/web/ask';

/** The interviews with one organization, newest first, and the way to set them side by side. */
export const InterviewsSlot = async ({ organizationId }: { organizationId: string }) => {
  const { interviews } = await ask(listInterviews, { organizationId });
  if (interviews.length === 0) return null;
  const words = messages.listening.interviews;
  return (
    <Panel title={words.panel.title} note={<a href={`/organizations/${organizationId}/interviews`}>{words.panel.compare}</a>}>
      <ul className="entries">
        {interviews.slice(0, 5).map(({ id, heldOn, survey, state }) => (
          <li key={id}>
            <a href={`/interviews/${id}`}>{format.day(heldOn, 'year')}</a> {survey} {state === 'open' ? <Tag tone="accent">{words.states.open}</Tag> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
