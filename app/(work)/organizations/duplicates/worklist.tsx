import { DuplicatesTabs } from '@/components/register/duplicates/duplicates-tabs';
import { PairFilters } from '@/components/register/duplicates/pair-filters';
import { PairTable } from '@/components/register/duplicates/pair-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { PairsInput } from '@/lib/domain/duplicates/pairs-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listPairs } from '@/lib/services/duplicates/list-pairs';
import { openPairs } from '@/lib/services/duplicates/open-pairs';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { tellApartAction } from './actions';

type Props = { record: 'organization' | 'person'; asked: Record<string, string | string[] | undefined> };

const only = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The worklist of records that may be one, of organizations or of people. */
export const Worklist = async ({ record, asked }: Props) => {
  const actor = await workActor();
  const words = messages.duplicates;
  const read = PairsInput.safeParse({ record, verdict: only(asked.verdict), state: only(asked.state), page: only(asked.page) });
  const input = read.success ? read.data : PairsInput.parse({ record });
  const [list, organization, person] = await Promise.all([ask(listPairs, input), ask(openPairs, { record: 'organization' }), ask(openPairs, { record: 'person' })]);
  const open = { organization: organization.pairs, person: person.pairs };
  const home = record === 'organization' ? '/organizations' : '/people';
  const path = `${home}/duplicates`;
  const to = (page: number) => `${path}?${new URLSearchParams({ state: input.state, ...(input.verdict && { verdict: input.verdict }), page: String(page) }).toString()}`;
  const first = (list.page - 1) * list.pageRows;
  const narrowed = input.state !== 'open' || input.verdict !== undefined;
  const { register } = messages;
  return (
    <>
      <PageHead crumbs={[{ label: record === 'organization' ? register.organization.crumb : register.person.crumb, href: home }]} title={words.title[record]} sub={words.sub} />
      <div className="stack">
        <DuplicatesTabs here={record} open={open} />
        <PairFilters path={path} shown={{ verdict: input.verdict ?? '', state: input.state }} counts={list.counts} />
        {list.waiting > 0 ? <p className="muted text-xs" role="status">{words.waiting(format.number(list.waiting))}</p> : null}
        <Panel flush>
          {list.rows.length > 0 ? (
            <>
              <PairTable
                caption={words.title[record]}
                rows={list.rows.map(({ id, version, verdict, reasons, state, decidedAt, decidedByName, a, b }) => ({
                  id, version, verdict, reasons, open: state === 'open', a, b,
                  decided: decidedAt ? `${words.states[state]}: ${words.decidedBy(decidedByName ?? words.somebody, format.day(format.dayOfInstant(decidedAt, timeZone()), 'year'))}` : words.states[state],
                }))}
                path={home}
                mayDecide={allowedFor(actor)('register.write')}
                tellApart={tellApartAction}
              />
              <Pager
                from={first + 1} to={first + list.rows.length} total={list.total}
                previousHref={list.page > 1 ? to(list.page - 1) : undefined}
                nextHref={first + list.pageRows < list.total ? to(list.page + 1) : undefined}
              />
            </>
          ) : (
            <EmptyState title={narrowed ? words.empty.narrowed : list.waiting > 0 ? words.empty.soFar : words.empty.title} action={narrowed ? <ButtonLink href={path}>{words.empty.clear}</ButtonLink> : undefined}>{narrowed ? null : words.empty.body}</EmptyState>
          )}
        </Panel>
      </div>
    </>
  );
};
