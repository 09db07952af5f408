/** One limiter for every credential: failures within the window, per account and per network. */
export const ATTEMPT_LIMIT = { most: 10, window: 15 * 60_000 } as const;

export type Failure = { account: boolean; network: string; at: Date };

/** Milliseconds until the oldest of the last `most` failures leaves the window. */
const wait = (failures: readonly Failure[], now: Date, most: number): number => {
  if (failures.length < most) return 0;
  const times = failures.map(({ at }) => at.getTime()).sort((a, b) => b - a);
  return Math.max(0, (times[most - 1] ?? 0) + ATTEMPT_LIMIT.window - now.getTime());
};

/** Failures on the account, without those of the network that failed most. */
const spread = (failures: readonly Failure[]): readonly Failure[] => {
  const onAccount = failures.filter(({ account }) => account);
  const counts = new Map<string, number>();
  for (const { network } of onAccount) counts.set(network, (counts.get(network) ?? 0) + 1);
  const loudest = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return onAccount.filter(({ network }) => network !== loudest);
};

/**
 * Milliseconds until an attempt may be made; 0 = now. `failures` are those of the window, on the account or from the
 * network; `most` is 10, or 11 when the attempt in hand is already among them.
 *
 * A network that failed 10 times waits. An account that failed 10 times waits too, with two exceptions, so that nobody
 * can lock its owner out: the failures of its loudest network do not count (that network waits by itself), and a network
 * the account has signed in from before (`known`) answers only for its own failures.
 */
export const attemptWait = (
  failures: readonly Failure[], network: string, known: boolean, now: Date, most: number = ATTEMPT_LIMIT.most,
): number => {
  const ofNetwork = wait(failures.filter((failure) => failure.network === network), now, most);
  return known ? ofNetwork : Math.max(ofNetwork, wait(spread(failures), now, most));
};
