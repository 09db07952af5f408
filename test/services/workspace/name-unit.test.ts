import { beforeAll, expect, it } from 'vitest';
import { nameUnit } from '@/lib/services/workspace/name-unit';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const [mona, anita] = [actorOf('mona'), actorOf('anita')];

beforeAll(layOutOutreach);

it('has no name of its own until somebody gives it one, and none again once it is taken back', async () => {
  expect(await readUnit(anita, {})).toEqual({ name: null, version: 0 });
  await nameUnit(mona, { name: '  Northern Development Alliance ', version: 0 });
  expect(await readUnit(anita, {})).toEqual({ name: 'Northern Development Alliance', version: 1 });
  await expect(nameUnit(mona, { name: 'Another', version: 0 })).rejects.toMatchObject({ code: 'conflict' });
  await nameUnit(mona, { name: '', version: 1 });
  expect(await readUnit(anita, {})).toEqual({ name: null, version: 2 });
});

it('refuses a name of more than 80 characters or of several lines, and whoever is neither manager nor administrator', async () => {
  for (const name of ['x'.repeat(81), 'two\nlines']) await expect(nameUnit(mona, { name, version: 2 })).rejects.toMatchObject({ code: 'invalid' });
  await expect(nameUnit(anita, { name: 'Ours', version: 2 })).rejects.toMatchObject({ code: 'forbidden' });
});
