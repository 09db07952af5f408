import { ConsentPanel } from '@/components/privacy/consent-panel';
import { messages } from '@/lib/messages';
import type { SubjectKind } from '@/lib/domain/privacy/subject-input';
import { readConsents } from '@/lib/services/privacy/read-consents';
import { partnerAgencies } from '@/lib/services/privacy/partner-agencies';
import { ask } from '@/lib/web/ask';
import { giveConsentAction, withdrawConsentAction } from './actions';

/** The consents of an organization or person, and, for those who write, the forms to give and withdraw them. */
export const ConsentSlot = async ({ kind, id, mayWrite }: { kind: SubjectKind; id: string; mayWrite: boolean }) => {
  const [of, { partners }] = await Promise.all([ask(readConsents, { kind, id }), ask(partnerAgencies, {})]);
  return (
    <div className="stack">
      <ConsentPanel
        subject={kind === 'person' ? { personId: id } : { organizationId: id }} of={of} partners={partners.map((one) => ({ value: one.id, label: one.name }))}
        give={mayWrite ? giveConsentAction : undefined} withdraw={mayWrite ? withdrawConsentAction : undefined}
      />
      <p><a href={`/privacy/held/${kind}/${id}`}>{messages.privacy.holdings.action}</a></p>
    </div>
  );
};
