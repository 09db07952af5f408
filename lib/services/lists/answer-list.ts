import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { listAnswers } from '@/db/schema';
import { answerAll, ASKED_OF, SAID_OF_ALL } from '@/lib/domain/lists/answer-all';
import { cellGroups } from '@/lib/domain/lists/cell-groups';
import { joinWords } from '@/lib/domain/lists/list-word';
import { BAD_CELLS, ON_CONFLICT, UNSURE } from '@/lib/domain/lists/list-settings';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict } from '../errors';
import { allFindings } from './all-findings';
import { inBulk } from './in-bulk';
import { rememberChoices } from './choose-list';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

const Answer = z.strictObject({
  line: z.int().min(1), key: z.string().regex(/^(skip|cell:\d{1,3}|which:(organization|person)|take:[a-z]{1,20}\.[A-Za-z]{1,40})$/),
  /** Null takes an answer back. */
  value: z.string().max(32_767).nullable(),
});

/** One text of one column, wherever it stands, or all of them (`was` null): what it should be, or that its rows are left out. */
const Everywhere = z.strictObject({ column: z.int().min(0).max(999), was: z.string().max(32_767).nullable(), value: z.string().max(32_767).nullable() });

/** The same answer to every question of a kind that nobody answers one by one. */
const All = z.strictObject({ record: z.enum(ASKED_OF), value: z.enum(SAID_OF_ALL) });

/** What is to happen to everything of its kind that nobody has answered one by one. */
const LEFT_OPEN = { conflicts: z.enum(ON_CONFLICT).optional(), badCells: z.enum(BAD_CELLS).optional(), unsure: z.enum(UNSURE).optional() };

const spread = async ({ db }: CommandContext, id: string, everywhere: readonly z.output<typeof Everywhere>[], all: readonly z.output<typeof All>[]): Promise<z.output<typeof Answer>[]> => {
  if (everywhere.length + all.length === 0) return [];
  const found = await allFindings(db, id);
  const keyOf = (column: number, was: string | null) => (was === null ? String(column) : `${column} ${was}`);
  const said = new Map(everywhere.map(({ column, was, value }) => [keyOf(column, was), value]));
  const mended = cellGroups(found).flatMap(({ column, value: was, lines }) => {
    const own = said.get(keyOf(column, was));
    const value = own === undefined ? said.get(keyOf(column, null)) : own;
    if (value === undefined) return [];
    return lines.map((line) => (value === null ? { line, key: 'skip', value: '' } : { line, key: `cell:${column}`, value }));
  });
  return [...mended, ...all.flatMap(({ record, value }) => answerAll(found, record, value))];
};

/** A person mends cells, leaves rows out, says which record is meant, or what to take; the list is then counted again. The file stays as it came. */
export const answerList = command({
  name: 'lists.answer',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId, answers: z.array(Answer).max(5000), everywhere: z.array(Everywhere).max(1000).optional(), all: z.array(All).max(ASKED_OF.length).optional(), ...LEFT_OPEN }),
  run: async (ctx, { id, answers, everywhere = [], all = [], ...leftOpen }) => {
    const { db } = ctx;
    const { before, after } = await moveList(ctx, {
      id, from: ['checked'],
      set: ({ plan }) => {
        if (plan.settings === null) throw conflict(messages.lists.refusals.notNow(messages.lists.state.mapping));
        return { state: 'checking', leaseUntil: null, rowsDone: 0, plan: { ...plan, settings: { ...plan.settings, ...leftOpen, words: joinWords(plan.settings.words ?? [], everywhere, plan.look?.headings ?? [], plan.settings.columns) }, tally: null, attempts: 0 } };
      },
    });
    if (everywhere.length > 0 && before.plan.settings !== null) await rememberChoices(ctx, after, { ...before.plan.settings, words: after.plan.settings?.words });
    const said = [...await spread(ctx, id, everywhere, all), ...answers];
    for (const { line, key, value } of said) {
      if (value === null) await db.delete(listAnswers).where(and(eq(listAnswers.batchId, id), eq(listAnswers.line, line), eq(listAnswers.key, key)));
    }
    const kept = new Map(said.flatMap(({ line, key, value }) => (value === null ? [] : [[`${line} ${key}`, { batchId: id, line, key, value }] as const])));
    await inBulk([...kept.values()], (some) => db.insert(listAnswers).values(some)
      .onConflictDoUpdate({ target: [listAnswers.batchId, listAnswers.line, listAnswers.key], set: { value: sql.raw('excluded."value"') } }));
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
