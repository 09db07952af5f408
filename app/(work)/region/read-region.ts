import { pairBubbles } from '@/components/indicators/pair-bubbles';
import { askedOf } from '@/components/indicators/asked';
import { hrefOf } from '@/components/indicators/href-of';
import { FEW_ROWS, leadingRows } from '@/lib/domain/indicators/analysis/leading-rows';
import { finestRows } from '@/lib/domain/indicators/finest-rows';
import { INDUSTRY_SORTS, sortIndustries, type IndustrySort } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import { regionAnalysis } from '@/lib/services/indicators/region-analysis';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { remember } from '@/lib/services/remember';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from './asked-question';
import { askedGaps, gapsPart } from './asked-gaps';
import { askedRules, rulesParts } from './asked-rules';

export const REGION_PATH = '/region';
/** The sector a page opens on: what this workspace is about. */
const MINING = '21';
/** Orders that rank nothing, and so show groups beside their parts. */
const BY_PLACE: ReadonlySet<IndustrySort> = new Set(['published', 'industry']);

/** What an address of the region page asks, answered: for the page itself and for the files of its parts. */
export const readRegion = async (params: Params) => {
  const { asked, letGo, options } = await askedQuestion(params);
  const rules = askedRules(params);
  const profile = await ask(regionProfile, asked);
  const sort = INDUSTRY_SORTS.find((one) => one === oneOf(params, 'sort')) ?? 'lq';
  const all = oneOf(params, 'all') === '1';
  const line = oneOf(params, 'line');
  const selected = profile.rows.find((row) => row.line.code === line)
    ?? profile.rows.find((row) => row.line.naics.includes(MINING) && row.line.naics.length === 1) ?? profile.rows[0] ?? null;
  const gapRule = askedGaps(params);
  const { analysis, trends, gaps } = await ask(regionAnalysis, { ...asked, ...rules, gaps: gapRule, line: selected?.line.code });
  const shown = askedOf(profile);
  const own = { sort: sort === 'lq' ? undefined : sort, all: all ? '1' : undefined, ...gapsPart(gapRule) };
  const kept = { ...shown, ...own, ...rulesParts(rules) };
  const lineHref = (code: string) => hrefOf(REGION_PATH, { ...kept, line: code }, '#behind');
  const isSelected = (row: { line: { code: string } }) => row.line.code === selected?.line.code;
  // The rows stay the same object for as long as their table stands: what is ranked from them is ranked once a question.
  const ranking = remember(profile.rows, JSON.stringify([kept, line]), () => {
    const finest = new Set(finestRows(profile.rows));
    const industries = profile.rows.filter((row) => finest.has(row) || (line !== undefined && isSelected(row)));
    const drawn = leadingRows(sortIndustries(industries, 'count'), all, isSelected);
    const ranked = sortIndustries(BY_PLACE.has(sort) ? profile.rows : industries, sort);
    const pairs = pairBubbles(
      drawn.map((row) => ({ key: row.line.code, title: row.line.title, reading: row.reading, href: lineHref(row.line.code), selected: isSelected(row) })),
      profile.scheme, messages.indicators.words.measures[profile.vintage?.series.measure ?? 'employment'].many,
    );
    return { industries, drawn, ranked, pairs, rows: leadingRows(ranked, all, isSelected) };
  });
  return {
    asked, letGo, options, rules, profile, selected, analysis, trends, gapRule, gaps, sort, line, shown, own, kept, lineHref, ...ranking,
    all: all && ranking.ranked.length > FEW_ROWS,
  };
};
export type RegionRead = Awaited<ReturnType<typeof readRegion>>;
