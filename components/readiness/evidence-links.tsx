import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { EvidenceKind } from '@/lib/domain/readiness/evidence-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface EvidenceItem {
  kind: EvidenceKind;
  activityId: string;
  recordId: string | null;
  day: string;
  gone: boolean;
  activityKind: ActivityKind;
  fileName: string | null;
}

/** What an assessment rests on, each piece once, leading to it; what is gone is said so. */
export function EvidenceLinks({ evidence }: { evidence: readonly EvidenceItem[] }) {
  const { assessing } = messages.readiness;
  const once = [...new Map(evidence.map((one) => [`${one.kind} ${one.recordId ?? one.activityId}`, one])).values()].sort((a, b) => b.day.localeCompare(a.day));
  const hrefOf = ({ kind, activityId, recordId }: EvidenceItem) => (kind === 'interview' && recordId ? `/interviews/${recordId}` : `/outreach/${activityId}`);
  const nameOf = ({ kind, day, activityKind, fileName }: EvidenceItem) => `${kind === 'attachment' && fileName ? fileName : messages.outreach.kinds[activityKind]}, ${format.day(day, 'year')}`;
  return (
    <ul>
      {once.map((one) => <li key={`${one.kind} ${one.recordId ?? one.activityId}`}>{one.gone ? <span className="muted">{nameOf(one)}, {assessing.gone}</span> : <a href={hrefOf(one)}>{nameOf(one)}</a>}</li>)}
    </ul>
  );
}
