import type { Metadata } from 'next';
import { OwedList } from '@/components/planning/owed-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { WAITING_PARTS, type WaitingPart } from '@/lib/domain/planning/waiting-part';
import { PageNumber } from '@/lib/domain/register/page-number';
import { messages } from '@/lib/messages';
import { waitingList } from '@/lib/services/planning/waiting-list';
import { ask } from '@/lib/web/ask';

const { team: words } = messages.planning;
export const metadata: Metadata = { title: words.waiting };

type Props = { searchParams: Promise<{ part?: string | string[]; page?: string | string[] }> };

const hrefOf = (part: WaitingPart, page = 1) => `/today/waiting?part=${part}${page > 1 ? `&page=${page}` : ''}`;

const WaitingPage = async ({ searchParams }: Props) => {
  const asked = await searchParams;
  const part = WAITING_PARTS.find((one) => one === asked.part) ?? 'given';
  const number = PageNumber.safeParse(asked.page);
  const list = await ask(waitingList, { part, page: number.success ? number.data : 1 });
  const first = (list.page - 1) * list.pageRows;
  return (
    <>
      <PageHead crumbs={[{ label: messages.today.title, href: '/today' }]} title={words.waiting} sub={words.waitingSub} />
      <div className="stack">
        <nav aria-label={words.waiting}>
          <ul className="chips">
            {WAITING_PARTS.map((one) => <li key={one}><a className="chip" href={hrefOf(one)} aria-current={one === part ? 'page' : undefined}>{words[one]}</a></li>)}
          </ul>
        </nav>
        <Panel flush>
          {list.rows.length === 0 ? <EmptyState title={words.waitingNone} /> : (
            <>
              <div className="owed"><OwedList rows={list.rows} today={list.today} /></div>
              {list.more || list.page > 1 ? (
                <Pager
                  from={first + 1} to={first + list.rows.length} total={null} previousHref={list.page > 1 ? hrefOf(part, list.page - 1) : undefined}
                  nextHref={list.more ? hrefOf(part, list.page + 1) : undefined}
                />
              ) : null}
            </>
          )}
        </Panel>
      </div>
    </>
  );
};

export default WaitingPage;
