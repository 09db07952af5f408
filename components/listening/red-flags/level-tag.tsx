import { Tag } from '@/components/ui/tag';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

/** Says who may read it, where that is not everybody who signs in. */
export function LevelTag({ level }: { level: Confidentiality }) {
  if (level === 'internal' || level === 'public') return null;
  return <Tag tone={level === 'sealed' ? 'bad' : 'warn'}>{messages.outreach.confidentialities[level]}</Tag>;
}
