import { figure, notKnown, type NetworkFigure } from './network-figure';

/** A firm of the sub-cluster; `jobs` null when they are not known, which is not none. */
export type ReachedFirm = { id: string; jobs: number | null };
export type AssociationMembers = { id: string; members: readonly string[] };
export type Reach = {
  id: string; firms: number; shareOfFirms: NetworkFigure; jobs: NetworkFigure; shareOfJobs: NetworkFigure;
  /** Members no other of these bodies has. */
  unique: number;
  /** Members at least one other body has too. */
  overlap: number;
};

/** How much of a sub-cluster each body reaches through its members. Jobs count only where they are known; shares are of the known jobs. */
export const associationReach = (firms: readonly ReachedFirm[], bodies: readonly AssociationMembers[]): Reach[] => {
  const jobsOf = new Map(firms.map(({ id, jobs }) => [id, jobs]));
  const reached = bodies.map(({ id, members }) => ({ id, members: new Set(members.filter((member) => jobsOf.has(member))) }));
  const times = new Map<string, number>();
  for (const { members } of reached) for (const member of members) times.set(member, (times.get(member) ?? 0) + 1);
  const sum = (ids: Iterable<string>) => [...ids].reduce((all, id) => all + (jobsOf.get(id) ?? 0), 0);
  const total = sum(jobsOf.keys());
  return reached.map(({ id, members }) => {
    const knownJobs = [...members].some((member) => jobsOf.get(member) !== null);
    const unique = [...members].filter((member) => times.get(member) === 1).length;
    return {
      id, firms: members.size, unique, overlap: members.size - unique,
      shareOfFirms: jobsOf.size === 0 ? notKnown('too-few') : figure(members.size / jobsOf.size),
      jobs: members.size === 0 || knownJobs ? figure(sum(members)) : notKnown('no-jobs'),
      shareOfJobs: total === 0 ? notKnown('no-jobs') : figure(sum(members) / total),
    };
  });
};
