import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { cases, organizations, organizationSubclusters, sites } from '@/db/schema';
import { CaseRecord } from '@/lib/domain/pipeline/case-record';
import { suggestCodeName } from '@/lib/domain/pipeline/suggest-code-name';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { findRecord } from './find-record';

/** What a new case begins with: a free code name; and of the record or organization it is opened from, its organization, sub-cluster, region, jobs and level. */
export const caseStart = query({
  name: 'pipeline.case-start',
  permission: 'pipeline.write',
  input: z.strictObject({ from: CaseRecord.optional(), organizationId: RecordId.optional() }),
  run: async (ctx, { from, organizationId: given }) => {
    const { db, today, actor } = ctx;
    const record = from ? await findRecord(ctx, from) : null;
    if (from && !record) throw notFound(messages.errors.notFound);
    const id = given ?? record?.organizationId ?? null;
    const [taken, [firm], [part], [site]] = await Promise.all([
      db.select({ key: cases.codeKey }).from(cases).where(isNotNull(cases.codeKey)),
      id === null ? [] : db.select({ id: organizations.id, name: organizations.legalName, jobs: organizations.jobsTotal }).from(organizations).where(and(eq(organizations.id, id), isNull(organizations.archivedAt))),
      id === null ? [] : db.select({ cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode }).from(organizationSubclusters).where(eq(organizationSubclusters.organizationId, id)).orderBy(asc(organizationSubclusters.subclusterCode)),
      id === null ? [] : db.select({ regionCode: sites.regionCode }).from(sites).where(and(eq(sites.organizationId, id), isNotNull(sites.regionCode))).orderBy(asc(sites.id)),
    ]);
    return {
      today, me: actor.id, codeName: suggestCodeName(new Set(taken.flatMap(({ key }) => key ?? []))), record, organization: firm ?? null,
      part: part ? `${part.cluster}/${part.code}` : null, regionCode: site?.regionCode ?? null, confidentiality: record?.level ?? 'internal',
    };
  },
});
