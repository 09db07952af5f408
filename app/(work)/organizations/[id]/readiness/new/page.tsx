import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssessmentForm } from '@/components/readiness/assessment-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { evidenceChoices } from '@/lib/services/readiness/evidence-choices';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { assessAction } from '../../../../readiness/actions';

const { assessing: words, schemes: schemeWords } = messages.readiness;
export const metadata: Metadata = { title: words.panel.assess };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ scheme?: string | string[]; beside?: string | string[] }> };

const AssessPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, asked] = await Promise.all([workActor(), params, searchParams]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const [it, choices, { schemes, today }] = await Promise.all([ask(organizationPage, { id }), ask(evidenceChoices, { organizationId: id }), ask(listAssessments, { organizationId: id })]);
  const scheme = schemes.find((one) => one.scheme === asked.scheme)?.scheme ?? 'rwa';
  const besideId = RecordId.safeParse(asked.beside).success ? String(asked.beside) : null;
  const here = `/organizations/${id}/readiness`;
  return (
    <div className="max-w-[46rem]">
      <PageHead
        title={besideId ? words.form.secondTitle(it.legalName) : words.form.title(it.legalName)} sub={schemeWords[scheme].sub}
        crumbs={[{ label: it.legalName, href: `/organizations/${id}` }, { label: words.crumb, href: here }]}
        marks={besideId ? undefined : <nav className="chips" aria-label={words.form.scheme}>{schemes.map((one) => <a key={one.scheme} className="chip" href={`${here}/new?scheme=${one.scheme}`} aria-current={one.scheme === scheme ? 'page' : undefined}>{schemeWords[one.scheme].name}</a>)}</nav>}
      />
      {besideId ? <div className="pb-4"><NoteBox>{words.form.secondHint}</NoteBox></div> : null}
      <Panel>
        {choices.length === 0
          ? <EmptyState title={words.form.noEvidenceTitle} action={<ButtonLink href={`/outreach/log?organization=${id}`}>{words.form.log}</ButtonLink>}>{words.form.noEvidence}</EmptyState>
          : <AssessmentForm key={scheme} subject={{ kind: 'organization', organizationId: id }} back={here} scheme={scheme} besideId={besideId} evidence={choices} today={today} action={assessAction} />}
      </Panel>
    </div>
  );
};

export default AssessPage;
