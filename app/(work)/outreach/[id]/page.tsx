import type { Metadata } from 'next';
import { cache } from 'react';
import { AttachmentsPanel } from '@/components/follow-through/attachments-panel';
import { ResultsPanel } from '@/components/follow-through/results-panel';
import { ArchiveContact } from '@/components/outreach/archive-contact';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { ContactPeople } from '@/components/outreach/contact-people';
import { ContactReaders } from '@/components/outreach/contact-readers';
import { ContactTopicsList } from '@/components/outreach/contact-topics-list';
import { FollowUpList } from '@/components/outreach/follow-up-list';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { contactResults } from '@/lib/services/follow-through/contact-results';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { readContact } from '@/lib/services/outreach/read-contact';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { archiveContactAction, restoreContactAction } from '../actions';
import { followUpActions } from '../follow-up-actions';
import { removeAttachmentAction } from '../result-actions';
import { resultDeeds } from '../result-deeds';
import { NeedsOfContact } from './needs-of-contact';

type Props = { params: Promise<{ id: string }> };

const contactOf = cache((id: string) => ask(readContact, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await contactOf((await params).id)).entry.summary });

const dayOf = (instant: Date) => format.day(format.dayOfInstant(instant, timeZone()), 'year');

const ContactPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [contact, results, team] = await Promise.all([contactOf(id), ask(contactResults, { id }), ask(colleagues, {})]);
  const { entry, today } = contact;
  const { contact: words, kinds, channels, title } = messages.outreach;
  const channel = Object.entries(channels).find(([key]) => key === contact.channel)?.[1];
  const circumstances = [contact.place, channel, contact.durationMin === null ? null : words.minutes(contact.durationMin)].filter(Boolean).join(' · ');
  const mayAct = allowedFor(actor)('outreach.write') && !contact.archived;
  return (
    <>
      <PageHead
        crumbs={[{ label: title, href: '/outreach' }, { label: kinds[entry.kind] }]}
        title={entry.summary}
        sub={`${format.day(entry.occurredOn, 'full')} ${entry.occurredOn.slice(0, 4)} · ${format.relativeDay(entry.occurredOn, today)}`}
        marks={<><ConfidentialityMark level={entry.confidentiality} />{entry.sample ? <Tag>{messages.outreach.sample}</Tag> : null}</>}
        actions={
          <>
            <ButtonLink href={`/history/of/activity/${id}`} look="quiet">{messages.history.nav}</ButtonLink>
            {contact.mayArchive ? <ArchiveContact id={id} archived={contact.archived} archive={archiveContactAction} restore={restoreContactAction} /> : null}
            {mayAct ? <ButtonLink href={`/red-flags/raise?contact=${id}`}>{messages.listening.redFlags.raise}</ButtonLink> : null}
            {mayAct ? <ButtonLink href={`/pipeline/cases/new?from=activity&record=${id}`}>{messages.pipeline.nav.openCase}</ButtonLink> : null}
            {contact.mayEdit ? <ButtonLink href={`/outreach/${id}/edit`} keys="e">{words.edit}</ButtonLink> : null}
          </>
        }
      />
      {contact.purged ? <div className="mb-4"><NoteBox>{words.purgedNote(dayOf(contact.purged.at), contact.purged.by, contact.purged.why)}</NoteBox></div> : null}
      {contact.archived ? <div className="mb-4"><NoteBox tone="warn">{words.archivedNote}</NoteBox></div> : null}
      <div className="contact-page">
        <div className="stack">
          {contact.details || circumstances ? (
            <Panel title={words.details}>
              {contact.details ? <p className="telling">{contact.details}</p> : null}
              {circumstances ? <p className="muted">{circumstances}</p> : null}
            </Panel>
          ) : null}
          <Panel title={words.followUps} flush>
            {contact.followUps.length > 0 ? (
              <FollowUpList followUps={contact.followUps} today={today} actions={mayAct ? followUpActions : undefined} colleagues={team.colleagues} withOwner withoutOrganizations />
            ) : (
              <EmptyState title={words.noFollowUps} />
            )}
          </Panel>
          <ResultsPanel
            results={results}
            actions={mayAct ? resultDeeds : undefined}
            today={today}
            me={team.me}
            colleagues={team.colleagues}
            activityId={id}
            organizationId={entry.organizations[0]?.id}
            personId={entry.people[0]?.id}
            withoutSamples
          />
          {entry.organizations.length > 0 ? <NeedsOfContact id={id} organizations={entry.organizations} mayNote={mayAct} /> : null}
          <Panel title={words.topics}><ContactTopicsList topics={entry.topics} /></Panel>
        </div>
        <div className="stack">
          <Panel title={words.who} note={messages.outreach.participants.counts(entry.organizations.length, entry.people.length)}>
            <ContactPeople organizations={entry.organizations} people={entry.people} />
          </Panel>
          <AttachmentsPanel
            activityId={id}
            files={results.files.map(({ addedOn, ...file }) => ({ ...file, addedOn: dayOf(addedOn) }))}
            remove={mayAct ? removeAttachmentAction : undefined}
          />
          <Panel title={words.reads}><ContactReaders entry={entry} readers={contact.readers} /></Panel>
          <p className="muted text-xs">
            {words.by(entry.authorName, dayOf(contact.loggedAt))}
            {contact.version > 1 ? `, ${words.changed(dayOf(contact.changedAt))}` : ''}
          </p>
        </div>
      </div>
    </>
  );
};

export default ContactPage;
