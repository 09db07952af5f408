/** Each worker has a server and a database of its own: nothing one journey does stands in the way of another. */
export const SERVERS = ['http://127.0.0.1:3417', 'http://127.0.0.1:3418'] as const;

/** The number of the worker's own server. */
export const ownServer = (): number => Number(process.env.TEST_PARALLEL_INDEX ?? 0);

export const addressOfOwnServer = (): string => {
  const address = SERVERS[ownServer()];
  if (!address) throw new Error('There are more workers than servers.');
  return address;
};
