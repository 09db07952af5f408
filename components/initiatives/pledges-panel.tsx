import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

interface PledgesPanelProps {
  pledges: readonly { id: string; organization: string; organizationId: string; kind: string; standing: string; withdrawn: boolean; told: string; confidentiality: Confidentiality }[];
}

/** What those who take part gave their word for, each with how far it came. */
export function PledgesPanel({ pledges }: PledgesPanelProps) {
  const { record: words } = messages.initiatives;
  return (
    <Panel id="pledges" title={words.pledges}>
      {pledges.length === 0 ? <p className="muted">{words.noPledges}</p> : (
        <ul className="entries">
          {pledges.map((one) => (
            <li key={one.id}>
              <a className="font-semibold" href={`/forming/pledges/${one.id}`}>{one.kind}</a> <Tag tone={one.withdrawn ? 'bad' : 'flat'}>{one.standing}</Tag> <ConfidentialityMark level={one.confidentiality} />
              <span className="told block text-xs text-ink-2"><a href={`/organizations/${one.organizationId}`}>{one.organization}</a>, {one.told}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
