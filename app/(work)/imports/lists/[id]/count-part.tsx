import type { ReactNode } from 'react';
import { MendForm } from '@/components/lists/mend-form';
import { TallyTable } from '@/components/lists/tally-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import type { ListLook } from '@/lib/domain/lists/list-look';
import type { ListSettings } from '@/lib/domain/lists/list-settings';
import type { ListTally } from '@/lib/domain/lists/list-tally';
import { messages } from '@/lib/messages';
import { cellsToMend } from '@/lib/services/lists/cells-to-mend';
import { foundRows } from '@/lib/services/lists/found-rows';
import { ask } from '@/lib/web/ask';
import { answerListAction } from '../actions';

const { dry: words, find, rows: counted } = messages.lists;
const SHOWN = 200;

type Counted = { id: string; tally: ListTally; settings: ListSettings; look: ListLook };

/** The exact counts of a load that has not begun, and what of it waits for a person. */
export const CountPart = async ({ list: { id, tally, settings, look }, actions }: { list: Counted; actions: ReactNode }) => {
  const { problems, asks, conflicts } = tally;
  const cells = await ask(cellsToMend, { id, limit: SHOWN });
  const { rows, answers } = await ask(foundRows, { id, limit: SHOWN, kinds: ['which', 'conflict'] });
  const some = problems + asks + conflicts > 0;
  return (
    <>
      <Panel title={words.title} note={`${words.sub} ${counted(tally.rows)}.`} flush footer={<div className="form-actions">{actions}</div>}>
        <TallyTable tally={tally} />
      </Panel>
      {some ? (
        <>
          <p className="muted">
            {words.mendNote} <ButtonLink size="small" look="quiet" href={`/api/v1/lists/${id}/rows`} download>{find.download}</ButtonLink>
          </p>
          <MendForm
            key={JSON.stringify(tally)} id={id} cells={cells} rows={rows} headings={look.headings} counts={{ problems, asks, conflicts }} answers={answers} usually={settings.conflicts} action={answerListAction}
          />
        </>
      ) : null}
    </>
  );
};
