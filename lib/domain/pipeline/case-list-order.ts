import { cardOrder } from './card-order';
import type { CaseSort } from './case-list-question';
import { STAGES, type Stage } from './stage';

type Listed = { id: string; name: string; stage: Stage; days: number; jobs: number | null; owner: string | null; nextStepOn: string | null; slipping: unknown; stale: boolean };

/** How a list of cases is ordered; what is not known comes last, equals by name and id. */
export const caseListOrder = (sort: CaseSort) => (a: Listed, b: Listed): number => {
  const byName = a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
  const lastIfNull = <V>(one: V | null, other: V | null, compare: (x: V, y: V) => number) => (one === null ? (other === null ? 0 : 1) : other === null ? -1 : compare(one, other));
  switch (sort) {
    case 'slow': return cardOrder(a, b);
    case 'name': return byName;
    case 'stage': return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || byName;
    case 'days': return b.days - a.days || byName;
    case 'jobs': return lastIfNull(a.jobs, b.jobs, (x, y) => y - x) || byName;
    case 'owner': return lastIfNull(a.owner, b.owner, (x, y) => x.localeCompare(y)) || byName;
    case 'next': return lastIfNull(a.nextStepOn, b.nextStepOn, (x, y) => (x < y ? -1 : x > y ? 1 : 0)) || byName;
  }
};
