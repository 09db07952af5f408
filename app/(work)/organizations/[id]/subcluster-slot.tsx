import { SourceLine } from '@/components/indicators/source-line';
import { SubclusterCard } from '@/components/indicators/subcluster-card';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { subclusterCard } from '@/lib/services/indicators/subcluster-card';
import { ask } from '@/lib/web/ask';

/** Where the organization's sub-clusters stand, with their current figures, and how this firm compares. */
export const SubclusterSlot = async ({ organizationId }: { organizationId: string }) => {
  const answer = await ask(subclusterCard, { organizationId });
  if (!answer || answer.cards.length === 0) return null;
  return (
    <Panel title={messages.indicators.card.title} footer={answer.vintage ? <SourceLine vintage={answer.vintage} /> : undefined}>
      {answer.cards.map((card) => <SubclusterCard key={`${card.cluster.code}/${card.code}`} facts={answer} card={card} />)}
    </Panel>
  );
};
