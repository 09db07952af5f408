import { asc, inArray } from 'drizzle-orm';
import { organizationSubclusters } from '@/db/schema';
import { format } from '@/lib/messages/format';
import { subclusterNames } from '../../subcluster-names';
import type { FactsOfKind } from './facts-of-kind';

const percent = (share: number | null) => (share === null ? null : format.percent(share, { digits: 0 }));

const shareOf = ({ shareKind, shareLow, shareHigh }: { shareKind: string; shareLow: number | null; shareHigh: number | null }): string | null => {
  if (shareKind === 'unknown') return null;
  return shareKind === 'band' && shareHigh !== shareLow ? [percent(shareLow), percent(shareHigh)].filter((one) => one !== null).join(' – ') : percent(shareLow);
};

/** The sub-clusters an organization is linked to, its role there and how much of its sales go there. */
export const subclusterFacts: FactsOfKind = async ({ db }, ids) => {
  const names = await subclusterNames(db);
  const rows = await db.select().from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, ids)).orderBy(asc(organizationSubclusters.clusterCode), asc(organizationSubclusters.subclusterCode));
  return rows.map((row) => {
    const code = `${row.clusterCode}/${row.subclusterCode}`;
    return { id: code, organizationId: row.organizationId, fields: { subcluster: names.get(code)?.name ?? code, role: row.role, sales_share: shareOf(row) } };
  });
};
