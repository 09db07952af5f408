import { peerHeader } from './peer-header';

/**
 * The caller's address: the socket's own, or, when LODE_TRUSTED_PROXY says how many proxies of ours stand in front, the
 * one they forwarded. Any other forwarded header is what its sender made up.
 */
export const networkOf = (sent: { get(name: string): string | null }): string => {
  const hops = Number(process.env.LODE_TRUSTED_PROXY ?? 0);
  if (!Number.isInteger(hops) || hops < 1) return sent.get(peerHeader()) ?? 'direct';
  const chain = (sent.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter(Boolean);
  return chain.at(-hops) ?? 'unknown';
};
