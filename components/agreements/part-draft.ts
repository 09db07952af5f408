import type { Choice } from '@/components/ui/choice';
import type { AgreementDraft } from '@/lib/domain/agreements/agreement-input';
import type { AgreementReach } from '@/lib/domain/agreements/agreement-reach';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';

/** A part as it is being written: organizations with their names. */
export type PartDraft = { key: number; kind: SharedKind; fields: readonly string[]; reach: AgreementReach; organizations: readonly Choice[]; subcluster: string; tagId: string };

/** The same part as the command takes it. */
export const scopeOf = ({ kind, fields, reach, organizations, subcluster, tagId }: PartDraft): AgreementDraft['scopes'][number] => ({
  kind, fields: [...fields], reach, organizationIds: organizations.map(({ id }) => id), subcluster, tagId,
});
