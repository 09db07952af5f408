import type { Metadata } from 'next';
import { NetworkTabs } from '@/components/network/network-tabs';
import { WayList } from '@/components/network/way-list';
import { WaysForm } from '@/components/network/ways-form';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { WaysInput } from '@/lib/domain/network/ways-input';
import { messages } from '@/lib/messages';
import { findWays } from '@/lib/services/network/find-ways';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';
import { findPartyChoices, partyLabels } from '../look-ups';

const words = messages.network.paths;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

const WaysPage = async ({ searchParams }: Props) => {
  const [{ from, to }, unit] = await Promise.all([searchParams, ask(readUnit, {}), workActor()]);
  const asked = WaysInput.safeParse({ from, to });
  const found = asked.success ? await ask(findWays, asked.data) : null;
  const ends = asked.success ? asked.data : { from: null, to: null };
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: messages.network.nav.network, href: '/network' }]} />
      <div className="stack max-w-4xl">
        <NetworkTabs here="paths" />
        <Panel><WaysForm key={`${ends.from} ${ends.to}`} from={ends.from} to={ends.to} search={findPartyChoices} labels={partyLabels} /></Panel>
        {found?.doNotContact ? <NoteBox tone="bad" title={words.doNotContact}>{messages.privacy.rest.hint}</NoteBox> : null}
        {found === null ? <Panel><EmptyState title={words.ask}>{words.askHint}</EmptyState></Panel> : null}
        {found && found.ways.length === 0 ? <Panel><EmptyState title={ends.from === ends.to ? words.same : words.none}>{words.noneHint}</EmptyState></Panel> : null}
        {found?.ways.map((way, at) => <WayList key={way.through.map((party) => party?.id).join()} way={way} at={at + 1} us={unit?.name ?? words.us} />)}
        <Panel title={words.how}><p className="muted">{words.howText}</p></Panel>
      </div>
    </>
  );
};

export default WaysPage;
