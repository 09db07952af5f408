import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { KnownNames } from '@/lib/domain/export/sheet-table';
import { registerChoices } from '@/lib/services/register/register-choices';

/** The names of colleagues, sub-clusters and regions, for cells that hold their codes. */
export const knownNames = async (actor: Actor): Promise<KnownNames> => {
  const { names, regions, subclusters } = await registerChoices(actor, {});
  const people = new Map(names.map(({ id, name }) => [id, name]));
  return {
    owners: people, colleagues: people, regions: new Map(regions.map(({ code, name }) => [code, name])),
    subclusters: new Map(subclusters.map(({ clusterCode, code, name }) => [`${clusterCode}/${code}`, name])),
  };
};
