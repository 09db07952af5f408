import type { Choice } from '@/components/ui/choice';
import type { EvidenceChoice } from '@/lib/domain/readiness/evidence-choice';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** A piece of evidence as it is picked: its id carries its kind. */
export const evidenceAsChoice = ({ kind, id, day, activityKind, text }: EvidenceChoice): Choice => ({
  id: `${kind} ${id}`,
  label: text,
  hint: `${format.day(day, 'year')}, ${kind === 'activity' ? messages.outreach.kinds[activityKind] : messages.readiness.assessing.form.kinds[kind]}`,
});
