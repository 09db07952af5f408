import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LogContactPage } from '@/components/outreach/log-contact-page';
import { PageHead } from '@/components/ui/page-head';
import { visitTitle } from '@/lib/domain/planning/visit-title';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { readVisit } from '@/lib/services/planning/read-visit';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { earlierContactsAction, findParticipants, findPeopleOf } from '../../../outreach/actions';
import { logVisitAction } from '../../actions';

const { visits: words } = messages.planning;

export const metadata: Metadata = { title: messages.outreach.form.title };

const LogVisitPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const [visit, team] = await Promise.all([ask(readVisit, { id }), ask(colleagues, {})]);
  if (visit.state !== 'planned') notFound();
  const who = [
    ...visit.organizations.map((one) => ({ id: one.id, kind: 'organization', label: one.name, ...(one.resting && { doNotContact: true }) })),
    ...visit.people.map((one) => ({ id: one.id, kind: 'person', label: one.name, ...(one.resting && { doNotContact: true }) })),
  ];
  return (
    <div className="max-w-[36rem]">
      <PageHead title={messages.outreach.form.title} sub={messages.outreach.form.savedAsTyped} crumbs={[{ label: words.title, href: '/plan' }, { label: visitTitle(visit, words.more), href: `/plan/${id}` }]} />
      <LogContactPage
        {...team}
        who={who}
        given={{
          kind: visit.kind, place: visit.place ?? '', durationMin: visit.durationMin === null ? '' : String(visit.durationMin),
          occurredOn: visit.day < team.today ? visit.day : team.today, confidentiality: visit.confidentiality,
        }}
        back={`/plan?day=${visit.day}`}
        log={logVisitAction.bind(null, id)}
        search={findParticipants}
        earlier={earlierContactsAction}
        peopleOf={findPeopleOf}
      />
    </div>
  );
};

export default LogVisitPage;
