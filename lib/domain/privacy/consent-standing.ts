import type { ConsentScope } from './consent-scope';

export const STANDINGS = ['none', 'given', 'expired', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One consent as it was given. Days are ISO; `expiresOn` is the last day it holds, null: until it is withdrawn. */
export type GivenConsent = {
  scope: ConsentScope; partnerId: string | null; givenOn: string; expiresOn: string | null; withdrawnOn: string | null;
};

/** `since` is the day the standing began, `until` the last day of what is given; null where there is none. */
export type ConsentStanding = { standing: Standing; since: string | null; until: string | null };

const latest = (days: readonly string[]): string | null => days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);

/**
 * How consent to a scope stands on a day: what was given, has not run out and was not withdrawn. A withdrawal wins over
 * everything given up to and on its day, whichever consent it was made against; only a consent given on a later day
 * holds again. Sharing is judged for one partner at a time; without a partner no consent to share stands.
 */
export const consentStanding = (consents: readonly GivenConsent[], asked: { scope: ConsentScope; partnerId: string | null }, day: string): ConsentStanding => {
  if (asked.scope === 'share_with' && asked.partnerId === null) return { standing: 'none', since: null, until: null };
  const own = consents.filter(({ scope, partnerId, givenOn }) =>
    scope === asked.scope && (scope !== 'share_with' || partnerId === asked.partnerId) && givenOn <= day);
  const withdrawn = latest(own.flatMap(({ withdrawnOn }) => (withdrawnOn !== null && withdrawnOn <= day ? [withdrawnOn] : [])));
  const after = own.filter(({ givenOn, withdrawnOn }) => (withdrawn === null || givenOn > withdrawn) && (withdrawnOn === null || withdrawnOn > day));
  const standing = after.filter(({ expiresOn }) => expiresOn === null || expiresOn >= day);
  if (standing.length > 0) {
    const ends = standing.map(({ expiresOn }) => expiresOn);
    return {
      standing: 'given', since: standing.map(({ givenOn }) => givenOn).sort()[0] ?? null,
      until: ends.includes(null) ? null : latest(ends.flatMap((end) => end ?? [])),
    };
  }
  if (after.length > 0) return { standing: 'expired', since: latest(after.flatMap(({ expiresOn }) => expiresOn ?? [])), until: null };
  return withdrawn === null ? { standing: 'none', since: null, until: null } : { standing: 'withdrawn', since: withdrawn, until: null };
};
