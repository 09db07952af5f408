import type { CaseCard } from '@/lib/domain/pipeline/case-card';

/** What stands on a card: the firm, or the code name while the case is confidential. A screen is shown to more people than may read it. */
export const cardName = ({ codeName, organization, confidentiality }: Pick<CaseCard, 'codeName' | 'organization' | 'confidentiality'>): string =>
  (confidentiality === 'restricted' || confidentiality === 'sealed' ? codeName : organization ?? codeName);
