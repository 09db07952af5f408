import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Dot } from '@/components/ui/dot';
import { DueTag } from '@/components/ui/due-tag';
import { NoteBox } from '@/components/ui/note-box';
import { Tag } from '@/components/ui/tag';
import { COLLISION_DAYS } from '@/lib/domain/outreach/collision-days';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { BriefOf } from './brief-of';
import { BriefPart } from './brief-part';
import { BriefPromises } from './brief-promises';
import { QuestionList } from './question-list';

const SHOWN = { people: 8, contacts: 5, followUps: 6 };

/** What one reads before going in: one organization on one sheet of paper. */
export function BriefSheet({ brief: it, mayWrite }: { brief: BriefOf; mayWrite: boolean }) {
  const { brief: words } = messages.planning;
  const { today } = it;
  const left = (all: readonly unknown[], shown: number) => (all.length > shown ? <li className="muted">{words.more(all.length - shown)}</li> : null);
  return (
    <article className="brief" aria-labelledby={`brief-${it.id}`}>
      <header>
        <h2 id={`brief-${it.id}`}><a href={`/organizations/${it.id}`}>{it.name}</a> {it.sample ? <Tag>{messages.outreach.sample}</Tag> : null}</h2>
        <p>{it.line}</p>
      </header>
      {it.doNotContactSince ? <NoteBox tone="bad" title={words.doNotContact(format.day(it.doNotContactSince, 'year'))}>{messages.privacy.rest.hint}</NoteBox> : null}
      <div className="brief-columns">
        <BriefPart title={words.who}>
          <dl className="pairs">{it.facts.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
        </BriefPart>
        <BriefPart title={words.questions} className="asks" none={it.questions.length > 0 ? undefined : it.doNotContactSince ? words.restQuestions : words.noQuestions}>
          <QuestionList organizationId={it.id} questions={it.questions} mayWrite={mayWrite} />
        </BriefPart>
        <BriefPart title={words.people} none={it.people.length === 0 ? words.noPeople : undefined}>
          <ul>
            {it.people.slice(0, SHOWN.people).map((person) => (
              <li key={person.id}>
                <a href={`/people/${person.personId}`}>{person.name}</a> <span className="muted">{person.title}</span>{' '}
                {person.flags.map((flag) => <span key={flag}><Tag>{messages.register.flags[flag]}</Tag> </span>)}
                {person.doNotContactSince ? <Tag tone="bad">{messages.register.organization.doNotContact}</Tag> : null}
              </li>
            ))}
            {left(it.people, SHOWN.people)}
          </ul>
        </BriefPart>
        <BriefPart title={words.standing} none={it.subclusters.length === 0 ? words.noSubcluster : undefined}>
          <ul>
            {it.subclusters.map((one) => (
              <li key={one.key}>
                <Dot tone={one.tone} label={<a href={one.href}>{one.name}</a>} />{' '}
                {one.lq === null ? <span className="muted">{words.hidden}</span> : (
                  <span>{words.lq} {one.lq}{one.interval ? <span className="muted"> ({one.interval})</span> : null}{one.growth ? `, ${words.growth} ${one.growth}` : ''}{one.span ? <span className="muted"> {one.span}</span> : null}{one.className ? `, ${one.className}` : ''}</span>
                )}
                <span className="muted">, {words.share} {one.share}</span>
              </li>
            ))}
          </ul>
        </BriefPart>
        <BriefPart title={words.flags} none={it.flags.length === 0 ? words.noFlags : undefined}>
          <ul>
            {it.flags.map(({ id, title, ownerName, dueOn, confidentiality }) => (
              <li key={id}><DueTag day={dueOn} today={today} /> {title} <ConfidentialityMark level={confidentiality} /> <span className="muted">{ownerName}</span></li>
            ))}
          </ul>
        </BriefPart>
        <BriefPromises promises={it.promises} today={today} />
        <BriefPart title={words.followUps} none={it.followUps.length === 0 ? words.noFollowUps : undefined}>
          <ul>
            {it.followUps.slice(0, SHOWN.followUps).map(({ id, title, dueOn, owner, confidentiality }) => (
              <li key={id}><DueTag day={dueOn} today={today} /> {title} <ConfidentialityMark level={confidentiality} /> <span className="muted">{owner.name}</span></li>
            ))}
            {left(it.followUps, SHOWN.followUps)}
          </ul>
        </BriefPart>
        <BriefPart title={words.lastContacts} none={it.contacts.length === 0 ? words.noContacts : undefined}>
          <ul>
            {it.contacts.slice(0, SHOWN.contacts).map(({ id, kind, occurredOn, summary, authorName, confidentiality }) => (
              <li key={id}>
                <time dateTime={occurredOn}>{format.day(occurredOn, 'year')}</time> {messages.outreach.kinds[kind]}: <a href={`/outreach/${id}`}>{summary}</a>{' '}
                <ConfidentialityMark level={confidentiality} /> <span className="muted">{authorName}</span>
              </li>
            ))}
            {left(it.contacts, SHOWN.contacts)}
          </ul>
        </BriefPart>
        <BriefPart title={words.collision} none={it.lately.length === 0 ? words.noCollision(COLLISION_DAYS) : undefined}>
          <ul>
            {it.lately.map((contact) => {
              const ago = format.relativeDay(contact.occurredOn, today);
              return (
                <li key={contact.occurredOn}>
                  {contact.readable
                    ? <a href={`/outreach/${contact.id}`}>{words.seen(contact.authorName, messages.outreach.kinds[contact.kind].toLowerCase(), ago)}</a>
                    : words.seenDay(ago)}
                </li>
              );
            })}
          </ul>
        </BriefPart>
      </div>
    </article>
  );
}
