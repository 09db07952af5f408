import type { APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { origin } from './origin';

export const tableFile = (name: string): string => path.join('test', 'fixtures', name);

/** Sends a table as the page does; answers the id of the load. Nothing is published by it. */
export const addTable = async (request: APIRequestContext, name: string): Promise<string> => {
  const answer = await request.post('/api/v1/imports', {
    headers: { origin: origin(), 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' },
    data: readFileSync(tableFile(name)),
  });
  return ((await answer.json()) as { id: string }).id;
};
