import type { ReactNode } from 'react';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { FORMULAS } from '@/lib/domain/indicators/formula';
import type { GroupExposure } from '@/lib/domain/indicators/scenario/exposure-report';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { FormulaBox } from '../formula-box';
import { lqText } from '../lq-text';
import { MissingFigure } from '../missing-figure';
import { jobsBounds } from './jobs-bounds';
import type { QuotientCounts, ScenarioQuotient } from './quotient-table';
import { RECKONED } from './reckoning-href';

interface ReckoningProps {
  answer: {
    asked: { share: number }; total: { lo: number; hi: number | null } | null; whole: GroupExposure; quotient: ScenarioQuotient | null;
    region: { name: string }; reference: { name: string };
  };
}

const SYMBOLS = ['e_ir', 'e_r', 'e_in', 'e_n'] as const satisfies readonly (keyof QuotientCounts)[];

/** How each reckoned figure of a scenario is had: its formula, and what was put in. */
export function Reckoning({ answer: { asked, total, whole, quotient, region, reference } }: ReckoningProps) {
  const { scenario: { reckoning: words } } = messages.indicators;
  const { firms } = whole;
  const suppliers = [
    { label: words.share, value: format.percent(asked.share / 100, { digits: 0 }) },
    { label: words.firms, value: whole.countsTold ? words.standing(firms.all, firms.exposed, firms.possibly, firms.notKnown) : format.number(firms.all) },
  ];
  const inputs: Record<(typeof RECKONED)[number], { label: string; value: ReactNode }[]> = {
    'mine-exposure': suppliers,
    'mining-weighted-jobs': [{ label: words.share, value: words.weighted(format.percent(asked.share / 100, { digits: 0 })) }],
    'scenario-lq': quotient === null ? [] : [
      ...SYMBOLS.map((symbol) => {
        const count = quotient.inputs.counts[symbol];
        return { label: words.counts[symbol](region.name, reference.name, quotient.inputs.year), value: count.value === null ? <MissingFigure reason={count.reason} /> : format.number(count.value) };
      }),
      ...(total ? [{ label: words.mine, value: jobsBounds(total) }] : []),
      ...(quotient.withSuppliers && 'lo' in whole.exposed ? [{ label: words.exposed, value: jobsBounds(whole.exposed) }] : []),
      { label: words.reference, value: quotient.inputs.inside ? words.inside : words.outside },
      ...(quotient.before.value === null ? [] : [{ label: words.before, value: lqText(quotient.before.value) }]),
    ],
  };
  return (
    <Panel id="reckoning" title={words.title} note={words.note}>
      {RECKONED.map((id) => (
        <div key={id}>
          <FormulaBox formula={FORMULAS[id]} id={id} />
          {inputs[id].length === 0 ? <p className="src">{words.none}</p> : <Pairs pairs={inputs[id]} />}
        </div>
      ))}
    </Panel>
  );
}
