import { notFound } from 'next/navigation';
import { regionInFull } from '@/lib/messages/region-in-full';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** What an initiative's form offers, for those who may write it: parts of clusters, regions with figures, colleagues who work here. */
export const formChoices = async () => {
  if (!allowedFor(await workActor())('initiatives.write')) notFound();
  const [clusters, { regions }, { colleagues: team, me, today }] = await Promise.all([ask(listClusters, {}), ask(questionOptions, {}), ask(colleagues, {})]);
  return {
    me, today,
    clusters: clusters.map(({ code, name, subclusters }) => ({ code, name, parts: subclusters.map((part) => ({ value: part.code, label: part.name })) })),
    regions: regions.map((region) => ({ value: region.code, label: regionInFull(region) })),
    team: team.filter(({ works }) => works).map(({ id, name }) => ({ value: id, label: name })),
  };
};
