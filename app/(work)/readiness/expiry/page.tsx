import type { Metadata } from 'next';
import { ExpiryTable } from '@/components/readiness/expiry-table';
import { SubjectsTable } from '@/components/readiness/subjects-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { assessedSubjects } from '@/lib/services/readiness/assessed-subjects';
import { expiryWorklist } from '@/lib/services/readiness/expiry-worklist';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const { formation } = messages.readiness;
const { expiry: words } = formation;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const ExpiryPage = async ({ searchParams }: Props) => {
  const [actor, { page: asked }] = await Promise.all([workActor(), searchParams]);
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(asked)) || 1));
  const [list, { subjects }] = await Promise.all([ask(expiryWorklist, { page }), ask(assessedSubjects, {})]);
  const due = subjects.map((subject) => ({ ...subject, standings: subject.standings.filter(({ attention }) => attention !== null) })).filter(({ standings }) => standings.length > 0);
  const pageLink = (to: number, label: string) => <ButtonLink href={`/readiness/expiry?page=${to}`}>{label}</ButtonLink>;
  return (
    <>
      <PageHead title={words.title} sub={words.sub(list.within, list.months)} crumbs={[{ label: formation.title, href: '/readiness' }]} />
      <div className="stack">
        <Panel flush>
          <ExpiryTable rows={list.rows} mayAssess={allowedFor(actor)('readiness.write')} />
          {page > 1 || list.more ? <div className="pager"><span className="steps">{page > 1 ? pageLink(page - 1, words.newer) : null}{list.more ? pageLink(page + 1, words.older) : null}</span></div> : null}
        </Panel>
        {due.length > 0 ? <Panel title={messages.readiness.assessing.subjects.title} flush><SubjectsTable subjects={due} /></Panel> : null}
      </div>
    </>
  );
};

export default ExpiryPage;
