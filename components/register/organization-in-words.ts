import { IndustriesInput } from '@/lib/domain/register/industries-input';
import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { ORGANIZATION_STATUSES } from '@/lib/domain/register/organization-status';
import { SubclusterLinksInput } from '@/lib/domain/register/subcluster-links-input';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { salesShareText } from './sales-share-text';

export type NamesOfIds = {
  owners: readonly { value: string; label: string }[];
  organizations: Readonly<Record<string, string>>;
  subclusters: readonly { clusterCode: string; code: string; name: string }[];
};

/** A field of an organization as a person reads it, for two versions side by side. */
export const organizationInWords = (names: NamesOfIds) => (field: string, value: unknown): string => {
  const { form: words, kinds, statuses, roles } = messages.register;
  if (value === null || value === undefined || value === '') return '';
  switch (field) {
    case 'kind': return ORGANIZATION_KINDS.filter((kind) => kind === value).map((kind) => kinds[kind]).join();
    case 'status': return ORGANIZATION_STATUSES.filter((status) => status === value).map((status) => statuses[status]).join();
    case 'rightsHolder': return value === true ? words.yes : words.no;
    case 'ownerId': return names.owners.find((owner) => owner.value === value)?.label ?? String(value);
    case 'parentId': return names.organizations[String(value)] ?? String(value);
    case 'industries': {
      const parsed = IndustriesInput.safeParse(value);
      if (!parsed.success) return '';
      return parsed.data.map(({ naicsCode, share, primary }) =>
        [naicsCode, share === null ? null : format.percent(share), primary && parsed.data.length > 1 ? words.main.toLowerCase() : null].filter(Boolean).join(' ')).join('; ');
    }
    case 'subclusters': {
      const parsed = SubclusterLinksInput.safeParse(value);
      if (!parsed.success) return '';
      return parsed.data.map(({ clusterCode, subclusterCode, role, share, source }) => {
        const name = names.subclusters.find((one) => one.clusterCode === clusterCode && one.code === subclusterCode)?.name ?? subclusterCode;
        return [name, roles[role], salesShareText(share), source].filter(Boolean).join(', ');
      }).join('; ');
    }
    default: return Array.isArray(value) ? value.join(', ') : String(value);
  }
};
