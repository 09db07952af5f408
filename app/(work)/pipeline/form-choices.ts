import { notFound } from 'next/navigation';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { regionInFull } from '@/lib/messages/region-in-full';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** What the form of a case offers, for those who may write one: sub-clusters, regions with figures, colleagues who work here. */
export const formChoices = async () => {
  if (!allowedFor(await workActor())('pipeline.write')) notFound();
  const [clusters, { regions }, { colleagues: team }] = await Promise.all([ask(listClusters, {}), ask(questionOptions, {}), ask(colleagues, {})]);
  return {
    parts: clusters.flatMap(({ code, name, subclusters }) => subclusters.map((part) => ({ value: `${code}/${part.code}`, label: clusters.length > 1 ? `${name}: ${part.name}` : part.name }))),
    regions: regions.map((one) => ({ value: one.code, label: regionInFull(one) })),
    team: team.filter(({ works }) => works).map(({ id, name }) => ({ value: id, label: name })),
  };
};
