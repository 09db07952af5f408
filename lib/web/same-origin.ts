import { messages } from '@/lib/messages';
import { forbidden } from '@/lib/services/errors';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Our own address; on this very machine it goes by several names, and people type any of them. */
const ownOrigins = (request: Request): string[] => {
  const { protocol, hostname, port, origin } = new URL(process.env.NEXTAUTH_URL ?? request.url);
  return LOOPBACK.includes(hostname) ? LOOPBACK.map((name) => `${protocol}//${name}${port && `:${port}`}`) : [origin];
};

/** A write that rides on a cookie must come from our own page: an absent, `null` or foreign Origin is refused. */
export const demandSameOrigin = (request: Request) => {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (!origin || !ownOrigins(request).includes(origin) || (site !== null && site !== 'same-origin')) {
    throw forbidden(messages.errors.wrongOrigin);
  }
};
