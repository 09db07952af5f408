import { permanentRedirect } from 'next/navigation';
import { CompareForm } from '@/components/register/duplicates/compare-form';
import { ReasonList } from '@/components/register/duplicates/reason-list';
import { VerdictTag } from '@/components/register/duplicates/verdict-tag';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { QuietDeed } from '@/components/ui/quiet-deed';
import { MOVES_OPENLY } from '@/lib/domain/duplicates/open-moves';
import { messages } from '@/lib/messages';
import { compareRecords } from '@/lib/services/duplicates/compare-records';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { mergeRecordsAction, tellApartAction } from './actions';
import { fieldText } from './field-text';

type Props = { record: 'organization' | 'person'; a: string; b: string; keep?: string };

/** Two records side by side; the better kept of them stays unless the address says otherwise. */
export const SideBySide = async ({ record, a, b, keep }: Props) => {
  const [actor, compared] = await Promise.all([workActor(), ask(compareRecords, { record, aId: a, bId: b })]);
  const words = messages.duplicates;
  const path = record === 'organization' ? '/organizations' : '/people';
  const { names, score, pair, better } = compared;
  const [into, from] = (keep ?? (better === 'a' ? a : b)) === b ? [compared.b, compared.a] : [compared.a, compared.b];
  if (pair && (pair.state === 'merged' || pair.state === 'another_site') && (into.archived || from.archived)) permanentRedirect(`${path}/${into.archived ? from.id : into.id}`);
  const allowed = allowedFor(actor);
  const { contacts } = from.hanging;
  const moves = [
    ...MOVES_OPENLY.flatMap((name) => { const count = from.hanging[name] ?? 0; return count > 0 ? [words.moves[name](count)] : []; }),
    ...(contacts > 0 ? [words.moves.contacts(contacts)] : []),
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: record === 'organization' ? messages.register.organization.crumb : messages.register.person.crumb, href: path }, { label: words.tab, href: `${path}/duplicates` }]}
        title={words.merge.title}
        sub={words.merge.two(into.name, from.name)}
        marks={score ? <><VerdictTag verdict={score.verdict} /><ReasonList reasons={score.reasons} /></> : undefined}
        actions={pair?.state === 'open' && allowed('register.write')
          ? <QuietDeed label={words.notSame} what={words.merge.two(into.name, from.name)} input={{ id: pair.id, version: pair.version }} action={tellApartAction} done={words.toldApart} />
          : <ButtonLink href={`${path}/duplicates`}>{words.tab}</ButtonLink>}
      />
      <div className="stack">
        {into.refused === null ? null : <NoteBox tone="warn" title={words.merge.refused}><p>{into.refused}</p></NoteBox>}
        <Panel flush>
          <CompareForm
            key={`${into.id} ${from.id}`}
            record={record}
            into={into} from={from}
            fields={into.fields.map(({ field, usual, ...one }) => ({
              field, usual, into: fieldText(field, one.into, names), from: fieldText(field, one.from, names), both: fieldText(field, one.both, names),
            }))}
            path={path}
            mayMerge={allowed('register.merge') && into.refused === null}
            why={allowed('register.merge') ? null : words.merge.onlyCoordinators}
            maybeSite={score?.verdict === 'another-site'}
            merge={mergeRecordsAction}
          />
        </Panel>
        <Panel title={words.merge.movesTitle}>
          <p>{moves.length > 0 ? words.merge.movesTo(into.name) : words.merge.movesNothing}</p>
          {moves.length > 0 ? <ul className="moves">{moves.map((line) => <li key={line}>{line}</li>)}</ul> : null}
          <p className="muted text-xs">{words.merge.movesAlso} {record === 'organization' ? words.merge.keptName : ''}</p>
        </Panel>
      </div>
    </>
  );
};
