import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { redFlags } from '@/db/schema';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { personToEdit } from '@/lib/services/register/person-to-edit';
import { savePerson } from '@/lib/services/register/save-person';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutCanary, plantCanaries } from './canary-world';

beforeAll(async () => {
  await layOutCanary();
  await plantCanaries();
});

it('what is held about somebody is told in the words of the pages, not of the database', async () => {
  const { records } = await readHoldings(actorOf('jon'), { kind: 'organization', id: 'cottonwood' }, at);
  const valueOf = (record: string, field: string) => records.find((one) => one.record === record)?.fields.find((one) => one.field === field)?.value;
  expect(valueOf('activity', 'kind')).toBe('BR+E interview');
  expect(valueOf('answer', 'question')).toBe('Q?');
  expect(valueOf('commitment', 'state')).toBe('Open');
  expect(valueOf('commitment', 'dueOn')).toBe('18 Nov 2026');
  expect(valueOf('planned_visit', 'kind')).toBe('Visit');
  expect(valueOf('meeting', 'text')).toMatch(/^canary-\w+-decision$/);
  expect(records.flatMap(({ fields }) => fields.map(({ value }) => value)).filter((value) => /^\d{4}-\d{2}-\d{2}$|^[a-z]+_[a-z_]+$/.test(value))).toEqual([]);
});

it('what somebody was called before is held for as long as the change can be undone, and is told', async () => {
  const { version, fields } = await personToEdit(actorOf('jon'), { id: 'marcel' }, at);
  await savePerson(actorOf('jon'), { ...fields, phone: '+1 250 555 0100', id: 'marcel', version }, at);
  await savePerson(actorOf('jon'), { ...fields, phone: null, id: 'marcel', version: version + 1 }, at);
  const { records } = await readHoldings(actorOf('jon'), { kind: 'person', id: 'marcel' }, at);
  expect(records.filter(({ record }) => record === 'change').map(({ fields: told }) => told)).toContainEqual([{ field: 'phone', value: '+1 250 555 0100' }]);
});

it('a red flag raised in the evening stands under the day of the place', async () => {
  await database().write((tx) => tx.update(redFlags).set({ openedAt: new Date('2026-11-24T04:00:00Z') }));
  const { records } = await readHoldings(actorOf('jon'), { kind: 'organization', id: 'cottonwood' }, at);
  expect(records.find((one) => one.record === 'red_flag')?.day).toBe('2026-11-23');
});
