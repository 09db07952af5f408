import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeetingForm } from '@/components/meetings/meeting-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findParticipants } from '../../../outreach/actions';
import { saveMeetingAction } from '../../actions';

const { meeting: words } = messages.meetings;
export const metadata: Metadata = { title: words.changeTitle };

const EditMeetingPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const meeting = await ask(readMeeting, { id });
  if (meeting.state !== 'planned') notFound();
  const { series, version, day, time, durationMin, place, confidentiality, agenda, guests } = meeting;
  return (
    <>
      <PageHead title={words.changeTitle} crumbs={[{ label: series.title, href: `/meetings/series/${series.id}` }, { label: format.day(day, 'year'), href: `/meetings/${id}` }]} />
      <MeetingForm
        least={confidentiality} zone={timeZone()} back={`/meetings/${id}`} search={findParticipants} save={saveMeetingAction}
        guests={guests.flatMap(({ organization, person }) => (person ? [{ id: person.id, kind: 'person', label: person.name }] : organization ? [{ id: organization.id, kind: 'organization', label: organization.name }] : []))}
        initial={{
          id, version, seriesId: series.id, day, time: time ?? '', durationMin: durationMin ?? '', place: place ?? '', confidentiality, agenda: agenda.map((item) => ({ title: item.title, minutes: item.minutes ?? '' })),
          guests: guests.map(({ organizationId, personId }) => ({ organizationId, personId })),
        }}
      />
    </>
  );
};

export default EditMeetingPage;
