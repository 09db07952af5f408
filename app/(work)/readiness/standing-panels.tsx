import { OverTimePanels } from '@/components/readiness/over-time-panels';
import { HistoryTable } from '@/components/readiness/history-table';
import { StandingView } from '@/components/readiness/standing-view';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import type { SubjectAssessments } from '@/lib/services/readiness/list-assessments';
import { withdrawAssessmentAction } from './actions';
import { AgreeDeed } from './agree-deed';

const { assessing: words, schemes: schemeWords } = messages.readiness;

interface StandingPanelsProps extends Pick<SubjectAssessments, 'schemes' | 'history'> {
  mayAssess: boolean;
  mayGovern: boolean;
  /** The address of the form, asked with a scheme and the assessment to score a second time. */
  formFor: (scheme: string, besideId: string) => string;
}

/** How a subject stands by each scheme, how that came about, and every assessment with what may be done to it. */
export const StandingPanels = ({ schemes, history, mayAssess, mayGovern, formFor }: StandingPanelsProps) => {
  const standing = schemes.flatMap(({ scheme, standing: own }) => (own ? [{ scheme, standing: own }] : []));
  // A second scoring is somebody else's.
  const mine = new Set(history.filter((row) => row.mine).map((row) => row.id));
  return (
    <>
      <div className="formation">
        {standing.map((one) => {
          const second = mine.has(one.standing.assessmentId) ? null : <ButtonLink href={formFor(one.scheme, one.standing.assessmentId)}>{words.secondScoring}</ButtonLink>;
          const agree = one.standing.besideIds.length > 0 ? <AgreeDeed scheme={one.scheme} standing={one.standing} /> : null;
          return (
            <Panel key={one.scheme} title={schemeWords[one.scheme].name} footer={mayAssess && (second || agree) ? <span className="chips">{second}{agree}</span> : undefined}>
              <StandingView scheme={one.scheme} standing={one.standing} />
            </Panel>
          );
        })}
      </div>
      <OverTimePanels history={history} />
      <Panel title={words.history} flush>
        {history.length === 0 ? <EmptyState title={words.historyNone}>{words.historyHint}</EmptyState> : (
          <HistoryTable
            rows={history}
            deeds={mayAssess ? (row) => (row.withdrawn === null && (row.mine || mayGovern) ? (
              <DeedButton label={words.withdraw} look="quiet" size="small" base={{ id: row.id, version: row.version }} action={withdrawAssessmentAction} done={words.withdrawnDone} fields={[{ name: 'reason', kind: 'text', label: words.withdrawWhy }]} />
            ) : null) : undefined}
          />
        )}
      </Panel>
    </>
  );
};
