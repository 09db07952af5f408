import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditEvents, settings, tags } from '@/db/schema';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { command, query } from '@/lib/services/define';
import { Refusal } from '@/lib/services/errors';
import { messages } from '@/lib/messages';

const input = z.strictObject({ name: z.string().min(1), fail: z.boolean().optional() });
const addTag = command({
  name: 'test.add-tag', permission: 'register.write', record: 'tag', input,
  run: async (ctx, { name, fail }) => {
    const id = ctx.newId();
    await ctx.db.insert(tags).values({ id, name, key: name.toLowerCase() });
    ctx.changed({ after: { name, note: 'confidential words' }, open: ['name'] });
    if (fail) throw new Error('broken after the insert');
    return { id };
  },
});
const countTags = query({
  name: 'test.count-tags', permission: 'register.read', input: z.strictObject({ name: z.string() }),
  run: async ({ db }, { name }) => (await db.select().from(tags).where(eq(tags.name, name))).length,
});
const eventsOf = query({
  name: 'test.events', permission: 'audit.read', input: z.strictObject({ recordId: z.string() }),
  run: ({ db }, { recordId }) => db.select().from(auditEvents).where(eq(auditEvents.recordId, recordId)),
});

const actor = systemActor('register.write', 'register.read', 'audit.read');
const person = (roles: Extract<Actor, { kind: 'user' }>['roles'], secondFactor: 'passed' | 'missing' = 'passed'): Actor =>
  ({ kind: 'user', id: 'u1', name: 'Test', roles, sessionId: 's', secondFactor, network: 'direct', shortcuts: true });

describe('a declared command', () => {
  it('writes and leaves exactly one audit event in the same transaction', async () => {
    const { id } = await addTag(actor, { name: 'assay' });
    const events = await eventsOf(actor, { recordId: id });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ command: 'test.add-tag', record: 'tag', actorKind: 'system', changed: ['name', 'note'] });
  });

  it('keeps open values in the trail and a digest of everything else', async () => {
    const { id } = await addTag(actor, { name: 'drilling' });
    const [event] = await eventsOf(actor, { recordId: id });
    expect(event?.values.name).toBe('drilling');
    expect(JSON.stringify(event?.values)).not.toContain('confidential words');
    expect(event?.values.note).toMatch(/^hmac:/);
  });

  it('rolls everything back when it fails, the audit event included', async () => {
    await expect(addTag(actor, { name: 'hoist', fail: true })).rejects.toThrow('broken after the insert');
    expect(await countTags(actor, { name: 'hoist' })).toBe(0);
  });

  it('refuses an actor whose roles lack the permission, before looking at the input', async () => {
    await expect(addTag(person(['viewer']), { name: '' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('refuses a visitor as not signed in', async () => {
    await expect(addTag({ kind: 'visitor', id: 'x', network: 'x' }, { name: 'x' })).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('refuses a manager whose second factor is missing', async () => {
    await expect(addTag(person(['manager'], 'missing'), { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('names the field of a wrong input', async () => {
    const refusal = await addTag(actor, { name: '' }).catch((fault: unknown) => fault);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).detail.fields).toHaveProperty('name');
  });

  it('says what is wrong in words of ours, and names a field it does not know', async () => {
    const refusal: unknown = await addTag(actor, { name: 5, evil: 1 } as never).catch((fault: unknown) => fault);
    expect((refusal as Refusal).detail.fields).toEqual({ name: messages.errors.notText, evil: messages.errors.unknownField });
  });

  it('writes all rows of a batch or none', async () => {
    await expect(addTag.many(actor, [{ name: 'b1' }, { name: 'b2', fail: true }])).rejects.toThrow();
    expect(await countTags(actor, { name: 'b1' })).toBe(0);
  });

  it('refuses to start inside another unit of work', async () => {
    const nested = command({
      name: 'test.nested', permission: 'register.write', record: 'tag', input: z.strictObject({}),
      run: async () => addTag(actor, { name: 'inner' }),
    });
    await expect(nested(actor, {})).rejects.toThrow('inside another');
  });

  it('runs twenty writers at once without losing one', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => addTag(actor, { name: `parallel ${i}` })));
    const seqs = await query({
      name: 'test.seqs', permission: 'audit.read', input: z.strictObject({}),
      run: ({ db }) => db.select({ seq: auditEvents.seq }).from(auditEvents).orderBy(auditEvents.seq),
    })(actor, {});
    expect(seqs.map((row) => row.seq)).toEqual(seqs.map((_, i) => i + 1));
  });
});

describe('a declared query', () => {
  it('has a handle that cannot write', async () => {
    const sly = query({
      name: 'test.sly', permission: 'register.read', input: z.strictObject({}),
      run: ({ db, now }) => db.insert(settings).values({ key: 'sly', value: 1, updatedAt: now, updatedBy: 'x' }),
    });
    await expect(sly(actor, {})).rejects.toThrow();
  });
});
