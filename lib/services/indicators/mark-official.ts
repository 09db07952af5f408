import { and, eq, isNull } from 'drizzle-orm';
import { datasets, settings } from '@/db/schema';
import { MarkOfficialInput } from '@/lib/domain/indicators/standing/mark-official-input';
import { officialByMoves } from '@/lib/domain/indicators/standing/official-by-moves';
import type { OfficialMove } from '@/lib/domain/indicators/standing/official-move';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { OFFICIAL_SETTING, officialMoves } from './official-moves';

/** Gives a loaded series the standing of those the product ships, or takes it back: a move with who, when and why. Pages then read it by default where it covers region and reference. */
export const markOfficial = command({
  name: 'indicators.mark-official',
  permission: 'indicators.define',
  record: 'dataset',
  input: MarkOfficialInput,
  run: async ({ db, actor, now, changed }, { series, official, why }) => {
    const { refused } = messages.indicators.standing;
    const [held] = await db.select({ code: datasets.code }).from(datasets).where(and(eq(datasets.code, series), eq(datasets.state, 'published'))).limit(1);
    if (!held) throw notFound(messages.errors.unknownRecord);
    const [shipped] = await db.select({ code: datasets.code }).from(datasets).where(and(eq(datasets.code, series), isNull(datasets.batchId))).limit(1);
    if (shipped) throw invalid(refused.shipped);
    const { moves, version } = await officialMoves(db);
    const before = officialByMoves(moves).has(series);
    if (before === official) throw conflict(official ? refused.already : refused.neverWas);
    const move: OfficialMove = { series, official, why, at: now.toISOString(), by: actor.id };
    const row = { value: [...moves, move], updatedAt: now, updatedBy: actor.id, version: version + 1 };
    await db.insert(settings).values({ key: OFFICIAL_SETTING, ...row }).onConflictDoUpdate({ target: settings.key, set: row });
    changed({ before: { official: before }, after: { official }, open: ['official'], reason: why });
    return { id: series };
  },
});
