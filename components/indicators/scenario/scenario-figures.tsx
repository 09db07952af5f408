import { FigureLink } from '@/components/ui/figure-link';
import { Figures, type Figure } from '@/components/ui/figures';
import type { GroupExposure } from '@/lib/domain/indicators/scenario/exposure-report';
import type { Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { messages } from '@/lib/messages';
import { bottomUpText } from '../bottom-up-text';
import { lqText } from '../lq-text';
import { quantityText } from '../quantity-text';
import { jobsBounds, jobsOrReason } from './jobs-bounds';
import type { ScenarioQuotient } from './quotient-table';
import { reckoningHref } from './reckoning-href';

interface ScenarioFiguresProps {
  answer: {
    asked: { turn: Turn }; direct: readonly { town: string; jobs: Quantity }[]; total: { lo: number; hi: number | null } | null;
    whole: GroupExposure; counted: 'once' | 'links'; quotient: ScenarioQuotient | null;
  };
}

/** The strip above a scenario: jobs at the mine, in exposed suppliers, by share of sales, and what becomes of the quotient. */
export function ScenarioFigures({ answer: { asked: { turn }, direct, total, whole, counted, quotient } }: ScenarioFiguresProps) {
  const { figures: words, exposure } = messages.indicators.scenario;
  const exposed = jobsOrReason(whole.exposed);
  const weighted = bottomUpText(whole.weighted);
  const { firms } = whole;
  const [before, after] = [quotient?.before, quotient?.direct.lo];
  const figures: Figure[] = [
    {
      label: words.direct[turn], missing: total === null, value: total === null ? (direct.length > 0 ? words.noJobs : words.none) : jobsBounds(total),
      note: direct.map(({ town, jobs }) => `${town || exposure.elsewhere} ${quantityText(jobs) ?? ''}`.trim()).join(', ') || undefined,
    },
    {
      label: words.exposed[turn], missing: exposed.missing, value: exposed.missing ? exposed.text : <FigureLink href={reckoningHref('mine-exposure')} label={words.exposed[turn]}>{exposed.text}</FigureLink>,
      note: whole.countsTold ? words.exposedNote(firms.exposed, firms.possibly, firms.notKnown, firms.all) : words.exposedFew(firms.all),
    },
    { label: words.weighted, missing: weighted.missing, value: weighted.missing ? weighted.value : <FigureLink href={reckoningHref('mining-weighted-jobs')} label={words.weighted}>{weighted.value}</FigureLink>, interval: weighted.bounds ?? undefined, note: [counted === 'links' ? words.twice : weighted.firms, weighted.parts].filter(Boolean).join('; ') },
    {
      label: words.lq,
      ...(before && after && before.value !== null && after.value !== null
        ? { value: <FigureLink href={reckoningHref('scenario-lq')} label={words.lq}>{words.lqTo(lqText(before.value), lqText(after.value))}</FigureLink>, note: quotient?.lines.map(({ title }) => title).join(', ') }
        : { missing: true, value: quotient && before && before.value === null ? messages.ui.missing[before.reason] : after && after.value === null ? messages.ui.missing[after.reason] : words.none }),
    },
  ];
  return <Figures figures={figures} />;
}
