import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const isReadable = (address: string): boolean => {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
};

/** Next answers a path with a broken %-escape as a fault of its own (500); as an address that never was it gets a page and a 404. */
export const noteUnreadableAddresses = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const [path = ''] = (request.url ?? '').split('?');
    if (path.includes('%') && !isReadable(path)) request.url = '/unreadable-address';
  });
};
