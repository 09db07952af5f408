import type { Metadata } from 'next';
import { cache } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { setScoringPermissionAction } from '../../../readiness/actions';
import { StandingPanels } from '../../../readiness/standing-panels';

type Props = { params: Promise<{ id: string }> };

const recordOf = cache((id: string) => ask(organizationPage, { id }));
const { assessing: words } = messages.readiness;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: words.title((await recordOf((await params).id)).legalName) });

const OrganizationReadinessPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [it, { schemes, history, rightsHolder, enabled }] = await Promise.all([recordOf(id), ask(listAssessments, { organizationId: id })]);
  const allowed = allowedFor(actor);
  const mayAssess = allowed('readiness.write') && it.archivedAt === null;
  const here = `/organizations/${id}/readiness`;
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
        <StandingPanels
          schemes={schemes} history={history} mayAssess={mayAssess} mayGovern={allowed('readiness.govern')}
          formFor={(scheme, besideId) => `${here}/new?scheme=${scheme}&beside=${besideId}`}
        />
      </div>
    </>
  );
};

export default OrganizationReadinessPage;
