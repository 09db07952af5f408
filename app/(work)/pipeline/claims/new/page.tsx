import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeedForm } from '@/components/ui/deed-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { CLAIM_KINDS } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';
import { readCase } from '@/lib/services/pipeline/read-case';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { openClaimAction } from '../actions';

const words = messages.claims;

export const metadata: Metadata = { title: words.open };

type Props = { searchParams: Promise<{ case?: string | string[] }> };

const NewClaimPage = async ({ searchParams }: Props) => {
  const [actor, { case: caseId }] = await Promise.all([workActor(), searchParams]);
  if (typeof caseId !== 'string' || !allowedFor(actor)('outreach.write')) notFound();
  const it = await ask(readCase, { id: caseId });
  return (
    <>
      <PageHead title={`${words.open}: ${it.codeName}`} sub={words.openSub} crumbs={[{ label: words.title, href: '/pipeline/claims' }, { label: it.codeName, href: `/pipeline/cases/${caseId}` }]} />
      <Panel>
        <DeedForm
          base={{ caseId }} action={openClaimAction} submitLabel={words.record} done={words.opened} to="/pipeline/claims/[id]"
          fields={[
            { name: 'kind', kind: 'select', label: words.kind, options: CLAIM_KINDS.map((value) => ({ value, label: messages.followThrough.claimKinds[value] })), value: it.stream === 'retention' ? 'retained' : 'created', pair: 'jobs' },
            { name: 'jobs', kind: 'number', label: words.jobs, pair: 'jobs' },
            { name: 'statement', kind: 'area', label: words.statement },
            { name: 'statedOn', kind: 'date', label: words.statedOn, value: it.today },
            { name: 'fromYear', kind: 'number', label: words.fromYear, hint: words.yearsHint, optional: true, pair: 'years' },
            { name: 'toYear', kind: 'number', label: words.toYear, optional: true, pair: 'years' },
          ]}
        />
      </Panel>
    </>
  );
};

export default NewClaimPage;
