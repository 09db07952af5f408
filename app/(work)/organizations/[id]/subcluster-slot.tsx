import { SchemeLine } from '@/components/indicators/scheme-line';
import { SourceLine } from '@/components/indicators/source-line';
import { SubclusterCard } from '@/components/indicators/subcluster-card';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { subclusterCard } from '@/lib/services/indicators/subcluster-card';
import { ask } from '@/lib/web/ask';

/** Its sub-clusters with their current figures, and how the firm stands in each. */
export const SubclusterSlot = async ({ organizationId }: { organizationId: string }) => {
  const facts = await ask(subclusterCard, { organizationId });
  if (!facts || facts.cards.length === 0) return null;
  const { card: words } = messages.indicators;
  return (
    <Panel title={words.title} footer={facts.vintage ? <p><SourceLine vintage={facts.vintage} brief /> <SchemeLine scheme={facts.scheme} /></p> : undefined}>
      {facts.cards.map((card) => <SubclusterCard key={`${card.cluster.code}/${card.code}`} facts={facts} card={card} />)}
    </Panel>
  );
};
