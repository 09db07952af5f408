import { DiversityPanel } from '@/components/indicators/diversity-panel';
import { DownloadLinks } from '@/components/indicators/download-links';
import { figureHref } from '@/components/indicators/figure-href';
import { hrefOf } from '@/components/indicators/href-of';
import { MoreRows } from '@/components/indicators/more-rows';
import { QuestionForm } from '@/components/indicators/question-form';
import { RegionTrend } from '@/components/indicators/region-trend';
import { rulesFields } from '@/components/indicators/rules-fields';
import { ShiftSharePanel } from '@/components/indicators/shift-share-panel';
import { SourceLine } from '@/components/indicators/source-line';
import { FEW_ROWS, leadingRows } from '@/lib/domain/indicators/analysis/leading-rows';
import type { ShiftShareRow } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';
import { remember } from '@/lib/services/remember';
import { rulesParts } from './asked-rules';
import { REGION_PATH as PATH, type RegionRead } from './read-region';
import { RegionGapChoice } from './region-gap-choice';

interface RegionAnalysisPartsProps {
  read: RegionRead;
  fileHref: (part: string) => (file: string) => string;
}

/** How far a row moved, either way: the order of a long split. */
const moved = ({ base, end }: ShiftShareRow): number => Math.abs((end.value ?? 0) - (base.value ?? 0));

/** Where growth came from, how diverse the region is, and how its leading industries changed. */
export const RegionAnalysisParts = ({ read, fileHref }: RegionAnalysisPartsProps) => {
  const { profile, analysis, trends, rules, shown, own, kept, line } = read;
  const { shiftShare, diversity, region } = messages.indicators;
  if (!analysis) return null;
  const { shift } = analysis;
  const split = shift && !('value' in shift.table) ? shift.table.rows : [];
  const selected = read.selected?.line.code;
  const rows = remember(split, JSON.stringify([read.all, selected]), () =>
    leadingRows(split.length > FEW_ROWS ? [...split].sort((a, b) => moved(b) - moved(a)) : split, read.all, ({ code }) => code === selected));
  const source = { dataset: shift?.sourceId, year: undefined, base: undefined };
  return (
    <>
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] mb-4">
        <ShiftSharePanel
          facts={profile} analysis={analysis} rules={rules}
          form={<QuestionForm action={PATH} layout="rules" label={shiftShare.ask.label} fields={rulesFields(rules)} kept={{ ...shown, ...own, line }} />}
          hrefs={{
            table: hrefOf(PATH, { ...kept, ...source, line }),
            rules: (changed) => hrefOf(PATH, { ...kept, ...rulesParts({ ...rules, ...changed }), line }),
          }}
          links={{
            page: { path: PATH, kept: shift?.sourceId === profile.vintage?.id ? kept : { ...kept, ...source } },
            figure: { asked: { ...shown, dataset: shift?.sourceId, year: String(shift?.endYear), base: String(shift?.baseYear) }, rules: rulesParts(rules) },
          }}
          rows={rows} more={<MoreRows shown={rows.length} total={split.length} all={read.all && split.length > FEW_ROWS} href={hrefOf(PATH, { ...kept, line, all: read.all ? undefined : '1' }, '#shift-share')} />}
          downloads={<DownloadLinks part={shiftShare.title} drawn hrefOf={fileHref('shift-share')} />}
        />
        <DiversityPanel
          facts={profile} diversity={analysis.diversity} figureHref={(year) => figureHref({ ...shown, year: String(year), base: undefined }, 'diversity')}
          gaps={read.gaps} gapChoice={<RegionGapChoice rule={read.gapRule} path={PATH} kept={{ ...kept, line }} at="#diversity" />}
          source={profile.vintage ? <SourceLine vintage={profile.vintage} brief /> : null}
          downloads={<DownloadLinks part={diversity.title} hrefOf={fileHref('diversity')} />}
        />
      </div>
      {trends ? (
        <RegionTrend
          facts={profile} trends={trends} moreHref={hrefOf('/region/trend', { dataset: trends.sourceId, region: profile.region.code })}
          downloads={<DownloadLinks part={region.trend.title} drawn hrefOf={fileHref('trend')} />}
        />
      ) : null}
    </>
  );
};
