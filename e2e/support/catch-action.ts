import type { APIRequestContext, APIResponse, Page } from '@playwright/test';

/** A server action as it left a page: where to, with which headers, with what. */
export interface CaughtAction {
  url: string;
  headers: Record<string, string>;
  body: string;
}

const CARRIED = ['next-action', 'next-router-state-tree', 'content-type', 'accept', 'origin'];

/** Listens for the next form that leaves the page with certain words in it. */
export const catchAction = async (page: Page, words: string): Promise<CaughtAction> => {
  const sent = await page.waitForRequest((request) => request.headers()['next-action'] !== undefined && (request.postData() ?? '').includes(words));
  const headers = Object.fromEntries(Object.entries(sent.headers()).filter(([name]) => CARRIED.includes(name)));
  return { url: sent.url(), headers, body: sent.postData() ?? '' };
};

/** Sends a caught action again, as whoever owns the request. */
export const sendAgain = (request: APIRequestContext, { url, headers, body }: CaughtAction): Promise<APIResponse> =>
  request.post(url, { headers, data: body });
