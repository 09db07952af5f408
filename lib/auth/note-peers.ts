import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { peerHeader } from './peer-header';

/** Next hides the socket from pages and actions: its address is written into each request's headers as it arrives. */
export const notePeers = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader()] = request.socket.remoteAddress ?? 'unknown';
  });
};
