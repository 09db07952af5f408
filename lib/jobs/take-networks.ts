import type { MeasuredNetwork } from '@/lib/domain/network/measured-network';
import { takeNetwork } from '@/lib/domain/network/take-network';
import { messages } from '@/lib/messages';
import { moveMeasures } from '@/lib/services/network/move-measures';
import { networkToMeasure } from '@/lib/services/network/network-to-measure';
import { waitingMeasures } from '@/lib/services/network/waiting-measures';
import { jobActor } from './job-actor';
import { logFault } from './log-fault';

/** Measures the networks that were asked for, one after the other; answers whether there was any. */
export const takeNetworks = async (now: () => Date): Promise<boolean> => {
  const actor = jobActor('network');
  const waiting = await waitingMeasures(actor, {}, { now: now() });
  for (const { id } of waiting) {
    if (!(await moveMeasures(actor, { id, to: 'claimed' })).goOn) continue;
    try {
      const { network, stamp, content, same } = await networkToMeasure(actor, { id });
      const work = takeNetwork(network);
      let result: MeasuredNetwork | null = null;
      for (let step = same ? null : work.next(); step; step = step.done ? null : work.next()) {
        if (step.done) result = step.value;
        else await moveMeasures(actor, { id, to: 'running', done: step.value, total: network.nodes.length });
      }
      await moveMeasures(actor, { id, to: 'done', stamp, content, result });
    } catch (fault) {
      logFault(fault, 'measuring the network stopped');
      await moveMeasures(actor, { id, to: 'failed', failure: messages.errors.unexpected });
    }
  }
  return waiting.length > 0;
};
