import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { closeDatabase, database } from '@/db';
import type { Handle } from '@/db/database';
import { may, type Actor, type Permission } from '@/lib/auth/permissions';
import type { ActionWay } from '@/lib/domain/history/action-way';
import { cannotBeUndone } from '@/lib/domain/history/cannot-be-undone';
import { issueWords } from '@/lib/domain/shared/issue-words';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import { writeAuditEvent, type Change } from './audit-event';
import { databaseRefusal } from './database-refusal';
import { forbidden, invalid, unauthenticated } from './errors';
import { keepAction } from './keep-action';

export type QueryContext = { db: Handle; actor: Actor; now: Date; today: string };
export type CommandContext = QueryContext & {
  newId: () => string;
  /** The action every row this command writes is journaled under: the unit of undo. */
  action: string;
  /** Says what changed; the audit event is written from it in the same transaction. */
  changed: (change: Change) => void;
  /** The command found nothing to do: no audit event. */
  unchanged: () => void;
};

type Spec<S extends z.ZodType> = { name: string; permission: Permission; input: S };
/** A function's own `name` cannot be set plainly, so a declared command carries its name as `id`. */
type Declared<S extends z.ZodType> = { id: string; permission: Permission; input: S };
type CommandSpec<S extends z.ZodType, R, P> = Spec<S> & {
  /** The kind of record the audit event names. */
  record: string;
  /** Bookkeeping that is no act of a person (a session seen, progress of a job) says why it leaves no event. */
  unaudited?: string;
  /** Slow work (hashing a password) that must not hold the writing connection: runs before the transaction, reads only. */
  prepare?: (ctx: QueryContext, input: z.output<S>) => Promise<P>;
  run: (ctx: CommandContext, input: z.output<S>, prepared: P) => Promise<R>;
};
type QuerySpec<S extends z.ZodType, R> = Spec<S> & { run: (ctx: QueryContext, input: z.output<S>) => Promise<R> };
type At = { now?: Date };
type CommandAt = At & {
  /** One action for several calls, such as the chunks of a long job: an id made beforehand. Undone, they are undone together. */
  action?: string;
  /** Through what the command came; told in its history. */
  way?: ActionWay;
  /** Hears the action's id once it is committed, where it left something to turn round. */
  acted?: (action: string) => void;
};

export type Command<S extends z.ZodType = z.ZodType, R = unknown> = Declared<S> & {
  (actor: Actor, input: z.input<S>, at?: CommandAt): Promise<R>;
  kind: 'command';
  record: string;
  unaudited?: string;
  /** All rows in one transaction and one action, one audit event each. */
  many: (actor: Actor, inputs: readonly z.input<S>[], at?: CommandAt) => Promise<R[]>;
};
export type Query<S extends z.ZodType = z.ZodType, R = unknown> = Declared<S> & {
  (actor: Actor, input: z.input<S>, at?: At): Promise<R>;
  kind: 'query';
};
/** Any declared command or query where its own input is not known: what it is given, it parses. */
export type Verb = {
  (actor: Actor, input: never, at?: At & { way?: ActionWay }): Promise<unknown>;
  id: string;
  kind: 'command' | 'query';
  permission: Permission;
  input: z.ZodType;
};

const admit = <S extends z.ZodType>(spec: Spec<S>, actor: Actor, input: unknown): z.output<S> => {
  if (!may(actor, spec.permission)) {
    throw actor.kind === 'visitor' ? unauthenticated(messages.errors.signInFirst) : forbidden(messages.errors.forbidden);
  }
  const parsed = spec.input.safeParse(input, { error: issueWords });
  if (parsed.success) return parsed.data;
  const fields = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : null;
    for (const path of (unknown ?? [issue.path]).map((parts) => parts.join('.'))) {
      if (!fields.has(path)) fields.set(path, issue.message);
    }
  }
  throw invalid(messages.errors.invalid, Object.fromEntries(fields));
};

