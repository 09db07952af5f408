import { schemeAddress } from './scheme-address';

/** The version an address names: `id@version` that one, `id` alone the newest of its scheme; undefined where there is none. */
export function findScheme<Version extends { readonly id: string; readonly version: number }>(versions: readonly Version[], asked: string): Version | undefined {
  const named = versions.find((one) => schemeAddress(one) === asked);
  if (named) return named;
  const [first, ...rest] = versions.filter(({ id }) => id === asked);
  return first && rest.reduce((newest, one) => (one.version > newest.version ? one : newest), first);
}
