import type { Metadata } from 'next';
import { cache } from 'react';
import { ActionList } from '@/components/meetings/action-list';
import { AgendaList } from '@/components/meetings/agenda-list';
import { CameList } from '@/components/meetings/came-list';
import { DecisionList } from '@/components/meetings/decision-list';
import { DecisionsForm } from '@/components/meetings/decisions-form';
import { ExpectedList } from '@/components/meetings/expected-list';
import { Disclosure } from '@/components/ui/disclosure';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveDecisionsAction } from '../actions';
import { MeetingHead } from './meeting-head';

type Props = { params: Promise<{ id: string }> };

const { meeting: words } = messages.meetings;
const meetingOf = cache((id: string) => ask(readMeeting, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { series, day } = await meetingOf((await params).id);
  return { title: `${series.title}, ${format.day(day, 'year')}` };
};

const MeetingPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const meeting = await meetingOf(id);
  const { outcome, agenda, members, guests, decisions, time, version, state, today } = meeting;
  const mayWrite = allowedFor(actor)('outreach.write');
  const minutes = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const organizations = outcome ? new Map(outcome.taking.map((one) => [one.organization?.id ?? one.person?.id, outcome.taking.some((other) => other.organization?.id === one.organization?.id && other.attendance === 'attended')])) : new Map();
  const proposers = [...new Map([...members, ...[...guests, ...(outcome?.taking ?? [])].flatMap(({ organization }) => organization ?? [])].map(({ id: value, name: label }) => [value, { value, label }])).values()];
  return (
    <>
      <MeetingHead meeting={meeting} mayWrite={mayWrite} />
      <div className="contact-page">
        <div className="stack">
          {outcome?.archived ? <NoteBox tone="warn">{words.contactArchived}</NoteBox> : null}
          <Panel title={words.agenda} note={minutes > 0 ? words.allMinutes(minutes) : undefined}><AgendaList items={agenda} time={time} /></Panel>
          {outcome ? <Panel title={words.minutes} note={<a href={`/outreach/${outcome.id}`}>{words.contact}</a>}>{outcome.minutes ? <p className="whitespace-pre-line">{outcome.minutes}</p> : <p className="muted">{words.noMinutes}</p>}</Panel> : null}
          <Panel title={words.decisions}>
            <DecisionList decisions={decisions} />
            {mayWrite && state !== 'cancelled' ? (
              <div className="only-screen mt-3">
                <Disclosure summary={decisions.length > 0 ? words.editDecisions : words.addDecision}>
                  <DecisionsForm
                    key={version} proposers={proposers} save={saveDecisionsAction}
                    initial={{ id, version, decisions: (decisions.length > 0 ? decisions : [null]).map((one) => ({ text: one?.text ?? '', proposerOrganizationId: one?.proposerOrganizationId ?? '', votesFor: one?.votesFor ?? '', votesAgainst: one?.votesAgainst ?? '', abstained: one?.abstained ?? '' })) }}
                  />
                </Disclosure>
              </div>
            ) : null}
          </Panel>
          {outcome ? <Panel title={words.actions}><ActionList followUps={outcome.followUps} promises={outcome.promises} today={today} /></Panel> : null}
        </div>
        {outcome
          ? <Panel title={words.came} note={words.cameCount([...organizations.values()].filter(Boolean).length, organizations.size)}><CameList taking={outcome.taking} /></Panel>
          : <Panel title={words.expected} note={words.expectedCount(members.length, guests.length)}><ExpectedList members={members} guests={guests} /></Panel>}
      </div>
    </>
  );
};

export default MeetingPage;
