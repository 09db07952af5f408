import type { DraftParticipant } from '../outreach/contact-draft';
import type { ActivityKind } from '../outreach/activity-kind';
import type { Confidentiality } from '../shared/confidentiality';
import type { PlannedVisit } from './planned-visit';

/** A planned visit as it stands in a form while it is typed: numbers still text. */
export type VisitDraft = {
  who: DraftParticipant[]; kind: ActivityKind; day: string; time: string; durationMin: string; place: string; note: string; ownerId: string;
  confidentiality: Confidentiality;
};

/** An empty form for `day` ('YYYY-MM-DD'), looked after by `ownerId`, with `who` already named. */
export const blankVisit = (day: string, ownerId: string, who: readonly DraftParticipant[]): VisitDraft => ({
  who: [...who], kind: 'visit', day, time: '', durationMin: '', place: '', note: '', ownerId, confidentiality: 'internal',
});

/** A visit that is already planned, as its form shows it. */
export const draftOfVisit = (visit: PlannedVisit): VisitDraft => ({
  who: [
    ...visit.organizations.map(({ id, name, resting }) => ({ id, kind: 'organization', label: name, ...(resting && { doNotContact: true }) })),
    ...visit.people.map(({ id, name, resting }) => ({ id, kind: 'person', label: name, ...(resting && { doNotContact: true }) })),
  ],
  kind: visit.kind, day: visit.day, time: visit.time ?? '', durationMin: visit.durationMin === null ? '' : String(visit.durationMin),
  place: visit.place ?? '', note: visit.note ?? '', ownerId: visit.owner.id, confidentiality: visit.confidentiality,
});
