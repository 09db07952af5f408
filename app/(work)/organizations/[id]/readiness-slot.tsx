import { StandingView } from '@/components/readiness/standing-view';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { ask } from '@/lib/web/ask';

/** How an organization stands on ready, willing and able, and the way to assess it. */
export const ReadinessSlot = async ({ organizationId, mayAssess }: { organizationId: string; mayAssess: boolean }) => {
  const { schemes, history } = await ask(listAssessments, { organizationId });
  const { panel } = messages.readiness.assessing;
  const standing = schemes.find(({ scheme }) => scheme === 'rwa')?.standing ?? null;
  const here = `/organizations/${organizationId}/readiness`;
  if (history.length === 0 && !mayAssess) return null;
  return (
    <Panel title={panel.title} note={mayAssess ? <a href={`${here}/new`}>{panel.assess}</a> : undefined} footer={<a href={here}>{panel.all}</a>}>
      {standing ? <StandingView scheme="rwa" standing={standing} /> : <p className="muted">{panel.none}</p>}
    </Panel>
  );
};
