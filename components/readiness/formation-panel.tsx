import { Dot } from '@/components/ui/dot';
import { Panel } from '@/components/ui/panel';
import type { FormationCard } from '@/lib/domain/readiness/formation-card';
import type { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';
import { messages } from '@/lib/messages';
import { BoardLinks } from './board-links';
import { ChangeList } from './change-list';
import { ConditionList } from './condition-list';
import { VerdictTag } from './verdict-tag';
import { WhoIsWhere } from './who-is-where';
import { WillingPanel } from './willing-panel';

interface FormationPanelProps {
  card: FormationCard;
  clusterCode: string;
  rules: ReadinessRules;
}

const RECRUITED = ['producers', 'institution'] as const;

/** One sub-cluster on the formation board: the verdict, who is where, and what it needs. */
export function FormationPanel({ card, clusterCode, rules }: FormationPanelProps) {
  const { formation } = messages.readiness;
  const lacks = RECRUITED.filter((code) => card.conditions.some((one) => one.code === code && one.met !== true));
  const recruit = card.verdict === 'recruit' && lacks.length === 1 ? lacks[0] : undefined;
  const says = card.verdict === null ? formation.nothingKnownSays : card.eventsNotFees ? formation.eventsNotFees : recruit ? formation.recruitFor[recruit] : formation.verdicts[card.verdict].says;
  return (
    <Panel title={<Dot tone={card.tone} label={<a href={`/clusters/${clusterCode}/${card.code}`}>{card.name}</a>} />} note={<VerdictTag verdict={card.verdict} />} footer={<BoardLinks cluster={clusterCode} subcluster={card.code} />}>
      <p className="verdict-says">{says}</p>
      {card.verdict === null ? null : (
        <>
          <h3>{formation.whoIsWhere}</h3>
          <WhoIsWhere bands={card.bands} readyLevel={rules.readyLevel} tone={card.tone} />
          <WillingPanel willing={card.willing} />
          <h3>{formation.needs}</h3>
          <ConditionList card={card} rules={rules} />
          <ChangeList card={card} />
        </>
      )}
    </Panel>
  );
}
