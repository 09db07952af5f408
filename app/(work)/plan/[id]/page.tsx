import type { Metadata } from 'next';
import { cache } from 'react';
import { briefHref } from '@/components/planning/brief-href';
import { VisitForm } from '@/components/planning/visit-form';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { asksForRest } from '@/lib/domain/planning/asks-for-rest';
import { draftOfVisit } from '@/lib/domain/planning/visit-draft';
import { visitTitle } from '@/lib/domain/planning/visit-title';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { readVisit } from '@/lib/services/planning/read-visit';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findParticipants } from '../../outreach/actions';
import { cancelVisitAction, changeVisitAction, reopenVisitAction } from '../actions';

const { visits: words } = messages.planning;

type Props = { params: Promise<{ id: string }> };

const visitOf = cache((id: string) => ask(readVisit, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: visitTitle(await visitOf((await params).id), words.more) });

const VisitPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [visit, team] = await Promise.all([visitOf(id), ask(colleagues, {})]);
  const mayWrite = allowedFor(actor)('outreach.write');
  const planned = visit.state === 'planned';
  const left = asksForRest(visit);
  // Where somebody else is visited as well, whoever asked for rest can be taken out.
  const nobodyElse = left && (visit.organizations.length > 0 ? visit.organizations : visit.people).every(({ resting }) => resting);
  const links = (of: 'organizations' | 'people') => visit[of].map(({ id: record, name }) => <a key={record} className="block" href={`/${of}/${record}`}>{name}</a>);
  const pairs: (Pair | false)[] = [
    { label: words.when, value: [format.day(visit.day, 'year'), visit.time ?? words.allDay, visit.durationMin === null ? null : words.minutes(visit.durationMin)].filter(Boolean).join(', ') },
    { label: words.form.who, value: <>{links('organizations')}{links('people')}</> },
    { label: words.form.owner, value: visit.owner.name },
    !left && visit.place !== null && { label: words.form.place, value: visit.place },
    visit.note !== null && { label: words.form.note, value: <span className="whitespace-pre-line">{visit.note}</span> },
  ];
  return (
    <div className="max-w-[36rem]">
      <PageHead
        crumbs={[{ label: words.title, href: `/plan?day=${visit.day}` }, { label: messages.outreach.kinds[visit.kind] }]}
        title={visitTitle(visit, words.more)}
        sub={`${format.day(visit.day, 'full')} · ${format.relativeDay(visit.day, visit.today)}`}
        marks={
          <>
            {planned ? null : <Tag tone={visit.state === 'held' ? 'good' : 'flat'}>{visit.state === 'held' ? words.held : words.cancelled}</Tag>}
            <ConfidentialityMark level={visit.confidentiality} />
            {visit.sample ? <Tag>{messages.outreach.sample}</Tag> : null}
          </>
        }
        actions={
          <>
            {visit.organizations.length > 0 ? <ButtonLink href={briefHref(visit)}>{words.brief}</ButtonLink> : null}
            {left ? null : <ButtonLink href={`/plan/${id}/visit.ics`}>{words.calendarFile}</ButtonLink>}
            {mayWrite && planned ? <ButtonLink href={`/plan/${id}/log`} look="primary">{words.log}</ButtonLink> : null}
            {visit.activityId ? <ButtonLink href={`/outreach/${visit.activityId}`}>{words.contact}</ButtonLink> : null}
          </>
        }
      />
      <div className="stack">
        {left ? <NoteBox tone="bad" title={words.resting([...visit.organizations, ...visit.people].flatMap(({ name, resting }) => (resting ? name : [])).join(', '))}>{words.restingHint}</NoteBox> : null}
        <Panel><Pairs pairs={pairs.filter((pair): pair is Pair => pair !== false)} /></Panel>
        {mayWrite && planned ? (
          <>
            {nobodyElse ? null : <Panel title={words.change}>
              <VisitForm
                key={visit.version} initial={draftOfVisit(visit)} of={{ id, version: visit.version }} colleagues={team.colleagues} today={visit.today} zone={timeZone()}
                search={findParticipants} change={changeVisitAction}
              />
            </Panel>}
            <p><ConfirmedAction label={words.cancel} input={{ id }} action={cancelVisitAction} /></p>
          </>
        ) : null}
        {mayWrite && !planned ? <p><ConfirmedAction label={words.reopen} input={{ id }} action={reopenVisitAction} /></p> : null}
      </div>
    </div>
  );
};

export default VisitPage;
