import type { ComponentProps } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Dot } from '@/components/ui/dot';
import { Panel } from '@/components/ui/panel';
import type { FormationCard } from '@/lib/domain/readiness/formation-card';
import { VERDICTS } from '@/lib/domain/readiness/formation-verdict';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { FirmsToWin } from './firms-to-win';

interface FirmsPanelProps {
  cards: readonly FormationCard[];
  clusterCode: string;
  today: string;
  deeds?: ComponentProps<typeof FirmsToWin>['deeds'];
}

const sumOf = (bands: FormationCard['bands']): number => Object.values(bands).reduce((sum, count) => sum + count, 0);

/** Whom to win next, sub-cluster by sub-cluster. */
export function FirmsPanel({ cards, clusterCode, today, deeds }: FirmsPanelProps) {
  const { formation } = messages.readiness;
  const withFirms = cards.filter(({ firms }) => firms.length > 0);
  // Where most is there already, the next firm counts most.
  const nearest = VERDICTS.find((verdict) => withFirms.some((card) => card.verdict === verdict));
  return (
    <Panel id="firms" title={formation.firms} footer={formation.firmsHint}>
      {withFirms.map(({ code, name, tone, firms, verdict, bands }) => (
        <Disclosure key={code} open={verdict === nearest} summary={<span><Dot tone={tone} label={`${name} (${format.number(sumOf(bands))})`} /></span>}>
          <FirmsToWin firms={firms} subcluster={{ clusterCode, subclusterCode: code, name }} today={today} deeds={deeds} />
          {sumOf(bands) > firms.length ? <p className="src">{formation.firmsFirst(format.number(firms.length), format.number(sumOf(bands)))} <a href={`/organizations?subcluster=${clusterCode}/${code}`}>{formation.firmsAll}</a></p> : null}
        </Disclosure>
      ))}
    </Panel>
  );
}
