const PATIENCE = 50_000;

/** Waits until the server answers: all but the first begin from a copy of what the set-up made. */
export const untilServed = async (address: string): Promise<void> => {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const healthy = await fetch(`${address}/api/health`).then(({ ok }) => ok, () => false);
    if (healthy) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`The server at ${address} did not become healthy.`);
};
