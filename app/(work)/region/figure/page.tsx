import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { bottomUpText } from '@/components/indicators/bottom-up-text';
import { DiversityValues } from '@/components/indicators/diversity-values';
import { FormulaBox } from '@/components/indicators/formula-box';
import { GapPanel } from '@/components/indicators/gap-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { InputsTable } from '@/components/indicators/inputs-table';
import { PartitionTable } from '@/components/indicators/partition-table';
import { RegisterPanel } from '@/components/indicators/register-panel';
import { SchemePanel } from '@/components/indicators/scheme-panel';
import { ShiftTerms } from '@/components/indicators/shift-terms';
import { SurenessPanel } from '@/components/indicators/sureness-panel';
import { tracedText } from '@/components/indicators/traced-text';
import { VintagePanel } from '@/components/indicators/vintage-panel';
import { workedFormula } from '@/components/indicators/worked-formula';
import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { FIGURE_KINDS } from '@/lib/domain/indicators/figure-kind';
import { FORMULAS } from '@/lib/domain/indicators/formula';
import { messages } from '@/lib/messages';
import { traceFigure } from '@/lib/services/indicators/trace-figure';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from '../asked-question';
import { askedRules } from '../asked-rules';

export const metadata: Metadata = { title: messages.indicators.figure.title };

const FigurePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const params = await searchParams;
  const { asked } = await askedQuestion(params);
  const about = { line: oneOf(params, 'line'), cluster: oneOf(params, 'cluster'), subcluster: oneOf(params, 'subcluster') };
  const kind = oneOf(params, 'of') ?? 'lq';
  const of = FIGURE_KINDS.find((one) => one === kind);
  if (!of) notFound();
  const answer = await ask(traceFigure, { ...asked, ...about, ...askedRules(params), of, pair: oneOf(params, 'pair') === 'older' ? 'older' : 'chosen' });
  const { figure: words, region, cluster, words: common, gaps } = messages.indicators;
  const back = about.cluster
    ? { label: cluster.title, href: hrefOf(`/clusters/${about.cluster}${about.subcluster ? `/${about.subcluster}` : ''}`, asked) }
    : { label: region.title, href: hrefOf('/region', { ...asked, line: about.line }) };
  const { traced } = answer;
  const people = about.line || about.subcluster ? <ButtonLink href={`${back.href}#behind`}>{region.behind.link}</ButtonLink> : undefined;
  if (!traced) {
    return (
      <>
        <PageHead title={words.title} crumbs={[back, { label: words.crumb }]} />
        <Panel flush><EmptyState title={words.none} /></Panel>
      </>
    );
  }
  const { endYear, baseYear, reading, total, inputs } = traced;
  const years = endYear === null ? '' : baseYear === null ? String(endYear) : common.years(baseYear, endYear);
  const value = of === 'total' ? inputs.find(({ symbol }) => symbol === 'e_r')?.figure ?? null : total ? total.region.cagr : traced.value;
  const worked = endYear === null ? null : workedFormula({ kind: of, inputs, endYear, baseYear, value });
  const shownAtOnce = traced.partition ? traced.formulas.length : 1;
  const [own, further] = [traced.formulas.slice(0, shownAtOnce), traced.formulas.slice(shownAtOnce)];
  const subject = new Set(inputs.filter(({ symbol }) => symbol === 'e_ir').flatMap(({ cells }) => cells.map(({ lineCode }) => lineCode)));
  const label = of === 'count' ? common.measures[traced.vintage.series.measure].title : common.figures[of];
  return (
    <>
      <PageHead
        crumbs={[back, { label: words.crumb }]}
        title={words.heading(label, traced.title)}
        actions={people}
        sub={answer.register ? words.fromRegister(answer.region.name) : words.sub(answer.region.name, answer.reference.name, years)}
      />
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="stack">
          <Panel title={words.value}>
            {answer.register ? <p className="big-figure">{of === 'coverage' ? messages.ui.missing['no-reference'] : bottomUpText(answer.register).value}</p> : null}
            {of === 'class' && reading?.class.label ? <p className="big-figure">{reading.class.label}</p> : null}
            {traced.partition ? <DiversityValues diversity={traced.partition.diversity} reference={answer.reference.name} filled={traced.filled} /> : null}
            {traced.filled ? <p className="src">{'gaps' in traced.filled ? gaps.diversity(traced.filled.gaps, traced.filled.classes) : gaps.none(messages.ui.missing[traced.filled.reason])} {gaps.estimate} {gaps.source}</p> : null}
            {traced.shift ? <ShiftTerms shift={traced.shift} reference={answer.reference.name} /> : null}
            {value && value.value !== null && of !== 'shift-share' && of !== 'diversity' && of !== 'class' ? <p className="big-figure">{tracedText(of, value.value)}</p> : null}
            {value && value.value === null && !answer.register && of !== 'shift-share' && of !== 'diversity' ? <p>{words.missingWhy(messages.ui.missing[value.reason])}</p> : null}
            {worked ? <p className="worked" aria-label={words.worked}>{worked}</p> : null}
            {own.map((id) => <FormulaBox key={id} formula={FORMULAS[id]} />)}
            {further.length > 0 ? <Disclosure summary={words.further}>{further.map((id) => <FormulaBox key={id} formula={FORMULAS[id]} />)}</Disclosure> : null}
          </Panel>
          {traced.gap && (of === 'count' || of === 'share' || of === 'lq' || of === 'class') ? <GapPanel gap={traced.gap} /> : null}
          {traced.partition ? <PartitionTable facts={answer} shares={traced.partition.shares} /> : null}
          {inputs.length > 0 ? <InputsTable facts={answer} inputs={inputs} regions={traced.regions} lines={traced.lines} /> : null}
          {reading && (of === 'lq' || of === 'class') ? <SurenessPanel reading={reading} /> : null}
        </div>
        <div className="stack">
          {answer.register ? <RegisterPanel size={answer.register} coverage={of === 'coverage'} /> : (
            <VintagePanel
              vintage={traced.vintage} lines={traced.lines.filter(({ code }) => subject.has(code))}
              total={traced.totalFrom === 'published' ? common.totalFrom.published : common.totalFrom[traced.shift || traced.partition ? 'parts' : 'sum'](traced.leaves)}
            />
          )}
          {of === 'class' || of === 'lq' ? <SchemePanel scheme={answer.scheme} /> : null}
        </div>
      </div>
    </>
  );
};

export default FigurePage;
