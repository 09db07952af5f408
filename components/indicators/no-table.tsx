import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';

/** No vintage covers region and reference together: said plainly, with the one next step. */
export function NoTable({ facts }: { facts: QuestionFacts }) {
  const { none } = messages.indicators.region;
  return (
    <Panel title={none.title}>
      <p className="pb-3">{none.text(facts.region.name, facts.reference.name)}</p>
      <ButtonLink href="/region/trend">{none.canada}</ButtonLink>
    </Panel>
  );
}
