import { eq } from 'drizzle-orm';
import { mayBeLoggedOn } from '@/lib/domain/outreach/may-be-logged-on';
import { mustGiveReason } from '@/lib/domain/outreach/must-give-reason';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { contactReaderOf } from '../contact-reader-of';
import type { CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { settleParties, type PartyIds, type Side } from '../settle-parties';
import { changeDerived, atVersion } from './change-derived';
import { derivedTable, type DerivedKind, type DerivedRecord } from './derived-tables';
import { derivedTrail } from './derived-trail';
import { loadDerived } from './load-derived';
import { ownerRefusal } from './owner-refusal';
import { sourceContact } from './source-contact';

type Input = { id?: string; version?: number; activityId: string | null; ownerId: string | null; confidentiality?: Confidentiality; reason: string | null };
type Kept<K extends DerivedKind> = { record: DerivedRecord<K>; contactLevel: Confidentiality | null; isNew: boolean };
type Telling<K extends DerivedKind> = {
  /** The field of its day, and the day when one was given. */
  day: readonly [field: string, given: string | undefined];
  sides: readonly Side[];
  /** Each side must come down to an organization, and not the same one. */
  organizationsNeeded: boolean;
  /** The record's own columns out of its day and its settled sides. */
  fields: (day: string, sides: readonly PartyIds[]) => Partial<DerivedRecord<K>>;
  /** The columns of a new one that nobody has said anything about yet. */
  fresh: Partial<DerivedRecord<K>>;
  /** What else changes when a stored one is mended so. */
  again?: (stored: DerivedRecord<K>) => Partial<DerivedRecord<K>>;
};

/** Makes a record, or puts it as it shall stand on top of the version that was read; it carries the strictest of its contact's level and its own. */
export const keepDerived = async <K extends DerivedKind>(ctx: CommandContext, kind: K, input: Input, telling: Telling<K>): Promise<Kept<K>> => {
  const { db, actor, now, today } = ctx;
  const { refusals } = messages.followThrough;
  const loaded = input.version !== undefined && input.id !== undefined ? await loadDerived(ctx, kind, input.id) : null;
  const stored = loaded?.record ?? null;
  const sourceId = stored ? stored.activityId : input.activityId;
  const source = sourceId === null ? null : await sourceContact(ctx, sourceId);
  const [dayField, given] = telling.day;
  const day = given ?? (stored as Record<string, unknown> | null)?.[dayField] as string | undefined ?? source?.occurredOn ?? today;

  const keptIds = new Set(Object.values(stored ?? {}).filter((value) => typeof value === 'string'));
  const { sides, refused } = await settleParties(ctx, telling.sides, day, { kept: keptIds, needed: telling.organizationsNeeded });
  if (telling.organizationsNeeded && sides.length > 1 && sides[0]?.organizationId === sides[1]?.organizationId) {
    refused[telling.sides[1]?.field ?? dayField] ??= refusals.twoOrganizations;
  }
  const ownerId = input.ownerId ?? stored?.ownerId ?? (actor.kind === 'user' ? actor.id : null);
  const ownerRefused = ownerId === stored?.ownerId ? null : await ownerRefusal(ctx, source, ownerId);
  if (ownerRefused) refused.ownerId = ownerRefused;
  if (!mayBeLoggedOn(day, today)) refused[dayField] = refusals.inTheFuture;
  const wanted = input.confidentiality ?? stored?.confidentiality ?? source?.confidentiality ?? 'internal';
  const confidentiality = strictest([wanted, source?.confidentiality ?? 'public']);
  if (stored && mustGiveReason(stored.confidentiality, confidentiality)) {
    const decides = contactReaderOf(actor).all || stored.createdBy === actor.id || stored.ownerId === actor.id;
    if (!decides) refused.confidentiality = refusals.levelIsMakers;
    else if (input.reason === null) refused.reason = messages.outreach.refusals.reasonNeeded;
  }
  if (Object.keys(refused).length > 0) {
    if (loaded) atVersion(loaded, input.version ?? 0, { ...input });
    throw invalid(messages.errors.invalid, refused);
  }

  const contactLevel = source?.confidentiality ?? null;
  const own = { ...telling.fields(day, sides), ownerId: ownerId ?? actor.id, confidentiality };
  if (loaded) {
    const patch = { ...own, ...telling.again?.(loaded.record) } as Partial<DerivedRecord<K>>;
    const record = await changeDerived(ctx, kind, loaded, patch, { version: input.version ?? 0, reason: input.reason ?? undefined });
    return { record, contactLevel, isNew: false };
  }
  const record = {
    ...telling.fresh, ...own, id: input.id ?? ctx.newId(), activityId: sourceId, sample: false, archivedAt: null, archivedBy: null,
    createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
  } as unknown as DerivedRecord<K>;
  const table = derivedTable(kind);
  const [made] = await db.insert(table).values(record as unknown as typeof table.$inferInsert).onConflictDoNothing().returning({ id: table.id });
  if (made) {
    ctx.changed(derivedTrail(null, record, [confidentiality]));
    return { record, contactLevel, isNew: true };
  }
  const [first] = await db.select({ createdBy: table.createdBy, version: table.version }).from(table).where(eq(table.id, record.id));
  if (first?.createdBy !== actor.id || first.version !== 1) throw conflict(messages.errors.alreadyThere);
  ctx.unchanged();
  return { record, contactLevel, isNew: false };
};
