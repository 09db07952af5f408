import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { MissingReason } from '@/lib/domain/indicators/measured';
import type { PeerDistance } from '@/lib/domain/indicators/relatedness/peer-regions';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Peer = { code: string; name: string; distance: number };

interface PeersPanelProps {
  region: string;
  distance: PeerDistance;
  peers: readonly Peer[];
  leftOut: readonly { code: string; name: string; reason: MissingReason }[];
  of: number;
  /** The comparison with all of them, and with one more or less. */
  allHref: string;
  chosen: readonly string[];
  oneHref: (code: string) => string;
}

/** The regions built most alike, nearest first, with how far they are and who could not be compared. */
export function PeersPanel({ region, distance, peers, leftOut, of, allHref, chosen, oneHref }: PeersPanelProps) {
  const { peers: words } = messages.indicators.compare;
  return (
    <Panel className="told" title={words.title} note={words.note(peers.length, of)} flush footer={(
      <>
        {words.measured[distance]}
        {leftOut.length > 0 ? <> {words.leftOut(leftOut.length)} {leftOut.slice(0, 12).map(({ name, reason }) => `${name} (${messages.indicators.words.short[reason]})`).join(', ')}{leftOut.length > 12 ? '…' : '.'}</> : null}
        {peers.length > 0 ? <span className="chips"><a href={allHref}>{words.all}</a></span> : null}
      </>
    )}>
      <DataTable
        caption={words.caption(region)} rows={peers} rowKey={({ code }) => code} empty={<p className="px-3.5 py-2.5">{words.none}</p>}
        columns={[
          { key: 'region', head: words.region, cell: ({ name }) => name },
          { key: 'distance', head: words.distance, end: true, cell: (peer) => format.number(peer.distance, 3) },
          { key: 'add', head: words.compared, end: true, cell: ({ code, name }) => (chosen.includes(code) ? words.yes : <a href={oneHref(code)} aria-label={words.addOne(name)}>{words.add}</a>) },
        ]}
      />
    </Panel>
  );
}
