import { ColumnMap } from '@/components/lists/column-map';
import { ListFacts } from '@/components/lists/list-facts';
import { ListOutcome } from '@/components/lists/list-outcome';
import { ListProgress } from '@/components/lists/list-progress';
import { PlaceForm } from '@/components/lists/place-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { isListWork } from '@/lib/domain/lists/list-state';
import { waiting } from '@/lib/domain/lists/list-tally';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';
import { messages } from '@/lib/messages';
import type { OpenedList } from '@/lib/services/lists/open-list';
import { chooseListAction, lookAgainAction } from '../actions';
import { CountPart } from './count-part';
import { ListActions } from './list-actions';
import { MadePart } from './made-part';

const { map: words } = messages.lists;

const sum = ({ made }: OpenedList, deed: 'create' | 'update') => made.filter((row) => row.deed === deed).reduce((total, row) => total + row.total, 0);

/** What the page of a list holds at each step: progress, columns, counts, outcome; beside them the file. */
export const ListBody = ({ list, shown }: { list: OpenedList; shown: { kind?: string; page?: string } }) => {
  const { id, state, interrupted, look, settings, tally, remembered, fileName, bytes, failure, undo } = list;
  const actions = <ListActions list={list} />;
  const mapping = look === null ? null : (
    <ColumnMap key={state} id={id} look={look} settings={settings ?? suggestSettings(look, fileName)} remembered={remembered && state === 'mapping'} again={state === 'checked'} action={chooseListAction} />
  );
  const known = look?.columns.filter((field) => field !== null).length ?? 0;
  const place = look && (look.sheets.length > 1 || look.headings.length > 0)
    ? <PlaceForm id={id} sheet={look.sheet} sheets={look.sheets} headingLine={look.headingLine} action={lookAgainAction} /> : null;
  return (
    <div className="load-page">
      <div className="stack">
        {isListWork(state) && !interrupted
          ? <ListProgress key={state} id={id} state={state} first={list}>{actions}</ListProgress>
          : <ListOutcome id={id} state={state} interrupted={interrupted} failure={failure} undone={Boolean(undo?.undoneAt)} created={sum(list, 'create')} updated={sum(list, 'update')} leftOut={tally ? waiting(tally) : 0}>{actions}</ListOutcome>}
        {state === 'mapping' && look ? <Panel title={words.title} note={words.note(known, look.columns.length)}>{mapping}</Panel> : null}
        {state === 'checked' && tally && settings && look ? <CountPart list={{ id, tally, settings, look }} actions={actions} /> : null}
        {state === 'checked' ? <Panel><Disclosure summary={words.change}>{mapping}</Disclosure></Panel> : null}
        {list.made.length > 0 ? <MadePart list={list} shown={shown} /> : null}
      </div>
      <div className="stack">
        {look ? <ListFacts look={look} bytes={bytes} /> : null}
        {state === 'mapping' || state === 'checked' ? place : null}
      </div>
    </div>
  );
};
