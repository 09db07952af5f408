import { putRows } from '@/db/put-rows';
import { externalIds, listBases, listRecords } from '@/db/schema';
import type { RegisterImage } from '@/lib/domain/lists/register-image';
import type { RowPlan, Write } from '@/lib/domain/lists/row-plan';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { writeAuditEvents } from '../audit-event';
import type { CommandContext } from '../define';
import { writeContacts } from './write-contacts';
import { writeDated } from './write-dated';
import { writeOrganizations } from './write-organizations';
import { writePeople } from './write-people';
import { writeSites } from './write-sites';

type Into = { batchId: string; system: string; naicsVersion: string | null; image: RegisterImage };

const keepBases = async ({ db }: CommandContext, writes: readonly Write[]) => {
  const last = new Map(writes.flatMap((write) => (write.write === 'base' ? [[`${write.record} ${write.id}`, { record: write.record, recordId: write.id, values: write.values }] as const] : [])));
  await putRows(db, listBases, [...last.values()], 'replace');
};

/** Carries out the plans of a piece, with their trail and what is kept for the next list. */
export const writePlans = async (ctx: CommandContext, plans: readonly RowPlan[], { batchId, system, naicsVersion, image }: Into): Promise<void> => {
  const { db } = ctx;
  const writes = plans.flatMap((plan) => plan.writes);
  const saved = writes.filter((write) => write.write === 'create' || write.write === 'update');
  const made = new Set(saved.filter(({ write }) => write === 'create').map(({ id }) => id));
  const trail = [
    ...await writeOrganizations(ctx, saved.filter((write) => write.record === 'organization'), image, naicsVersion),
    ...await writeSites(ctx, saved.filter((write) => write.record === 'site'), image, made),
    ...await writePeople(ctx, saved.filter((write) => write.record === 'person')),
    ...await writeDated(ctx, saved.filter((write) => write.record === 'affiliation' || write.record === 'membership'), made),
    ...await writeContacts(ctx, saved.filter((write) => write.record === 'activity')),
  ];
  await putRows(db, externalIds, writes.flatMap((write) => (write.write === 'external' ? [{ system, record: write.record, externalId: write.externalId, recordId: write.id }] : [])), 'skip');
  await keepBases(ctx, writes);
  const records = new Map(plans.flatMap(({ line, standings }) => standings.flatMap(({ record, deed, id }) => (
    id !== null && (deed === 'create' || deed === 'update') ? [[`${line} ${record} ${id}`, { batchId, line, record, recordId: id, deed }] as const] : []
  ))));
  await putRows(db, listRecords, [...records.values()]);
  await writeAuditEvents(ctx, trail);
  ctx.changed({ level: strictest(['internal', ...trail.map(({ change }) => change.level ?? 'internal')]) });
};
