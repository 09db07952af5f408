import { ConsentPanel } from '@/components/privacy/consent-panel';
import { messages } from '@/lib/messages';
import type { SubjectKind } from '@/lib/domain/privacy/subject-input';
import { readConsents } from '@/lib/services/privacy/read-consents';
import { ask } from '@/lib/web/ask';
import { findOrganizationChoices } from '../organizations/look-ups';
import { giveConsentAction, withdrawConsentAction } from './actions';

/** The consents of an organization or person, and, for those who write, the forms to give and withdraw them. */
export const ConsentSlot = async ({ kind, id, mayWrite }: { kind: SubjectKind; id: string; mayWrite: boolean }) => {
  const of = await ask(readConsents, { kind, id });
  return (
    <div className="stack">
      <ConsentPanel
        subject={kind === 'person' ? { personId: id } : { organizationId: id }} of={of} findPartner={findOrganizationChoices}
        give={mayWrite ? giveConsentAction : undefined} withdraw={mayWrite ? withdrawConsentAction : undefined}
      />
      <p><a href={`/privacy/held/${kind}/${id}`}>{messages.privacy.holdings.action}</a></p>
    </div>
  );
};
