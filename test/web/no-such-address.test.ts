import { describe, expect, it } from 'vitest';
import * as route from '@/app/api/[...path]/route';

describe('an address of the interface that does not exist', () => {
  it.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const)('refuses %s in the form every other refusal has', async (method) => {
    const answer = route[method]();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([404, 'application/json', 'no-store']);
    expect(await answer.json()).toEqual({ error: { code: 'not-found', message: expect.stringContaining('/api/v1/') } });
  });
});
