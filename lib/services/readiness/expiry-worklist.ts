import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, users } from '@/db/schema';
import { ATTENTION_REASONS, attentionOf, EXPIRING_WITHIN } from '@/lib/domain/readiness/attention-of';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import { chunks } from '@/lib/domain/shared/chunks';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { registerState } from '../register-state';
import { rememberWith } from '../remember-with';
import { rulesInForce } from '../rules-in-force';
import { standingsByOrganization } from '../standings-by-organization';

const PAGE_ROWS = 50;
const AT_ONCE = 900;
const LISTS_KEPT = 12;

/** Everybody who lives and whose readiness needs another look, with why. */
const worthAnotherLook = async (ctx: QueryContext, standings: ReadonlyMap<string, CurrentStanding>) => {
  const found = [...standings].flatMap(([organizationId, standing]) => {
    const why = attentionOf(standing, ctx.today);
    return why === null ? [] : [{ organizationId, why, standing }];
  });
  const names = new Map<string, { name: string; owner: string | null; sample: boolean }>();
  for (const some of chunks(found, AT_ONCE)) {
    const rows = await ctx.db.select({ id: organizations.id, name: organizations.legalName, owner: users.name, sample: organizations.sample }).from(organizations)
      .leftJoin(users, eq(users.id, organizations.ownerId)).where(and(living(), inArray(organizations.id, some.map(({ organizationId }) => organizationId))));
    for (const { id, ...row } of rows) names.set(id, row);
  }
  const dueOf = ({ standing }: (typeof found)[number]) => standing.lastsUntil ?? '';
  return found
    .flatMap((one) => {
      const its = names.get(one.organizationId);
      return its ? [{ ...one, organization: { id: one.organizationId, ...its } }] : [];
    })
    .sort((a, b) => ATTENTION_REASONS.indexOf(a.why) - ATTENTION_REASONS.indexOf(b.why) || dueOf(a).localeCompare(dueOf(b)) || a.organizationId.localeCompare(b.organizationId))
    .map(({ organization, why, standing }) => ({ organization, why, standing }));
};

/** Organizations whose readiness needs another look: scorers apart, evidence gone, scores greyed or about to; the gravest and longest due first. */
export const expiryWorklist = query({
  name: 'readiness.expiry',
  permission: 'readiness.read',
  input: z.strictObject({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  run: async (ctx, { page }) => {
    const { rules } = await rulesInForce(ctx.db);
    const standings = await standingsByOrganization(ctx, { scheme: 'rwa', months: rules.evidenceMonths });
    const rows = await rememberWith([standings, await registerState(ctx.db)], `attention|${ctx.today}`, () => worthAnotherLook(ctx, standings), LISTS_KEPT);
    return {
      today: ctx.today, within: EXPIRING_WITHIN, months: rules.evidenceMonths, total: rows.length, more: rows.length > page * PAGE_ROWS,
      rows: rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS),
    };
  },
});
