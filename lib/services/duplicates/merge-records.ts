import { and, eq } from 'drizzle-orm';
import { referencesTo } from '@/db/references-to';
import { affiliations, merges, organizations, people, searchNames, sites } from '@/db/schema';
import { MergeInput } from '@/lib/domain/duplicates/merge-input';
import { emailKey } from '@/lib/domain/register/email-key';
import { fold } from '@/lib/domain/register/fold';
import { personName } from '@/lib/domain/register/person-name';
import { personSortKey } from '@/lib/domain/register/person-sort-key';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { setMatchKeys } from '../set-match-keys';
import { forgetPairs } from './forget-pairs';
import { joinOverlapping } from './join-overlapping';
import { joinParties } from './join-parties';
import { joinSites } from './join-sites';
import { mergeRefusal } from './merge-refusal';
import { mergedFields } from './merged-fields';
import { moveLoose } from './move-loose';
import { moveRows } from './move-rows';
import { noteDecision } from './note-decision';
import { recordOfPair, type MergeRecord } from './records-of-pair';
import { settleParts } from './settle-parts';

type Fields = Record<string, unknown>;

const earliest = (days: readonly (string | null)[]) => days.filter((day): day is string => day !== null).sort()[0] ?? null;

/** The one that goes is put away first: its business number is free for the other. Whoever changed either since it was read is not overwritten. */
const writeBoth = async (ctx: CommandContext, input: MergeInput, into: MergeRecord, from: MergeRecord, fields: Fields) => {
  const { db, now, actor } = ctx;
  const touched = { updatedAt: now, updatedBy: actor.id };
  const away = { archivedAt: now, archivedBy: actor.id, ...touched, version: input.fromVersion + 1 };
  const rests = { doNotContactSince: earliest([into.doNotContactSince, from.doNotContactSince]), sample: into.sample && from.sample };
  const stays = { ...fields, ...rests, ...touched, version: input.intoVersion + 1 };
  const ofOrganization = input.record === 'organization';
  const [gone] = ofOrganization
    ? await db.update(organizations).set({ ...away, businessNumber: fields.businessNumber === from.fields.businessNumber ? null : (from.fields.businessNumber as string | null) })
        .where(and(eq(organizations.id, from.id), eq(organizations.version, input.fromVersion))).returning({ version: organizations.version })
    : await db.update(people).set(away).where(and(eq(people.id, from.id), eq(people.version, input.fromVersion))).returning({ version: people.version });
  const named = { givenName: String(fields.givenName ?? ''), familyName: String(fields.familyName ?? '') };
  const [kept] = !gone ? [] : ofOrganization
    ? await db.update(organizations).set({ ...stays, nameKey: fold(String(fields.legalName)) })
        .where(and(eq(organizations.id, into.id), eq(organizations.version, input.intoVersion))).returning({ version: organizations.version })
    : await db.update(people).set({ ...stays, nameKey: personSortKey(named), emailKey: typeof fields.email === 'string' ? emailKey(fields.email) : null })
        .where(and(eq(people.id, into.id), eq(people.version, input.intoVersion))).returning({ version: people.version });
  if (kept) return kept.version;
  const theirs = gone ? into : from;
  throw conflict(messages.duplicates.refusals.changed, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
};

const setNames = async ({ db }: CommandContext, kind: 'organization' | 'person', ids: readonly [string, string], names: readonly string[]) => {
  for (const id of ids) await db.delete(searchNames).where(and(eq(searchNames.kind, kind), eq(searchNames.recordId, id)));
  const keys = [...new Set(names.map(fold))].filter(Boolean);
  if (keys.length > 0) await db.insert(searchNames).values(keys.map((key) => ({ kind, recordId: ids[0], key })));
};

/** A person has one main organization at most: the one the record that stays had. */
const onePrimary = async ({ db }: CommandContext, personId: string, before: string | null) => {
  const main = await db.select({ id: affiliations.id }).from(affiliations).where(and(eq(affiliations.personId, personId), eq(affiliations.primary, true)));
  const kept = main.find(({ id }) => id === before) ?? main[0];
  for (const { id } of main) if (id !== kept?.id) await db.update(affiliations).set({ primary: false }).where(eq(affiliations.id, id));
};

/**
 * Two records become one. The one that stays takes the fields that were chosen and every row that names the other; the
 * other is put away and its address leads to the one that stays. Dated facts that overlap are joined, ended ones stay;
 * levels of confidentiality move as they are. Throws invalid with the reason, conflict when either was changed since it was read.
 */
export const mergeRecords = command({
  name: 'duplicates.merge',
  permission: 'register.merge',
  record: 'organization',
  input: MergeInput,
  run: async (ctx, input) => {
    const { db, now, actor } = ctx;
    const { record, intoId, fromId, asSite } = input;
    const [into, from] = [await recordOfPair(db, record, intoId), await recordOfPair(db, record, fromId)];
    const two = { into: intoId, from: fromId };
    const refused = await mergeRefusal(ctx, record, two, [into, from]);
    if (refused !== null) throw invalid(refused, { fromId: refused });
    const { sides, fields } = mergedFields(record, into, from, input.fields, asSite);
    const ofOrganization = record === 'organization';
    const [mainBefore] = ofOrganization ? [] : await db.select({ id: affiliations.id }).from(affiliations).where(and(eq(affiliations.personId, intoId), eq(affiliations.primary, true)));
    const version = await writeBoth(ctx, input, into, from, fields);

    const movedSites = ofOrganization ? await db.select({ id: sites.id }).from(sites).where(eq(sites.organizationId, fromId)) : [];
    if (ofOrganization) await settleParts(db, two);
    const moved: Record<string, number> = {};
    for (const reference of referencesTo(ofOrganization ? 'organizations' : 'people')) {
      const { moved: rows, gone } = await moveRows(db, reference, two);
      if (rows + gone > 0) moved[reference.name] = (moved[reference.name] ?? 0) + rows + gone;
    }
    await moveLoose(db, record, two);
    await joinOverlapping(ctx, record, intoId);
    await joinParties(db, record, intoId);
    if (ofOrganization) await joinSites(ctx, intoId, new Set(movedSites.map(({ id }) => id)));
    else await onePrimary(ctx, intoId, mainBefore?.id ?? null);

    await db.update(merges).set({ intoId }).where(eq(merges.intoId, fromId));
    await db.insert(merges).values({ fromId, record, intoId, fields: sides, moved, mergedAt: now, mergedBy: actor.id });
    await setNames(ctx, record, [intoId, fromId], ofOrganization ? [String(fields.legalName), ...(fields.tradeNames as string[])] : [personName({ givenName: String(fields.givenName), familyName: String(fields.familyName) })]);
    await setMatchKeys(db, record, [intoId, fromId], now);
    await noteDecision(ctx, record, intoId, fromId, asSite ? 'another_site' : 'merged');
    await forgetPairs(db, fromId);
    await forgetPairs(db, intoId);
    const open = ofOrganization ? ['mergedFrom', ...Object.keys(sides)].filter((field) => field !== 'about') : ['mergedFrom', 'languages', 'preferredChannel'];
    ctx.changed({ before: { ...into.fields, mergedFrom: null }, after: { ...fields, mergedFrom: fromId, version }, open, about: { record, recordId: intoId } });
    return { id: intoId, version };
  },
});
