import { describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasets, organizations, regions, settings } from '@/db/schema';
import { lode } from './lode';

const lastLine = (out: string) => JSON.parse(out.trim().split('\n').at(-1) ?? '') as { setupLink: string | null };
const count = async () => ({
  regions: (await database().read.select().from(regions)).length,
  datasets: (await database().read.select().from(datasets)).length,
  organizations: (await database().read.select().from(organizations)).length,
});

describe('prepare', () => {
  it('fills an empty database with reference data, prints a set-up link last, and does nothing the second time', async () => {
    const first = await lode('prepare', '--empty');
    expect(first.code).toBe(0);
    expect(lastLine(first.out).setupLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/setup\/[\w-]{40,}$/);
    const filled = await count();
    expect(filled.regions).toBeGreaterThan(30);
    expect(filled.datasets).toBeGreaterThan(3);
    expect(filled.organizations).toBe(0);

    const second = await lode('prepare');
    expect(second.code).toBe(0);
    expect(await count()).toEqual(filled);
    expect((await database().read.select().from(settings)).find(({ key }) => key === 'workspace.origin')?.value).toBe('empty');
  });
});
