import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemActor, type Actor, type Role } from '@/lib/auth/permissions';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { auditChoices } from '@/lib/services/audit/audit-choices';
import { listAuditEvents } from '@/lib/services/audit/list-audit-events';
import { command } from '@/lib/services/define';

const person = (...roles: Role[]): Actor => ({
  kind: 'user', id: `u-${roles.join('-')}`, name: 'Test', roles, sessionId: 's', secondFactor: 'passed', network: 'direct', shortcuts: true,
});
const act = command({
  name: 'test.act', permission: 'account.self', record: 'note',
  input: z.strictObject({ id: z.string(), level: z.enum(['public', 'internal', 'restricted', 'sealed']) }),
  run: async (ctx, { id, level }) => {
    ctx.changed({ after: { level, text: 'the words themselves' }, open: ['level'], level: level as Confidentiality });
    return { id };
  },
});
const day = (hour: string) => ({ now: new Date(`2026-11-${hour}Z`) });

beforeAll(async () => {
  await act(person('coordinator'), { id: 'a', level: 'public' }, day('01T20:00'));
  await act(person('coordinator'), { id: 'b', level: 'internal' }, day('02T07:59'));
  await act(person('viewer'), { id: 'c', level: 'restricted' }, day('02T08:00'));
  await act(person('viewer'), { id: 'd', level: 'sealed' }, day('03T07:59'));
});

const ids = async (actor: Actor, filter = {}) => (await listAuditEvents(actor, filter)).events.map(({ recordId }) => recordId);

describe('the trail', () => {
  it('is read latest first by managers, whole', async () => {
    expect(await ids(person('manager'))).toEqual(['d', 'c', 'b', 'a']);
  });

  it('leaves out restricted and sealed records for an administrator', async () => {
    expect(await ids(person('administrator'))).toEqual(['b', 'a']);
    expect(await ids(person('administrator'), { recordId: 'd' })).toEqual([]);
  });

  it.each<Role>(['viewer', 'facilitator', 'coordinator', 'partner'])('is closed to a %s', async (role) => {
    await expect(listAuditEvents(person(role), {})).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is narrowed by person, by record and by the calendar day of the workspace', async () => {
    expect(await ids(person('manager'), { person: 'u-viewer' })).toEqual(['d', 'c']);
    expect(await ids(person('manager'), { recordId: 'b' })).toEqual(['b']);
    expect(await ids(person('manager'), { day: '2026-11-01' })).toEqual(['b', 'a']);
    expect(await ids(person('manager'), { day: '2026-11-02' })).toEqual(['d', 'c']);
    expect(await ids(person('manager'), { record: 'user' })).toEqual([]);
  });

  it('holds open values and a digest of everything else', async () => {
    const { events } = await listAuditEvents(person('manager'), { recordId: 'a' });
    expect(events[0]?.values.level).toBe('public');
    expect(JSON.stringify(events)).not.toContain('the words themselves');
  });

  it('is paged by its own numbers: fifty at a time, none twice, none missed', async () => {
    for (let made = 0; made < 70; made += 1) await act(person('facilitator'), { id: `p${made}`, level: 'internal' });
    const first = await listAuditEvents(person('manager'), {});
    const second = await listAuditEvents(person('manager'), { before: first.next ?? 0 });
    expect([first.events.length, second.events.length, second.next]).toEqual([50, 24, null]);
    expect(new Set([...first.events, ...second.events].map(({ seq }) => seq)).size).toBe(74);
  });

  it('offers as filters only the kinds of record its reader may see', async () => {
    expect(await auditChoices(systemActor('audit.read'), {})).toMatchObject({ records: ['note'] });
  });
});
