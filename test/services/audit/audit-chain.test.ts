import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tags } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { verifyAuditChain } from '@/lib/services/audit/verify-audit-chain';
import { command } from '@/lib/services/define';

const SYSTEM = systemActor('register.write', 'audit.read');
const LAST = 12;
const ENGINE = process.env.LODE_TEST_ENGINE;

const addTag = command({
  name: 'test.add-tag', permission: 'register.write', record: 'tag', input: z.strictObject({ name: z.string() }),
  run: async (ctx, { name }) => {
    const id = ctx.newId();
    await ctx.db.insert(tags).values({ id, name, key: name });
    ctx.changed({ after: { name, place: { z: 1, a: { y: 2, b: [3, { d: 4, c: 5 }] } } }, open: ['name', 'place'], reason: 'as a test' });
    return { id };
  },
});
/** Raw SQL, as somebody with the database file in hand would write it. */
const raw = command({
  name: 'test.raw', permission: 'register.write', record: 'tag', unaudited: 'tampering leaves no event of its own',
  input: z.strictObject({ statements: z.array(z.string()) }),
  run: async ({ db }, { statements }) => {
    const either = db as unknown as Partial<Record<'execute' | 'run', (statement: SQL) => Promise<unknown>>>;
    for (const statement of statements) await (either.execute?.(sql.raw(statement)) ?? either.run?.(sql.raw(statement)));
    return { id: '' };
  },
});
const tamper = (...statements: string[]) => raw(SYSTEM, { statements });
const verdict = () => verifyAuditChain(SYSTEM, {});

const withoutTrigger = ENGINE === 'postgres'
  ? 'alter table audit_events disable trigger user'
  : 'drop trigger if exists audit_events_no_update';
const withoutDeleteTrigger = ENGINE === 'postgres' ? withoutTrigger : 'drop trigger if exists audit_events_no_delete';

beforeAll(async () => {
  for (let made = 1; made <= LAST; made += 1) await addTag(SYSTEM, { name: `tag ${made}` });
});

describe('the audit trail', () => {
  it('is whole as it was written, whatever order an engine gives the keys of a value back in', async () => {
    expect(await verdict()).toEqual({ checked: LAST, broken: null });
  });

  it.each(['update audit_events set reason = null where seq = 5', 'delete from audit_events where seq = 5'])('cannot be changed: %s', async (statement) => {
    await expect(tamper(statement)).rejects.toSatisfy((fault: Error) => /append-only/.test(`${fault.message} ${String(fault.cause)}`));
    expect(await verdict()).toEqual({ checked: LAST, broken: null });
  });
});

describe('somebody who takes the guard away and changes', () => {
  const texts = ['actor_kind', 'actor_id', 'command', 'record', 'record_id', 'level', 'reason', 'prev_hash', 'hash'];
  const flips: [string, number, string, string][] = [
    ...texts.map((column, at): [string, number, string, string] => [
      column, (at % LAST) + 1, `update audit_events set ${column} = ${column} || 'x' where seq = ${(at % LAST) + 1}`,
      `update audit_events set ${column} = substr(${column}, 1, length(${column}) - 1) where seq = ${(at % LAST) + 1}`,
    ]),
    ENGINE === 'postgres'
      ? ['at', 10, "update audit_events set at = at + interval '1 millisecond' where seq = 10", "update audit_events set at = at - interval '1 millisecond' where seq = 10"]
      : ['at', 10, 'update audit_events set at = at + 1 where seq = 10', 'update audit_events set at = at - 1 where seq = 10'],
    ENGINE === 'postgres'
      ? ['values', 11, `update audit_events set "values" = jsonb_set("values", '{name}', '"tag 99"') where seq = 11`, `update audit_events set "values" = jsonb_set("values", '{name}', '"tag 11"') where seq = 11`]
      : ['values', 11, `update audit_events set "values" = replace("values", 'tag 11', 'tag 99') where seq = 11`, `update audit_events set "values" = replace("values", 'tag 99', 'tag 11') where seq = 11`],
  ];

  it.each(flips)('%s, in event %i, is found out', async (_column, seq, there, back) => {
    await tamper(withoutTrigger, there);
    expect(await verdict()).toEqual({ checked: seq - 1, broken: { seq, why: 'changed' } });
    await tamper(back);
    expect(await verdict()).toEqual({ checked: LAST, broken: null });
  });

  if (ENGINE === 'sqlite') {
    it('a byte in the middle of a value, so that it cannot be read at all, is found out', async () => {
      await tamper(withoutTrigger, `update audit_events set "values" = replace("values", '{"name"', '["name"') where seq = 7`);
      expect(await verdict()).toEqual({ checked: 6, broken: { seq: 7, why: 'changed' } });
      await tamper(`update audit_events set "values" = replace("values", '["name"', '{"name"') where seq = 7`);
      expect(await verdict()).toEqual({ checked: LAST, broken: null });
    });
  }

  it('the last events away is found out', async () => {
    await tamper(withoutTrigger, 'update audit_events set seq = 120 where seq = 12');
    expect(await verdict()).toEqual({ checked: 11, broken: { seq: 12, why: 'missing' } });
    await tamper('update audit_events set seq = 12 where seq = 120');
  });

  it('an event in the middle away is found out', async () => {
    await tamper(withoutDeleteTrigger, 'delete from audit_events where seq = 4');
    expect(await verdict()).toEqual({ checked: 3, broken: { seq: 4, why: 'missing' } });
  });
});
