import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssessmentForm } from '@/components/readiness/assessment-form';
import { SubjectChoice } from '@/components/readiness/subject-choice';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { subjectInputOf, subjectOfParts, subjectParts } from '@/lib/domain/readiness/subject-address';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { assessedSubjects } from '@/lib/services/readiness/assessed-subjects';
import { evidenceChoices } from '@/lib/services/readiness/evidence-choices';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { assessAction } from '../../actions';

const { assessing: words, schemes: schemeWords } = messages.readiness;
export const metadata: Metadata = { title: words.subjects.choose };

type Params = Record<'community' | 'subcluster' | 'scheme' | 'beside', string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

const subjectAsked = ({ community, subcluster }: Params) => {
  if (typeof subcluster === 'string') return subjectOfParts(['subcluster', ...subcluster.split('/')]);
  return typeof community === 'string' ? subjectOfParts(['community', community]) : null;
};

const crumbs = [{ label: words.subjects.title, href: '/readiness/subjects' }];

const AssessSubjectPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const subject = subjectAsked(asked);
  if (!subject) {
    const { choices } = await ask(assessedSubjects, {});
    return <><PageHead title={words.subjects.choose} crumbs={crumbs} /><Panel><SubjectChoice {...choices} /></Panel></>;
  }
  const question = { subjectKind: subject.kind, subjectCode: subject.code };
  const [{ name, schemes, today }, evidence] = await Promise.all([ask(listAssessments, question), ask(evidenceChoices, question)]);
  const offered = schemes.map((one) => one.scheme);
  const scheme = offered.find((one) => one === asked.scheme) ?? (offered.includes('community') ? 'community' : 'collaboration');
  const besideId = RecordId.safeParse(asked.beside).success ? String(asked.beside) : null;
  const back = `/readiness/subjects/${subjectParts(subject)}`;
  const here = `/readiness/subjects/new?${subject.kind}=${encodeURIComponent(subject.code)}`;
  return (
    <div className="max-w-[46rem]">
      <PageHead
        title={besideId ? words.form.secondTitle(name) : words.form.title(name)} sub={schemeWords[scheme].sub} crumbs={[...crumbs, { label: name, href: back }]}
        marks={besideId ? undefined : <nav className="chips" aria-label={words.form.scheme}>{offered.map((one) => <a key={one} className="chip" href={`${here}&scheme=${one}`} aria-current={one === scheme ? 'page' : undefined}>{schemeWords[one].name}</a>)}</nav>}
      />
      {besideId ? <div className="pb-4"><NoteBox>{words.form.secondHint}</NoteBox></div> : null}
      <Panel>
        {evidence.length === 0
          ? <EmptyState title={words.form.noEvidenceTitle} action={<ButtonLink href="/outreach/log">{words.form.log}</ButtonLink>}>{words.subjects.noEvidence}</EmptyState>
          : <AssessmentForm key={scheme} subject={subjectInputOf(subject)} back={back} scheme={scheme} besideId={besideId} evidence={evidence} today={today} action={assessAction} />}
      </Panel>
    </div>
  );
};

export default AssessSubjectPage;
