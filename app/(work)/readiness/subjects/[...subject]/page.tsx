import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { subjectOfParts } from '@/lib/domain/readiness/subject-address';
import { messages } from '@/lib/messages';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { StandingPanels } from '../../standing-panels';

type Props = { params: Promise<{ subject: string[] }> };

const { formation, assessing: words } = messages.readiness;

const subjectOf = cache(async (address: string) => {
  const subject = subjectOfParts(address.split('/').map(decodeURIComponent));
  if (!subject) notFound();
  return { subject, ...(await ask(listAssessments, { subjectKind: subject.kind, subjectCode: subject.code })) };
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: words.subjects.one((await subjectOf((await params).subject.join('/'))).name) });

const SubjectPage = async ({ params }: Props) => {
  const [actor, { subject: parts }] = await Promise.all([workActor(), params]);
  const { subject, name, schemes, history } = await subjectOf(parts.join('/'));
  const allowed = allowedFor(actor);
  const mayAssess = allowed('readiness.write');
  const form = `/readiness/subjects/new?${subject.kind}=${encodeURIComponent(subject.code)}`;
  return (
    <>
      <PageHead
        title={words.subjects.one(name)} sub={words.subjects.kinds[subject.kind]}
        crumbs={[{ label: formation.title, href: '/readiness' }, { label: words.subjects.title, href: '/readiness/subjects' }]}
        actions={mayAssess ? <ButtonLink href={form} look="primary">{words.panel.assess}</ButtonLink> : undefined}
      />
      <div className="stack">
        <StandingPanels
          schemes={schemes} history={history} mayAssess={mayAssess} mayGovern={allowed('readiness.govern')}
          formFor={(scheme, besideId) => `${form}&scheme=${scheme}&beside=${besideId}`}
        />
      </div>
    </>
  );
};

export default SubjectPage;
