import type { APIRequestContext } from '@playwright/test';
import { origin } from './origin';

/** Brings the example list as the page does. Nothing is loaded by it. */
export const addList = async (request: APIRequestContext): Promise<void> => {
  const example = await (await request.get('/api/v1/lists/example')).body();
  await request.post('/api/v1/lists', {
    headers: { origin: origin(), 'x-file-name': encodeURIComponent('our-firms.csv'), 'content-type': 'application/octet-stream' },
    data: example,
  });
};
