import { Tag } from './tag';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

const TONES = { public: 'flat', restricted: 'warn', sealed: 'bad' } as const;

/** Says who may read a record, except for the ordinary case. */
export function ConfidentialityMark({ level }: { level: Confidentiality }) {
  if (level === 'internal') return null;
  return <Tag tone={TONES[level]}>{messages.outreach.confidentialities[level]}</Tag>;
}
