import { PledgesPanel } from '@/components/initiatives/pledges-panel';
import { sizeText } from '@/components/forming/pledge-size';
import { isDeliverable } from '@/lib/domain/forming/pledge-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { InitiativeRecord } from '@/lib/services/initiatives/read-initiative';

const { forming } = messages;

/** What the members of an initiative gave their word for in forming clusters: what its fees and hours are counted from. */
export const PledgesSlot = ({ pledges }: { pledges: InitiativeRecord['pledges'] }) => (
  <PledgesPanel pledges={pledges.map(({ id, kind, organization, organizationId, subcluster, givenOn, amountCents, minutes, currency, delivered, standing, confidentiality }) => ({
    id, organization, organizationId, confidentiality, kind: forming.kinds[kind], standing: forming.standings[standing], withdrawn: standing === 'withdrawn',
    told: [
      isDeliverable(kind) ? forming.pledges.ofPledged(sizeText(kind, delivered ?? 0, currency), sizeText(kind, kind === 'fee' ? amountCents : minutes, currency)) : null, subcluster, format.day(givenOn, 'year'),
    ].filter(Boolean).join(', '),
  }))} />
);
