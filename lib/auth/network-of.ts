/**
 * The caller's address. A forwarded header is believed only when LODE_TRUSTED_PROXY says how many proxies of ours
 * stand in front; anyone can send one otherwise.
 */
export const networkOf = (sent: { get(name: string): string | null }): string => {
  const hops = Number(process.env.LODE_TRUSTED_PROXY ?? 0);
  if (!Number.isInteger(hops) || hops < 1) return 'direct';
  const chain = (sent.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter(Boolean);
  return chain.at(-hops) ?? 'unknown';
};
