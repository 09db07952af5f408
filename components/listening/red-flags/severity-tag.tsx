import { Tag } from '@/components/ui/tag';
import type { Severity } from '@/lib/domain/listening/severity';
import { messages } from '@/lib/messages';

const TONES = { notice: 'flat', serious: 'warn', critical: 'bad' } as const;

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={TONES[severity]}>{messages.listening.redFlags.severities[severity]}</Tag>;
}
