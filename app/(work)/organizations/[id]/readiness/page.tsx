import type { Metadata } from 'next';
import { cache } from 'react';
import { HistoryTable } from '@/components/readiness/history-table';
import { StandingView } from '@/components/readiness/standing-view';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { setScoringPermissionAction, withdrawAssessmentAction } from '../../../readiness/actions';
import { AgreeDeed } from './agree-deed';

type Props = { params: Promise<{ id: string }> };

const recordOf = cache((id: string) => ask(organizationPage, { id }));
const { assessing: words, schemes: schemeWords } = messages.readiness;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: words.title((await recordOf((await params).id)).legalName) });

const OrganizationReadinessPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [it, { schemes, history, rightsHolder, enabled }] = await Promise.all([recordOf(id), ask(listAssessments, { organizationId: id })]);
  const allowed = allowedFor(actor);
  const mayAssess = allowed('readiness.write') && it.archivedAt === null;
  const here = `/organizations/${id}/readiness`;
  const standing = schemes.flatMap(({ scheme, standing: own }) => (own ? [{ scheme, standing: own }] : []));
  // A second scoring is somebody else's.
  const mine = new Set(history.filter((row) => row.mine).map((row) => row.id));
  return (
    <>
      <PageHead
        title={words.title(it.legalName)} sub={words.sub} crumbs={[{ label: it.legalName, href: `/organizations/${id}` }]}
        actions={mayAssess ? <ButtonLink href={`${here}/new`} look="primary">{words.panel.assess}</ButtonLink> : undefined}
      />
      <div className="stack">
        {rightsHolder ? (
          <NoteBox tone={enabled ? 'warn' : 'accent'}>
            <p>{enabled ? words.rightsHolderEnabled : words.rightsHolder}</p>
            {allowed('readiness.govern') ? (
              <DeedButton label={enabled ? words.disable : words.enable} size="small" base={{ organizationId: id, enabled: !enabled }} action={setScoringPermissionAction} done={enabled ? words.ended : words.enabled} fields={[{ name: 'reason', kind: 'text', label: words.why }]} />
            ) : null}
          </NoteBox>
        ) : null}
        <div className="formation">
          {standing.map((one) => (
            <Panel
              key={one.scheme} title={schemeWords[one.scheme].name}
              footer={mayAssess ? <span className="chips">{mine.has(one.standing.assessmentId) ? null : <ButtonLink href={`${here}/new?scheme=${one.scheme}&beside=${one.standing.assessmentId}`}>{words.secondScoring}</ButtonLink>}{one.standing.besideIds.length > 0 ? <AgreeDeed scheme={one.scheme} standing={one.standing} /> : null}</span> : undefined}
            >
              <StandingView scheme={one.scheme} standing={one.standing} />
            </Panel>
          ))}
        </div>
        <Panel title={words.history} flush>
          {history.length === 0 ? <EmptyState title={words.historyNone}>{words.historyHint}</EmptyState> : (
            <HistoryTable
              rows={history}
              deeds={mayAssess ? (row) => (row.withdrawn === null && (row.mine || allowed('readiness.govern')) ? (
                <DeedButton label={words.withdraw} look="quiet" size="small" base={{ id: row.id, version: row.version }} action={withdrawAssessmentAction} done={words.withdrawnDone} fields={[{ name: 'reason', kind: 'text', label: words.withdrawWhy }]} />
              ) : null) : undefined}
            />
          )}
        </Panel>
      </div>
    </>
  );
};

export default OrganizationReadinessPage;
