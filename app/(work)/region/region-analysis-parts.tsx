import { DiversityPanel } from '@/components/indicators/diversity-panel';
import { DownloadLinks } from '@/components/indicators/download-links';
import { figureHref } from '@/components/indicators/figure-href';
import { hrefOf } from '@/components/indicators/href-of';
import { QuestionForm } from '@/components/indicators/question-form';
import { RegionTrend } from '@/components/indicators/region-trend';
import { rulesFields } from '@/components/indicators/rules-fields';
import { ShiftSharePanel } from '@/components/indicators/shift-share-panel';
import { SourceLine } from '@/components/indicators/source-line';
import { messages } from '@/lib/messages';
import { rulesParts } from './asked-rules';
import { REGION_PATH as PATH, type RegionRead } from './read-region';

interface RegionAnalysisPartsProps {
  read: RegionRead;
  fileHref: (part: string) => (file: string) => string;
}

/** Where growth came from, how diverse the region is, and how its leading industries changed. */
export const RegionAnalysisParts = ({ read, fileHref }: RegionAnalysisPartsProps) => {
  const { profile, analysis, trends, rules, shown, own, kept, line, lineHref } = read;
  const { shiftShare, diversity, region } = messages.indicators;
  if (!analysis) return null;
  const { shift } = analysis;
  const source = { dataset: shift?.sourceId, year: undefined, base: undefined };
  return (
    <>
      <div className="grid-page lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] mb-4">
        <ShiftSharePanel
          facts={profile} analysis={analysis} rules={rules}
          form={<QuestionForm action={PATH} layout="rules" label={shiftShare.ask.label} fields={rulesFields(rules)} kept={{ ...shown, ...own, line }} />}
          hrefs={{
            table: hrefOf(PATH, { ...kept, ...source, line }),
            line: (code) => (shift?.sourceId === profile.vintage?.id ? lineHref(code) : hrefOf(PATH, { ...kept, ...source, line: code }, '#behind')),
            figure: (code) => figureHref({ ...shown, dataset: shift?.sourceId, year: String(shift?.endYear), base: String(shift?.baseYear) }, 'shift-share', { line: code, ...rulesParts(rules) }),
            rules: (changed) => hrefOf(PATH, { ...kept, ...rulesParts({ ...rules, ...changed }), line }),
          }}
          downloads={<DownloadLinks part={shiftShare.title} drawn hrefOf={fileHref('shift-share')} />}
        />
        <DiversityPanel
          facts={profile} diversity={analysis.diversity} figureHref={(year) => figureHref({ ...shown, year: String(year), base: undefined }, 'diversity')}
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
