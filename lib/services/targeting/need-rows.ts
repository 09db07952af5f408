import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import { industries, organizations, regions, supplyNeeds } from '@/db/schema';
import type { QueryContext } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleDerived } from '../visible-derived';

/** The living needs the actor may read, the latest voiced first, with their buyer and what they name. */
export const needRows = async (ctx: QueryContext, which: SQL | undefined, most: number) => {
  const { db } = ctx;
  const names = await subclusterNames(db);
  const found = await db.select({ need: supplyNeeds, buyer: organizations.legalName, region: regions.name }).from(supplyNeeds)
    .innerJoin(organizations, eq(organizations.id, supplyNeeds.organizationId)).leftJoin(regions, eq(regions.code, supplyNeeds.regionCode))
    .where(and(which, isNull(supplyNeeds.archivedAt), visibleDerived(ctx, supplyNeeds))).orderBy(desc(supplyNeeds.voicedOn), desc(supplyNeeds.id)).limit(most);
  return Promise.all(found.map(async ({ need, buyer, region }) => {
    const { id, version, text, organizationId, activityId, clusterCode, subclusterCode, regionCode, naicsCode, yearlyBand, voicedOn, metOn, metHow, sample, confidentiality } = need;
    const part = `${clusterCode}/${subclusterCode}`;
    const [industry] = naicsCode === null ? [] : await db.select({ title: industries.title }).from(industries).where(eq(industries.code, naicsCode)).limit(1);
    return {
      id, version, text, sample, confidentiality, activityId, yearlyBand, voicedOn, metOn, metHow, buyer: { id: organizationId, name: buyer }, part: { code: part, name: names.get(part)?.name ?? part },
      region: { code: regionCode, name: region ?? regionCode }, industry: naicsCode === null ? null : { code: naicsCode, title: industry?.title ?? naicsCode },
    };
  }));
};
