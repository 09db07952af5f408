import type { ComponentProps } from 'react';
import { Chip } from '@/components/ui/chip';
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
  /** The sub-cluster asked for; without it the one nearest to a cluster. */
  chosen?: string;
  /** The address that shows another one. */
  hrefFor: (subclusterCode: string) => string;
  today: string;
  deeds?: ComponentProps<typeof FirmsToWin>['deeds'];
}

const sumOf = (bands: FormationCard['bands']): number => Object.values(bands).reduce((sum, count) => sum + count, 0);

/** Whom to win next, one sub-cluster at a time. */
export function FirmsPanel({ cards, clusterCode, chosen, hrefFor, today, deeds }: FirmsPanelProps) {
  const { formation } = messages.readiness;
  const withFirms = cards.filter(({ firms }) => firms.length > 0);
  // Where most is there already, the next firm counts most.
  const nearest = VERDICTS.flatMap((verdict) => withFirms.filter((card) => card.verdict === verdict))[0];
  const shown = withFirms.find(({ code }) => code === chosen) ?? nearest;
  if (!shown) return null;
  const { code, name, firms, bands } = shown;
  const all = sumOf(bands);
  const first = all > firms.length ? <>{formation.firmsFirst(format.number(firms.length), format.number(all))} <a href={`/organizations?subcluster=${clusterCode}/${code}`}>{formation.firmsAll}</a>. </> : null;
  return (
    <Panel id="firms" title={formation.firms} footer={<>{first}{formation.firmsHint}</>} flush>
      <nav className="chips firms-of" aria-label={formation.firms}>
        {withFirms.map((card) => <Chip key={card.code} href={hrefFor(card.code)} current={card === shown}><Dot tone={card.tone} label={`${card.name} (${format.number(sumOf(card.bands))})`} /></Chip>)}
      </nav>
      <FirmsToWin firms={firms} subcluster={{ clusterCode, subclusterCode: code, name }} today={today} deeds={deeds} />
    </Panel>
  );
}
