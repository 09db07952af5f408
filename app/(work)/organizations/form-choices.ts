import { listPlaces } from '@/lib/services/register/list-places';
import { registerChoices } from '@/lib/services/register/register-choices';
import { ask } from '@/lib/web/ask';

/** What the forms of the register offer: people of ours, sub-clusters, towns and regional districts. */
export const formChoices = async () => {
  const [choices, places] = await Promise.all([ask(registerChoices, {}), ask(listPlaces, {})]);
  return {
    owners: choices.owners.map(({ id, name }) => ({ value: id, label: name })),
    subclusters: choices.subclusters.map(({ clusterCode, code, name, tone }) => ({ clusterCode, code, name, tone })),
    places: {
      places,
      regions: choices.regions.filter(({ system }) => system === 'census_division').map(({ code, name }) => ({ value: code, label: name })),
    },
  };
};
