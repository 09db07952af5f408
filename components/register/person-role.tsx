import { Tag } from '@/components/ui/tag';
import type { AffiliationFlag } from '@/lib/domain/register/affiliation-flag';
import type { Validity } from '@/lib/domain/register/validity';
import { messages } from '@/lib/messages';
import { validityText } from './validity-text';

export type Role = Validity & { title: string | null; flags: readonly AffiliationFlag[]; primary: boolean };

/** What somebody is or was in an organization, since when, and what they may do there. */
export function PersonRole({ role, former }: { role: Role; former?: boolean }) {
  return (
    <span className="block text-xs text-ink-2">
      {[role.title, validityText(role)].filter(Boolean).join(' ')}
      {former ? null : role.flags.map((flag) => <span key={flag}> <Tag>{messages.register.flags[flag]}</Tag></span>)}
    </span>
  );
}
