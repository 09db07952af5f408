import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VisitForm } from '@/components/planning/visit-form';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { blankVisit } from '@/lib/domain/planning/visit-draft';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { earlierContacts } from '@/lib/services/outreach/earlier-contacts';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findParticipants } from '../../outreach/actions';
import { logChoices } from '../../outreach/log-choices';
import { planVisitAction } from '../actions';

const { visits } = messages.planning;

export const metadata: Metadata = { title: visits.form.newTitle };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

const PlanVisitPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const organization = one(asked.organization);
  const choices = await logChoices({ organization, person: one(asked.person) });
  if (!choices.ok) notFound();
  const { today, me, who, colleagues } = choices.value;
  const day = IsoDay.safeParse(asked.day);
  const lately = organization ? (await ask(earlierContacts, { organizationIds: [organization] })).contacts : [];
  return (
    <div className="max-w-[36rem]">
      <PageHead title={visits.form.newTitle} sub={visits.form.sub} crumbs={[{ label: visits.title, href: '/plan' }]} />
      <div className="stack">
        {lately.length > 0 ? (
          <NoteBox tone="warn" title={visits.form.lately}>
            {lately.map((contact) => {
              const ago = format.relativeDay(contact.occurredOn, today);
              return (
                <p key={contact.with}>
                  {contact.readable
                    ? visits.form.latelyReadable(contact.authorName, messages.outreach.kinds[contact.kind].toLowerCase(), contact.with, ago)
                    : visits.form.latelyDay(contact.with, ago)}
                </p>
              );
            })}
          </NoteBox>
        ) : null}
        <Panel>
          <VisitForm initial={blankVisit(day.success ? day.data : today, me, who)} colleagues={colleagues} today={today} zone={timeZone()} search={findParticipants} plan={planVisitAction} />
        </Panel>
      </div>
    </div>
  );
};

export default PlanVisitPage;
