import { describe, expect, it } from 'vitest';
import { registry } from '@/lib/services';
import { lode, lodeElsewhere } from './lode';

describe('the command line', () => {
  it('shows every verb when it is asked for nothing', async () => {
    const { code, out } = await lode();
    expect(code).toBe(0);
    for (const verb of ['prepare', 'commands', 'user add', 'data import', 'backup', 'restore']) expect(out).toContain(verb);
  });

  it('explains a verb', async () => {
    const { code, out } = await lode('restore', '--help');
    expect([code, out]).toEqual([0, expect.stringContaining('--force')]);
  });

  it('says in one sentence what is wrong with its words, and ends with 2', async () => {
    expect(await lode('dance')).toEqual({ code: 2, out: '', err: '"dance" is not a verb of lode. See: npm run -s lode -- --help\n' });
    expect(await lode('backup')).toMatchObject({ code: 2, out: '' });
    expect(await lode('backup', 'x', '--sideways')).toEqual({ code: 2, out: '', err: "Unknown option '--sideways'.\n" });
  });

  it('ends a process of its own with the same code', async () => {
    expect(await lodeElsewhere(['dance'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('not a verb') });
  });

  it('says in one sentence what went wrong, and ends with 1', async () => {
    expect(await lode('data', 'import', '/no/such/file.csv', '--series', 'a', '--vintage', 'b')).toEqual({
      code: 1, out: '', err: 'There is no such file: /no/such/file.csv\n',
    });
  });

  it('lists every command and query with name, area, permission and input fields as JSON alone', async () => {
    const { code, out } = await lode('commands', '--json');
    expect(code).toBe(0);
    const listed = JSON.parse(out) as { name: string; kind: string; area: string; permission: string; input: { properties?: object } }[];
    expect(listed.map(({ name }) => name)).toEqual([...registry.keys()].sort((a, b) => a.localeCompare(b)));
    expect(listed.find(({ name }) => name === 'imports.cancel')).toMatchObject({
      kind: 'command', area: 'imports', permission: 'imports.run', input: { properties: { id: { type: 'string' } } },
    });
  });

  it('runs a query with a JSON input', async () => {
    const { out } = await lode('run', 'imports.list', '--input', '{}');
    expect(JSON.parse(out)).toMatchObject({ loads: [], page: 1, total: 0 });
  });

  it('names the field of an input that is wrong', async () => {
    const { code, err } = await lode('run', 'imports.list', '--input', '{"page":0}');
    expect([code, err]).toEqual([1, expect.stringContaining('page:')]);
  });
});
