import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldForm } from '@/components/meetings/held-form';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { addDays } from '@/lib/domain/shared/add-days';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findParticipants } from '../../../outreach/actions';
import { holdMeetingAction } from '../../actions';

const { meeting: words } = messages.meetings;
export const metadata: Metadata = { title: words.hold };

const DAYS_FOR_AN_ACTION = 14;

const HoldMeetingPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const [meeting, team] = await Promise.all([ask(readMeeting, { id }), ask(colleagues, {})]);
  if (meeting.state !== 'planned') notFound();
  const { series, day, today, members, guests, place, confidentiality, durationMin } = meeting;
  const asked = [
    ...members.map((one) => ({ organizationId: one.id, personId: null, label: one.name })),
    ...guests.filter(({ organizationId, personId }) => personId !== null || !members.some((one) => one.id === organizationId))
      .map(({ organizationId, personId, organization, person }) => ({ organizationId, personId, label: [person?.name, organization?.name].filter(Boolean).join(', ') })),
  ];
  const resting = members.filter((one) => one.resting).map(({ name }) => name);
  const ours = [...team.colleagues.filter((one) => one.works)].sort((a, b) => Number(b.id === team.me) - Number(a.id === team.me));
  const heldOn = day < today ? day : today;
  return (
    <div className="max-w-[52rem]">
      <PageHead title={words.holdTitle} sub={words.holdSub} crumbs={[{ label: series.title, href: `/meetings/series/${series.id}` }, { label: format.day(day, 'year'), href: `/meetings/${id}` }]} />
      {resting.length > 0 ? <NoteBox tone="warn">{messages.privacy.rest.warning(resting.join(', '))}</NoteBox> : null}
      <HeldForm
        meeting={{ id, title: series.title, place, confidentiality }} colleagues={ours.map((one) => ({ value: `user:${one.id}`, label: one.name }))} due={addDays(heldOn, DAYS_FOR_AN_ACTION)} search={findParticipants}
        initial={{ occurredOn: heldOn, durationMin: durationMin ?? '', marks: asked.map((one) => ({ ...one, attendance: 'invited' as const })), minutes: '', actions: [] }} hold={holdMeetingAction.bind(null, id)}
      />
    </div>
  );
};

export default HoldMeetingPage;
