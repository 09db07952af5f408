import { Panel } from '@/components/ui/panel';
import type { Channel } from '@/lib/domain/network/channel';
import type { RelationKind } from '@/lib/domain/network/relation-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Party = { id: string; name: string; kind: 'organization' | 'person' } | null;
type Link = { channel: Channel; what: string; lastOn: string | null; trust: number; forward: boolean };
export type Way = { trust: number; through: readonly Party[]; links: readonly Link[] };

const { paths: words, relations } = messages.network;

const linkWords = ({ channel, what, lastOn, forward }: Link): string => {
  const day = lastOn === null ? '' : format.day(lastOn, 'year');
  if (channel === 'relation') return (forward ? relations.forward : relations.backward)[what as RelationKind];
  if (channel === 'meeting') return words.metOn(day);
  if (channel === 'introduction') return words.introducedOn(day);
  if (channel === 'membership') return forward ? words.memberOf : words.whoseMember;
  return (forward ? words.worksFor : words.whoseStaff)(what);
};

const PartyName = ({ party, us }: { party: Party; us: string }) =>
  party ? <a href={`/${party.kind === 'person' ? 'people' : 'organizations'}/${party.id}`}>{party.name}</a> : <>{us}</>;

/** One way from the asker to the one to be reached: who, and what joins each to the next. */
export function WayList({ way, at, us }: { way: Way; at: number; us: string }) {
  const between = Math.max(0, way.through.length - 2);
  return (
    <Panel title={words.way(format.number(at))} note={`${words.between(format.number(between))}, ${words.trust(format.percent(way.trust, { digits: 0 }))}`}>
      <ol className="way">
        {way.through.map((party, step) => {
          const link = way.links[step];
          return [
            <li key={`party-${step}`} className="party"><PartyName party={party} us={us} /></li>,
            link ? <li key={`link-${step}`} className="link">{linkWords(link)} <span className="muted">{words.trust(format.percent(link.trust, { digits: 0 }))}</span></li> : null,
          ];
        })}
      </ol>
    </Panel>
  );
}
