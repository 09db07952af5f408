import { Tag, type TagTone } from '@/components/ui/tag';
import type { Verdict } from '@/lib/domain/duplicates/verdict';
import { messages } from '@/lib/messages';

const TONES: Record<Verdict, TagTone> = { same: 'bad', likely: 'warn', 'another-site': 'accent', different: 'flat' };

/** How sure it is that two records are one. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  return <Tag tone={TONES[verdict]}>{messages.duplicates.verdicts[verdict]}</Tag>;
}
