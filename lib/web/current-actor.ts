import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { actorFromCookie } from '@/lib/auth/actor';
import type { Actor } from '@/lib/auth/permissions';
import { networkOf } from '@/lib/auth/network-of';

/** Who asks, checked against the session row once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return actorFromCookie((name) => jar.get(name)?.value, networkOf(sent));
});
