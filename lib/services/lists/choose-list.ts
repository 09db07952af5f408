import { createHash } from 'node:crypto';
import { z } from 'zod';
import { listMappings } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { headingsSignature } from '@/lib/domain/lists/headings-signature';
import { ListSettings } from '@/lib/domain/lists/list-settings';
import { fold } from '@/lib/domain/register/fold';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import type { ListBatch } from './find-list';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

const NAMING = new Set(['activity.participants', 'organization.legalName', 'organization.externalId', 'person.fullName', 'person.givenName', 'person.familyName', 'person.externalId']);

export const signatureOf = (headings: readonly string[]) => createHash('sha256').update(headingsSignature(headings)).digest('hex');

/** Keeps how these headings were read, for the next list that has them. */
export const rememberChoices = async ({ db, actor, now }: CommandContext, { plan }: ListBatch, settings: ListSettings) => {
  const headings = plan.look?.headings ?? [];
  const columns = Object.fromEntries(headings.map((heading, at) => [fold(heading), settings.columns[at] ?? '']));
  const row = { signature: signatureOf(headings), columns, settings, updatedAt: now, updatedBy: actor.id };
  await db.insert(listMappings).values(row).onConflictDoUpdate({ target: listMappings.signature, set: row });
};

/** A person says what the columns hold; a job then counts exactly what a load would do. */
export const chooseList = command({
  name: 'lists.choose',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId, settings: ListSettings }),
  run: async (ctx, { id, settings }) => {
    const { refusals } = messages.lists;
    if (!settings.columns.some((field) => field !== null && NAMING.has(field))) throw invalid(messages.errors.invalid, { 'settings.columns': refusals.nameNeeded });
    if (settings.columns.some((field) => field?.startsWith('activity.')) && !may(ctx.actor, 'outreach.write')) {
      throw invalid(messages.errors.invalid, { 'settings.columns': refusals.contactsNeedRight });
    }
    const { before, after } = await moveList(ctx, {
      id, from: ['mapping', 'checked'],
      set: ({ plan }) => {
        if (plan.look === null) throw conflict(refusals.notNow(messages.lists.state.reading));
        return { state: 'checking', leaseUntil: null, failure: null, rowsDone: 0, rowsTotal: plan.look.rows, plan: { ...plan, settings: { ...settings, words: settings.words ?? plan.settings?.words }, tally: null, attempts: 0 } };
      },
    });
    await rememberChoices(ctx, after, after.plan.settings ?? settings);
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
