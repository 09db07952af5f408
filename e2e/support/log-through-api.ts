import { expect, type APIRequestContext } from '@playwright/test';
import { origin } from './origin';

interface Contact {
  summary: string;
  organizationIds: string[];
  confidentiality?: string;
}

/** Logs a contact without the form, where the form is not what is tried; answers its id. */
export const logThroughApi = async (request: APIRequestContext, { summary, organizationIds, confidentiality = 'internal' }: Contact): Promise<string> => {
  const participants = organizationIds.map((organizationId) => ({ organizationId }));
  const answer = await request.post('/api/v1/activities', { headers: { origin: origin() }, data: { kind: 'call', summary, confidentiality, participants } });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};
