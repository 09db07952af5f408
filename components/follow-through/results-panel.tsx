import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { ClaimRow } from '@/lib/domain/follow-through/claim-row';
import type { CommitmentRow } from '@/lib/domain/follow-through/commitment-row';
import type { IntroductionRow } from '@/lib/domain/follow-through/introduction-row';
import type { ReferralRow } from '@/lib/domain/follow-through/referral-row';
import { messages } from '@/lib/messages';
import { AddResult } from './add-result';
import type { Result, ResultKind } from './result';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultRows } from './result-rows';

interface ResultsPanelProps extends ResultSetting {
  results: { commitments: readonly CommitmentRow[]; referrals: readonly ReferralRow[]; introductions: readonly IntroductionRow[]; claims: readonly ClaimRow[] };
  /** Left out for those who may only read. */
  actions?: ResultActions;
  withoutSamples?: boolean;
}

const KINDS: readonly ResultKind[] = ['commitment', 'referral', 'introduction', 'claim'];

/** Promises both ways, referrals, introductions and jobs of one contact, organization or person. */
export function ResultsPanel({ results, actions, ...rest }: ResultsPanelProps) {
  const { panel, nav } = messages.followThrough;
  const groups: [string, Result[]][] = [
    [nav.promises, results.commitments.map((row) => ({ of: 'commitment', row }))],
    [nav.referrals, results.referrals.map((row) => ({ of: 'referral', row }))],
    [nav.introductions, results.introductions.map((row) => ({ of: 'introduction', row }))],
    [nav.claims, results.claims.map((row) => ({ of: 'claim', row }))],
  ];
  const filled = groups.filter(([, rows]) => rows.length > 0);
  return (
    <Panel title={panel.title} note={actions ? <AddResult kinds={KINDS} actions={actions} {...rest} /> : undefined} flush className="results-panel">
      {filled.length === 0 ? <EmptyState title={panel.empty}>{panel.emptyHint}</EmptyState> : filled.map(([title, rows]) => (
        <section key={title}>
          <h3 className="label">{title}</h3>
          <ResultRows results={rows} actions={actions} {...rest} />
        </section>
      ))}
    </Panel>
  );
}
