import { BeforeAfter } from '@/components/initiatives/before-after';
import { DependenceChart } from '@/components/initiatives/dependence-chart';
import { initiativeNetwork } from '@/lib/services/initiatives/initiative-network';
import { ask } from '@/lib/web/ask';

/** Before and after, and how far it hangs on us over time; nothing without members. */
export const NetworkSlot = async ({ id }: { id: string }) => {
  const { participants, others, comparison, overTime } = await ask(initiativeNetwork, { id });
  if ((participants.at(-1)?.nodes ?? 0) === 0) return null;
  return (
    <>
      <BeforeAfter participants={participants} others={others} comparison={comparison} />
      <DependenceChart moments={overTime} />
    </>
  );
};
