import type { Metadata } from 'next';
import { SubjectChoice } from '@/components/readiness/subject-choice';
import { SubjectsTable } from '@/components/readiness/subjects-table';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { assessedSubjects } from '@/lib/services/readiness/assessed-subjects';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const { formation, assessing: { subjects: words } } = messages.readiness;
export const metadata: Metadata = { title: words.title };

const SubjectsPage = async () => {
  const [actor, { subjects, choices }] = await Promise.all([workActor(), ask(assessedSubjects, {})]);
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: formation.title, href: '/readiness' }]} />
      <div className="stack">
        <Panel flush><SubjectsTable subjects={subjects} /></Panel>
        {allowedFor(actor)('readiness.write') ? <Panel title={words.choose}><SubjectChoice {...choices} /></Panel> : null}
      </div>
    </>
  );
};

export default SubjectsPage;