const context = (db: Handle, actor: Actor, at?: At): QueryContext => {
  const now = at?.now ?? new Date();
  return { db, actor, now, today: localDay(now, process.env.LODE_TIME_ZONE ?? 'America/Vancouver') };
};

type Done<R> = { result: R; change: Change | null };

const runOne = async <S extends z.ZodType, R extends { id: string }, P>(
  spec: CommandSpec<S, R, P>, base: QueryContext, action: string, input: z.output<S>, prepared: P,
): Promise<Done<R>> => {
  let change: Change | null = {};
  const result = await spec.run(
    { ...base, newId, action, changed: (named) => { change = named; }, unchanged: () => { change = null; } },
    input,
    prepared,
  );
  if (change && !spec.unaudited) {
    await writeAuditEvent(base, { command: spec.name, record: spec.record, recordId: result.id, change, ...change.about });
  }
  return { result, change };
};

const deedOf = <S extends z.ZodType, R extends { id: string }, P>(spec: CommandSpec<S, R, P>, done: readonly Done<R>[]) => {
  const changes = done.flatMap(({ change }) => change ?? []);
  return {
    command: spec.name,
    permission: spec.permission,
    record: changes[0]?.about?.record ?? spec.record,
    recordIds: done.map(({ result, change }) => change?.about?.recordId ?? result.id),
    levels: changes.map(({ level }) => level ?? 'internal'),
    always: changes.length > 0 && cannotBeUndone(spec.name) !== null,
  };
};

/** A declared write: actor -> permission -> parse -> transaction -> run -> audit. The only way to a writing handle. */
export const command = <S extends z.ZodType, R extends { id: string }, P>(spec: CommandSpec<S, R, P>): Command<S, R> => {
  const many = async (actor: Actor, inputs: readonly z.input<S>[], at?: CommandAt) => {
    const action = at?.action ?? newId();
    // Bookkeeping is nobody's deed unless it is a step of one; what cannot be undone leaves no values behind.
    const noted = !spec.unaudited || at?.action !== undefined;
    const journaled = noted && cannotBeUndone(spec.name) === null;
    const admitted = inputs.map((input) => admit(spec, actor, input));
    try {
      const ready: [z.output<S>, P][] = [];
      for (const input of admitted) ready.push([input, (await spec.prepare?.(context(database().read, actor, at), input)) as P]);
      let undoable = false;
      const all = await database().write(async (tx) => {
        const done: Done<R>[] = [];
        for (const [input, prepared] of ready) done.push(await runOne(spec, context(tx, actor, at), action, input, prepared));
        if (noted) undoable = await keepAction(context(tx, actor, at), { id: action, way: at?.way ?? 'direct', ...deedOf(spec, done) });
        return done;
      }, journaled ? action : undefined);
      if (undoable) at?.acted?.(action);
      return all.map(({ result }) => result);
    } catch (error) {
      throw databaseRefusal(error);
    }
  };
  const one = async (actor: Actor, input: z.input<S>, at?: CommandAt) => (await many(actor, [input], at))[0] as R;
  return Object.assign(one, declared(spec), { kind: 'command' as const, record: spec.record, unaudited: spec.unaudited, many });
};

/** A declared read: actor -> permission -> parse -> run on the read-only handle. */
export const query = <S extends z.ZodType, R>(spec: QuerySpec<S, R>): Query<S, R> =>
  Object.assign(
    async (actor: Actor, input: z.input<S>, at?: At) => {
      const admitted = admit(spec, actor, input);
      try {
        return await spec.run(context(database().read, actor, at), admitted);
      } catch (error) {
        throw databaseRefusal(error);
      }
    },
    declared(spec),
    { kind: 'query' as const },
  );

const declared = <S extends z.ZodType>(spec: Spec<S>): Declared<S> => ({ id: spec.name, permission: spec.permission, input: spec.input });

/** What /api/health shows; no record of anybody. */
export const databaseHealth = () => database().health();

/** For programs that end: an open pool keeps a process waiting. */
export const closeServices = closeDatabase;
