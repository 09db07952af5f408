import { DotPlot } from '@/components/indicators/chart/dot-plot';
import { DownloadLinks } from '@/components/indicators/download-links';
import { figureHref } from '@/components/indicators/figure-href';
import { heatRows } from '@/components/indicators/heat-rows';
import { HeatTable } from '@/components/indicators/heat-table';
import { hrefOf } from '@/components/indicators/href-of';
import { LqCell } from '@/components/indicators/lq-cell';
import { MoreRows } from '@/components/indicators/more-rows';
import { MultiplesPanel } from '@/components/indicators/multiples-panel';
import { SourceLine } from '@/components/indicators/source-line';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable } from '@/components/ui/data-table';
import { NoteBox } from '@/components/ui/note-box';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';
import type { CompareRead } from './read-compare';

const PATH = '/region/compare';

/** The heat table, the selected industry in each region, and its course through the years. */
export const CompareParts = ({ read, vintage, line }: { read: CompareRead; vintage: VintageFacts; line: FigureLine }) => {
  const { answer, ranked, rows, all, kept, shown, value, course, names } = read;
  const { compare, words } = messages.indicators;
  const fileHref = (part: string) => (file: string) => hrefOf('/region/compare/download', { ...kept, part, file });
  const readings = answer.rows.find((row) => row.line.code === line.code)?.readings ?? [];
  const plotted = answer.compared.flatMap(({ code, name }, at) => {
    const reading = readings[at];
    return reading ? [{ code, name, reading, lq: reading.lq }] : [];
  });
  const label = compare.plotLabel(line.title, answer.reference.name);
  const source = <SourceLine vintage={vintage} />;
  return (
    <>
      <HeatTable
        asked={shown} caption={compare.heat.caption(compare[value], answer.reference.name, answer.year)} compared={answer.compared} rows={heatRows(rows)}
        shared={sharedMarks(rows.flatMap((row) => row.readings.flatMap((reading) => (reading ? [reading.lq] : []))))} shown={value} selected={line.code} page={{ path: PATH, kept }}
        more={<MoreRows shown={rows.length} total={ranked.length} all={all} href={hrefOf(PATH, { ...kept, all: all ? undefined : '1' })} />}
        footer={<>{source}<DownloadLinks part={compare.heat.title} drawn hrefOf={fileHref('heat')} /></>}
      />
      <div id="selected">
        <ChartFrame
          title={compare.plot(line.title)} note={compare.plotNote} source={<>{source} <a href={hrefOf('/region', { ...shown, line: line.code }, '#behind')}>{compare.behind(line.title, answer.region.name)}</a></>}
          downloads={<DownloadLinks part={line.title} drawn hrefOf={fileHref('plot')} />}
          table={
            <DataTable
              caption={label} rows={plotted} rowKey={({ code }) => code}
              columns={[
                { key: 'region', head: compare.plotColumns.region, cell: ({ code, name }) => <a href={hrefOf('/region', { ...shown, region: code, line: line.code }, '#behind')}>{name}</a> },
                { key: 'lq', head: compare.plotColumns.lq, end: true, cell: ({ code, name, reading }) => <LqCell reading={reading} href={figureHref({ ...shown, region: code }, 'lq', { line: line.code })} label={`${line.title}, ${name}`} /> },
              ]}
            />
          }
        >
          <DotPlot regions={plotted} label={label} width={900} names={210} className="wide" />
          <DotPlot regions={plotted} label={label} width={350} names={118} className="narrow" />
        </ChartFrame>
      </div>
      {course?.vintage ? (
        <MultiplesPanel
          facts={answer} vintage={course.vintage} title={line.title} line={line.code} names={names} trends={course.trends}
          notes={course.vintage.id === vintage.id ? null : (
            <NoteBox tone="warn"><p>{compare.multiples.older(course.vintage.title, words.years(course.vintage.years[0] ?? 0, course.vintage.years.at(-1) ?? 0))}</p></NoteBox>
          )}
          downloads={<DownloadLinks part={compare.multiples.title(line.title)} drawn hrefOf={fileHref('multiples')} />}
        />
      ) : <NoteBox tone="warn"><p>{compare.multiples.noSeries}</p></NoteBox>}
    </>
  );
};
