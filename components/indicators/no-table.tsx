import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';

/** No vintage covers region and reference together: said plainly, with the one next step. */
export function NoTable({ facts }: { facts: QuestionFacts }) {
  const { none } = messages.indicators.region;
  return (
    <Panel flush>
      <EmptyState title={none.title} action={<ButtonLink href="/region/trend">{none.canada}</ButtonLink>}>
        {none.text(facts.region.name, facts.reference.name)}
      </EmptyState>
    </Panel>
  );
}
