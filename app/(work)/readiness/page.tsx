import type { Metadata } from 'next';
import { BoardChoice } from '@/components/readiness/board-choice';
import { FirmsPanel } from '@/components/readiness/firms-panel';
import { FormationPanel } from '@/components/readiness/formation-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { messages } from '@/lib/messages';
import { boardChoices } from '@/lib/services/readiness/board-choices';
import { formationBoard } from '@/lib/services/readiness/formation-board';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { addFormingMemberAction, endFormingMemberAction } from './actions';
import { askedFormation } from './asked-formation';

const { formation: words } = messages.readiness;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ReadinessPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = askedFormation(params);
  const [board, choices] = await Promise.all([ask(formationBoard, asked.question), ask(boardChoices, {})]);
  const deeds = allowedFor(actor)('readiness.write') ? { join: addFormingMemberAction, leave: endFormingMemberAction } : undefined;
  return (
    <>
      <PageHead
        title={words.title} sub={words.sub(board.region.name)} crumbs={[{ label: board.cluster.name, href: `/clusters/${board.cluster.code}` }]}
        actions={<><ButtonLink href={`/readiness/decision${asked.search}`}>{words.board}</ButtonLink><ButtonLink href="/readiness/subjects">{messages.readiness.assessing.subjects.title}</ButtonLink><ButtonLink href="/readiness/expiry">{words.worklist}</ButtonLink><PrintButton /></>}
      />
      <BoardChoice action="/readiness" current={asked.question} {...choices} />
      <div className="formation">
        {board.cards.map((card) => <FormationPanel key={card.code} card={card} clusterCode={board.cluster.code} rules={board.rules.rules} />)}
      </div>
      <FirmsPanel
        cards={board.cards} clusterCode={board.cluster.code} chosen={typeof params.win === 'string' ? params.win : undefined} today={board.today} deeds={deeds}
        hrefFor={(code) => `/readiness${asked.search ? `${asked.search}&` : '?'}win=${encodeURIComponent(code)}#firms`}
      />
      <p className="src">{words.rulesLine(board.rules.version)} <a href="/readiness/rules">{words.rulesLink}</a></p>
    </>
  );
};

export default ReadinessPage;
