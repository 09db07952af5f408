import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { ChosenChips } from '@/components/indicators/chosen-chips';
import { DotPlot } from '@/components/indicators/chart/dot-plot';
import { CompareTable } from '@/components/indicators/compare-table';
import { figureHref } from '@/components/indicators/figure-href';
import { hrefOf } from '@/components/indicators/href-of';
import { LqCell } from '@/components/indicators/lq-cell';
import { NoTable } from '@/components/indicators/no-table';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { regionGroups } from '@/components/indicators/region-groups';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { SourceLine } from '@/components/indicators/source-line';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable } from '@/components/ui/data-table';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { compareRegions, MOST_REGIONS } from '@/lib/services/indicators/compare-regions';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from '../asked-question';

export const metadata: Metadata = { title: messages.indicators.compare.title };

const PATH = '/region/compare';
const MINING = '21';

const ComparePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const params = await searchParams;
  const { asked, letGo, options } = await askedQuestion(params);
  const known = new Set(options.regions.map(({ code }) => code));
  const wanted = [params.with ?? []].flat().filter((code) => known.has(code)).slice(0, MOST_REGIONS - 1);
  const covering = options.regions.filter(({ code, system }) => system === options.regions.find((one) => one.code === asked.region)?.system && code !== asked.region);
  // A comparison nobody has chosen yet opens on the regions of the same kind.
  const others = params.with === undefined ? covering.slice(0, MOST_REGIONS - 1).map(({ code }) => code) : wanted;
  const answer = await ask(compareRegions, { ...asked, with: others });
  const { compare, region } = messages.indicators;
  const shown = askedOf(answer);
  const line = answer.rows.find((row) => row.line.code === oneOf(params, 'line')) ?? answer.rows.find((row) => row.line.naics.join() === MINING) ?? answer.rows[0];
  const chosen = [answer.region, ...others.flatMap((code) => options.regions.find((one) => one.code === code) ?? [])];
  const asLine = oneOf(params, 'line');
  // Without anybody to compare with, 'none' says that this was chosen.
  const withOf = (codes: readonly string[]) => (codes.length > 0 ? codes : ['none']);
  const codes = chosen.map(({ code }) => code);
  const field = {
    name: 'with', label: compare.add, value: '',
    groups: [{ options: [{ value: '', label: compare.choose }] }, ...regionGroups(options.regions.filter(({ code }) => !codes.includes(code)))],
  };
  const plotted = answer.compared.flatMap(({ code, name }, at) => {
    const reading = line?.readings[at];
    return reading ? [{ code, name, reading, lq: reading.lq }] : [];
  });
  return (
    <>
      <PageHead
        crumbs={[{ label: region.title, href: hrefOf('/region', shown) }, { label: compare.title }]}
        title={compare.heading(answer.compared.length, answer.reference.name, answer.year)} sub={compare.sub}
      />
      <QuestionForm
        action={PATH} layout="compare" kept={{ with: withOf(others), line: asLine }}
        fields={[...questionFields(answer, options), ...(chosen.length < MOST_REGIONS ? [field] : [])]}
      />
      <ChosenChips
        label={compare.regions}
        chosen={chosen.map(({ code, name }) => {
          const [first, ...rest] = codes.filter((one) => one !== code);
          return { key: code, name, remove: compare.remove(name), without: hrefOf(PATH, { ...shown, region: first, with: withOf(rest), line: asLine }) };
        })}
      />
      {chosen.length < MOST_REGIONS ? null : <p className="src">{compare.full(MOST_REGIONS)}</p>}
      <QuestionNotes facts={answer} letGo={letGo} path={PATH} />
      {answer.notCovered.length > 0 ? <NoteBox tone="warn"><p>{compare.notCovered(answer.notCovered.map(({ name }) => name).join(', '))}</p></NoteBox> : null}
      {answer.overlapping.map((pair) => <NoteBox key={pair.region.code} tone="warn"><p>{compare.overlapping(pair.region.name, pair.with.name)}</p></NoteBox>)}
      {!answer.vintage || !line ? <NoTable facts={answer} /> : (
        <div className="stack">
          <ChartFrame
            title={compare.plot(line.line.title)} note={compare.plotNote} source={<SourceLine vintage={answer.vintage} />}
            table={
              <DataTable
                caption={compare.plotLabel(line.line.title, answer.reference.name)} rows={plotted} rowKey={({ code }) => code}
                columns={[
                  { key: 'region', head: compare.plotColumns.region, cell: ({ name }) => name },
                  { key: 'lq', head: compare.plotColumns.lq, end: true, cell: ({ code, name, reading }) => <LqCell reading={reading} href={figureHref({ ...shown, region: code }, 'lq', { line: line.line.code })} label={`${line.line.title}, ${name}`} /> },
                ]}
              />
            }
          >
            <DotPlot regions={plotted} label={compare.plotLabel(line.line.title, answer.reference.name)} width={900} names={210} className="wide" />
            <DotPlot regions={plotted} label={compare.plotLabel(line.line.title, answer.reference.name)} width={350} names={118} className="narrow" />
          </ChartFrame>
          <CompareTable facts={answer} compared={answer.compared} rows={answer.rows} selected={line.line.code} lineHref={(code) => hrefOf(PATH, { ...shown, with: withOf(others), line: code })} />
        </div>
      )}
    </>
  );
};

export default ComparePage;
