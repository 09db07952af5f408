import type { Graph } from './graph';
import { figure, notKnown, type NetworkFigure } from './network-figure';

/** Q = sum over communities of (ties within / m - (sum of degrees / 2m)^2). Null without ties. Source: Newman and Girvan (2004). */
export const modularity = ({ ids, starts, contacts }: Graph, of: readonly number[]): NetworkFigure => {
  const twice = contacts.length;
  if (twice === 0) return notKnown('no-ties');
  const [within, degrees] = [new Map<number, number>(), new Map<number, number>()];
  ids.forEach((_, node) => {
    const mine = of[node] ?? 0;
    const own = contacts.subarray(starts[node], starts[node + 1]);
    degrees.set(mine, (degrees.get(mine) ?? 0) + own.length);
    within.set(mine, (within.get(mine) ?? 0) + own.filter((contact) => of[contact] === mine).length);
  });
  return figure([...degrees].reduce((sum, [community, all]) => sum + (within.get(community) ?? 0) / twice - (all / twice) ** 2, 0));
};
