import { messages } from '@/lib/messages';
import { forbidden } from '@/lib/services/errors';

const ownOrigins = (request: Request) => [
  process.env.NEXTAUTH_URL ? new URL(process.env.NEXTAUTH_URL).origin : new URL(request.url).origin,
];

/** A write that rides on a cookie must come from our own page: an absent, `null` or foreign Origin is refused. */
export const demandSameOrigin = (request: Request) => {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (!origin || !ownOrigins(request).includes(origin) || (site !== null && site !== 'same-origin')) {
    throw forbidden(messages.errors.wrongOrigin);
  }
};
