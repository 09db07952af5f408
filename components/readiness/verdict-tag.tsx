import { Tag, type TagTone } from '@/components/ui/tag';
import type { Verdict } from '@/lib/domain/readiness/formation-verdict';
import { messages } from '@/lib/messages';

const TONE: Record<Verdict, TagTone> = { form_now: 'good', events_first: 'warn', not_yet: 'flat', recruit: 'flat' };

export function VerdictTag({ verdict }: { verdict: Verdict | null }) {
  const { formation } = messages.readiness;
  return verdict === null ? <Tag>{formation.nothingKnown}</Tag> : <Tag tone={TONE[verdict]}>{formation.verdicts[verdict].name}</Tag>;
}
