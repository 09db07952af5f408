'use client';
import { useState } from 'react';
import { DeedForm } from '@/components/ui/deed-form';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { MoveForm } from './move-form';
import type { Result } from './result';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultForm } from './result-form';
import { ResultItem } from './result-item';

type Open = { result: Result; deed: 'move' | 'change' | 'day' };

interface ResultRowsProps extends ResultSetting {
  results: readonly Result[];
  /** Left out for those who may only read. */
  actions?: ResultActions;
  /** The page says of itself that it is a sample. */
  withoutSamples?: boolean;
}

const titleOf = ({ of, row }: Result) => (of === 'commitment' ? row.text : of === 'referral' ? row.need : of === 'introduction' ? row.purpose : row.statement);

/** Records of follow-through, each with what can be done to it. */
export function ResultRows({ results, actions, withoutSamples, ...setting }: ResultRowsProps) {
  const { row: words, form } = messages.followThrough;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);

  async function act(deed: () => Promise<ActionResult<unknown>>, message: string) {
    const result = await deed().catch(() => null);
    showToast(result?.ok ? { message, did: result.action } : { message: result?.error.message ?? form.failed, tone: 'bad' });
  }

  const settleWords = { commitment: [words.settle, form.titles.settle], referral: [words.answer, form.titles.move], introduction: [words.result, form.titles.result], claim: [words.support, form.titles.claimState] } as const;
  const changeWords = { commitment: form.titles.changeCommitment, referral: form.titles.changeReferral, introduction: form.titles.changeIntroduction, claim: form.titles.changeClaim };

  const titleOfDeed = ({ result, deed }: Open) => (deed === 'move' ? settleWords[result.of][1] : deed === 'day' ? form.titles.day : changeWords[result.of]);

  return (
    <>
      <ul className="results">
        {results.map((result) => {
          const { of, row } = result;
          const menu = actions ? (
            <div className="does">
              <Menu label={<span aria-hidden="true">…</span>} name={words.more(titleOf(result))} look="btn quiet">
                <button type="button" onClick={() => setOpen({ result, deed: 'move' })}>{settleWords[of][0]}</button>
                {of === 'commitment' && row.state !== 'open' ? (
                  <button type="button" onClick={() => void act(() => actions.settleCommitment({ id: row.id, version: row.version, state: 'open' }), form.saved)}>{words.reopen}</button>
                ) : null}
                {of === 'commitment' && row.state === 'open' ? <button type="button" onClick={() => setOpen({ result, deed: 'day' })}>{words.move}</button> : null}
                <button type="button" onClick={() => setOpen({ result, deed: 'change' })}>{words.change}</button>
                {of === 'claim' ? null : <a href={`/pipeline/cases/new?from=${of}&record=${row.id}`}>{messages.pipeline.nav.openCase}</a>}
                <hr />
                <button type="button" onClick={() => void act(() => actions.archive[of]({ id: row.id }), form.removed)}>{words.remove}</button>
              </Menu>
            </div>
          ) : undefined;
          return <ResultItem key={`${of} ${row.id}`} result={result} today={setting.today} withoutSamples={withoutSamples} menu={menu} />;
        })}
      </ul>
      {actions ? (
        <Dialog open={open !== null} onClose={close} title={open ? titleOfDeed(open) : ''} note={open ? titleOf(open.result).slice(0, 80) : undefined}>
          {open?.deed === 'move' ? <MoveForm result={open.result} actions={actions} today={setting.today} onDone={close} /> : null}
          {open?.deed === 'day' && open.result.of === 'commitment' ? (
            <DeedForm
              base={{ id: open.result.row.id, version: open.result.row.version }} action={actions.moveCommitment} submitLabel={form.save} done={form.saved} onDone={close}
              fields={[{ name: 'dueOn', kind: 'date', label: form.newDue, value: open.result.row.dueOn ?? undefined }, { name: 'reason', kind: 'text', label: form.why, hint: form.whyHint }]}
            />
          ) : null}
          {open?.deed === 'change' ? <ResultForm {...setting} of={open.result.of} result={open.result} actions={actions} onDone={close} /> : null}
        </Dialog>
      ) : null}
    </>
  );
}
