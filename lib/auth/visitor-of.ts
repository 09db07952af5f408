import type { Actor } from './permissions';
import { networkOf } from './network-of';

export const visitorOf = (headers: { get(name: string): string | null }): Actor => {
  const network = networkOf(headers);
  return { kind: 'visitor', id: network, network };
};
