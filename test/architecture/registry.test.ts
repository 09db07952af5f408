import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '@/lib/auth/permissions';
import { registry } from '@/lib/services';

const declaredIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return declaredIn(place);
    return [...readFileSync(place, 'utf8').matchAll(/= (?:command|query)\(\{\s*name: '([^']+)'/g)].map((match) => match[1] ?? '');
  });

describe('the registry', () => {
  it('holds every command and query that is declared, once, sorted by id', () => {
    const ids = [...registry.keys()];
    expect(ids).toEqual(declaredIn('lib/services').sort());
  });

  it('knows no permission that is not in the written matrix', () => {
    for (const verb of registry.values()) expect(PERMISSIONS).toContain(verb.permission);
  });

  it('names each verb by its area', () => {
    const areas = new Set(readdirSync('lib/services', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name));
    expect([...registry.keys()].filter((id) => !areas.has(id.split('.')[0] ?? ''))).toEqual([]);
  });
});
