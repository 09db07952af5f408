import { asc, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { assessments, regions } from '@/db/schema';
import type { Assessment } from '@/lib/domain/readiness/assessment';
import { attentionOf } from '@/lib/domain/readiness/attention-of';
import { currentStanding } from '@/lib/domain/readiness/current-standing';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import type { PlainSubject } from '@/lib/domain/readiness/subject-address';
import { groupBy } from '@/lib/domain/shared/group-by';
import { regionInFull } from '@/lib/messages/region-in-full';
import { query } from '../define';
import { evidenceOf } from '../evidence-of';
import { subclusterNames } from '../subcluster-names';
import { counting } from '../counting-assessments';
import { rulesInForce } from '../rules-in-force';

const MOST_REGIONS = 400;

/** Communities and sub-clusters that were assessed, each with how it stands by its schemes, and all that could be. */
export const assessedSubjects = query({
  name: 'readiness.subjects',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const [{ rules }, places, parts, rows] = await Promise.all([
      rulesInForce(ctx.db),
      ctx.db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).where(ne(regions.system, 'country')).orderBy(asc(regions.nameKey), asc(regions.code)).limit(MOST_REGIONS),
      subclusterNames(ctx.db),
      ctx.db.select().from(assessments).where(counting(ctx, isNull(assessments.organizationId))),
    ]);
    const evidence = await evidenceOf(ctx, rows.map(({ id }) => id));
    const choices = {
      community: places.map(({ code, ...region }) => ({ code, name: regionInFull(region) })),
      subcluster: [...parts].map(([code, { name }]) => ({ code, name })),
    };
    const nameOf = ({ kind, code }: PlainSubject) => choices[kind].find((one) => one.code === code)?.name ?? code;
    const subjects = [...groupBy(rows, ({ subjectKind, subjectCode }) => `${subjectKind} ${subjectCode}`).values()].flatMap((own) => {
      const [{ subjectKind: kind, subjectCode: code } = { subjectKind: 'organization' as const, subjectCode: null }] = own;
      if (kind === 'organization' || code === null) return [];
      const standings = [...groupBy(own, ({ scheme }) => scheme)].flatMap(([scheme, its]) => {
        const all = its.map(({ createdAt, ...one }): Assessment => ({ ...one, recordedAt: createdAt.getTime(), evidence: evidence(one.id) }));
        const standing = currentStanding(SCHEMES[scheme], all, { months: rules.evidenceMonths, today: ctx.today });
        return standing ? [{ scheme, standing, count: its.length, attention: attentionOf(standing, ctx.today) }] : [];
      });
      return [{ kind, code, name: nameOf({ kind, code }), standings }];
    });
    return { today: ctx.today, months: rules.evidenceMonths, choices, subjects: subjects.sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name) || a.code.localeCompare(b.code)) };
  },
});
export type AssessedSubject = Awaited<ReturnType<typeof assessedSubjects>>['subjects'][number];
