import { and, desc, eq, inArray, isNull, not } from 'drizzle-orm';
import { cases, organizations, searchEntries } from '@/db/schema';
import type { Hit } from '@/lib/domain/search/hit';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { messages } from '@/lib/messages';
import { visibleCases } from '../visible-cases';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries } from './group-of-entries';

const { streams, stages } = messages.pipeline.words;

/** Cases the actor may read by what they say and by their firm; of the others, open ones by their code names, as the board tells them. */
export const casesFound: FindGroup = async (ctx, sought) => {
  const { db } = ctx;
  const visible = visibleCases(ctx);
  const living = and(eq(cases.id, searchEntries.recordId), isNull(cases.archivedAt));
  const own = await entriesHolding(db, 'case', sought, db.select({ id: cases.id }).from(cases).where(and(living, visible)));
  const masked = visible === undefined ? [] : await entriesHolding(db, 'casecode', sought,
    db.select({ id: cases.id }).from(cases).where(and(living, inArray(cases.stage, [...OPEN_STAGES]), not(visible))));
  const firms = new Map(sought.organizations.map(({ id, label }) => [id, label]));
  const ofFirms = firms.size === 0 ? [] : await db.select({ id: cases.id }).from(cases)
    .where(and(inArray(cases.organizationId, [...firms.keys()]), isNull(cases.archivedAt), visible)).orderBy(desc(cases.openedOn), desc(cases.id)).limit(sought.limit + 1);
  const ids = [...new Set([...own, ...masked, ...ofFirms].map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await db.select({
    id: cases.id, codeName: cases.codeName, stream: cases.stream, stage: cases.stage, level: cases.confidentiality, day: cases.openedOn, firm: organizations.legalName,
  }).from(cases).leftJoin(organizations, eq(organizations.id, cases.organizationId)).where(inArray(cases.id, ids));
  const hidden = new Set(masked.map(({ id }) => id));
  const told = new Map(rows.map(({ id, codeName, stream, stage, level, day, firm }) => [id, hidden.has(id)
    ? { label: codeName, hint: `${streams[stream]}, ${stages[stage]}`, level: null, day: null, at: 'board' as const, of: stream }
    : { label: codeName, hint: [streams[stream], stages[stage], firm].filter(Boolean).join(', '), level, day }]));
  const group = groupOfEntries('case', { ...sought, limit: sought.limit + 1 }, [...own, ...masked], told);
  const known = new Set(group.hits.map(({ id }) => id));
  const further = ofFirms.flatMap(({ id }): Hit[] => {
    const row = told.get(id);
    if (!row || known.has(id)) return [];
    const { day: _day, ...rest } = row;
    return [{ ...rest, group: 'case', id, match: 'of', why: null }];
  });
  const hits = [...group.hits, ...further];
  return { group: 'case', hits: hits.slice(0, sought.limit), more: hits.length > sought.limit };
};
