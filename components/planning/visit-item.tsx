import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Tag } from '@/components/ui/tag';
import { asksForRest } from '@/lib/domain/planning/asks-for-rest';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { visitTitle } from '@/lib/domain/planning/visit-title';
import { messages } from '@/lib/messages';
import { briefHref } from './brief-href';
import type { VisitActions } from './visit-actions';
import { VisitMenu } from './visit-menu';

interface VisitItemProps {
  visit: PlannedVisit;
  withOwner?: boolean;
  /** Left out for those who may only read. */
  actions?: VisitActions;
}

/** One planned visit: when, with whom, where, and the three things one does with it. */
export function VisitItem({ visit, withOwner, actions }: VisitItemProps) {
  const { visits: words } = messages.planning;
  const { id, time, durationMin, place, organizations, people, state, owner, activityId } = visit;
  const title = visitTitle(visit, words.more);
  const left = asksForRest(visit);
  const under = [left ? null : place, organizations.length > 0 ? people.map(({ name }) => name).join(', ') : null, withOwner ? owner.name : null].filter(Boolean).join(' · ');
  return (
    <li className="visit" data-state={state}>
      <p className="at">
        {time ? <time>{time}</time> : <span className="muted">{words.allDay}</span>}
        {durationMin === null ? null : <span className="muted"> {words.minutes(durationMin)}</span>}
        <span className="kind">{messages.outreach.kinds[visit.kind]}</span>
      </p>
      <p className="whom">
        <a href={`/plan/${id}`}>{title}</a> <ConfidentialityMark level={visit.confidentiality} /> {visit.sample ? <Tag>{messages.outreach.sample}</Tag> : null}{' '}
        {left ? <Tag tone="bad">{messages.register.organization.doNotContact}</Tag> : null}
      </p>
      {under ? <p className="under">{under}</p> : null}
      <div className="does">
        {state === 'held' ? <Tag tone="good">{words.held}</Tag> : null}
        {state === 'held' && activityId ? <a href={`/outreach/${activityId}`}>{words.contact}</a> : null}
        {organizations.length > 0 && state === 'planned' ? <a href={briefHref(visit)} aria-label={words.briefOf(title)}>{words.brief}</a> : null}
        {actions && state === 'planned' ? <a href={`/plan/${id}/log`} aria-label={words.logOf(title)}>{words.log}</a> : null}
        {actions && state === 'planned' ? <VisitMenu id={id} version={visit.version} day={visit.day} title={title} actions={actions} /> : null}
      </div>
    </li>
  );
}
