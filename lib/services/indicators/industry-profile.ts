import { datedReading, sameCoverage } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { comparisonKinds } from '@/lib/domain/indicators/industry/comparison-kinds';
import { IndustryQuestion } from '@/lib/domain/indicators/industry/industry-question';
import { missing } from '@/lib/domain/indicators/measured';
import { standardisedLq } from '@/lib/domain/indicators/standardised/standardised-lq';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { invalid } from '../errors';
import { remember } from '../remember';
import { readEconomy, type Economy, type Region } from './economy';
import { isInside } from './is-inside';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { regionOf } from './region-of';
import { resolveQuestion, type Resolved, type SourceVintage } from './resolve-question';
import type { Vintage } from './vintage';

const OPENING_SECTOR = '21';
const { refused } = messages.indicators;
const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const kindsIn = ({ regions, covers }: Economy, vintage: Vintage, reference: string) =>
  comparisonKinds([...regions.values()], (code) => covers(vintage, code), reference);

/** Of the table's industries the one asked for, else mining, else the first that is one industry. */
const lineOf = (lines: readonly FigureLine[], asked: string | undefined): FigureLine | null => {
  const own = lines.filter(({ level }) => level !== 'total');
  if (asked !== undefined) return own.find(({ code }) => code === asked) ?? null;
  return own.find(({ naics }) => naics.join() === OPENING_SECTOR) ?? own.find(({ level }) => level === 'leaf') ?? null;
};

const rankedRegions = ({ sources, year, scheme, reference }: Resolved, chosen: SourceVintage, line: FigureLine, regions: readonly Region[]) =>
  regions.map((region) => ({
    region: { code: region.code, name: region.name, system: region.system },
    bases: regionBases(region),
    reading: datedReading({
      chosen, others: sources.filter((one) => one !== chosen), year: year ?? 0, scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line),
      place: { region: region.code, reference: reference.code, inside: isInside(region, reference) },
    }),
  }));

const standardised = ({ table }: SourceVintage, line: FigureLine, regions: readonly Region[], { reference, year }: Resolved, { scale, cutoff, seed }: IndustryQuestion) => {
  const at = year ?? 0;
  const [e_in, e_n] = [table.at(reference.code, line.code, at).figure, table.whole(reference.code, at).figure];
  return standardisedLq(
    regions.map(({ code }) => ({ code, counts: { e_ir: table.at(code, line.code, at).figure, e_r: table.whole(code, at).figure, e_in, e_n } })),
    { log: scale === 'log', cutoff, seed },
  );
};

/** Where one industry is concentrated: every region of a kind the table covers, with LQ and marks, standardised LQ, share, growth and class. */
export const industryProfile = query({
  name: 'indicators.industry-profile',
  permission: 'indicators.read',
  input: IndustryQuestion,
  run: async (ctx, asked) => {
    const economy = await readEconomy(ctx.db);
    regionOf(economy, asked.reference, 'reference');
    const ranking = economy.vintages.filter((vintage) => economy.covers(vintage, asked.reference) && kindsIn(economy, vintage, asked.reference).length > 0);
    const resolved = await resolveQuestion(ctx, { ...asked, region: asked.reference, dataset: asked.dataset ?? ranking[0]?.id });
    const { chosen, year, reference } = resolved;
    const kinds = chosen ? kindsIn(economy, chosen.vintage, reference.code) : [];
    const kind = asked.kind === undefined ? kinds[0] : kinds.find(({ system }) => system === asked.kind);
    if (asked.kind !== undefined && !kind) throw refuse('kind', refused.noSuchRegion);
    const line = chosen ? lineOf(chosen.table.lines, asked.line) : null;
    if (asked.line !== undefined && chosen && !line) throw refuse('line', refused.noSuchLine);
    const facts = { ...questionView(resolved), kinds: kinds.map(({ system, codes }) => ({ system, regions: codes.length })), kind: kind?.system ?? null };
    const lines = chosen?.table.lines.filter(({ level }) => level !== 'total') ?? [];
    if (!chosen || !kind || !line || year === null) return { ...facts, line: null, lines, rows: [], standing: null };
    const regions = kind.codes.flatMap((code) => economy.regions.get(code) ?? []);
    const { scale, cutoff, seed } = asked;
    const key = JSON.stringify(['industry', chosen.id, reference.code, year, resolved.scheme, kind.system, line.code, scale, cutoff, seed]);
    const { rows, standing } = remember(economy, key, () => ({
      rows: rankedRegions(resolved, chosen, line, regions),
      standing: standardised(chosen, line, regions, resolved, asked),
    }));
    const zOf = new Map(standing.regions.map((one) => [one.code, one]));
    return {
      ...facts, line, lines,
      rows: rows.map((row) => ({ ...row, z: zOf.get(row.region.code)?.z ?? missing('not-available'), concentrated: zOf.get(row.region.code)?.concentrated ?? null })),
      standing: {
        cutoff: standing.cutoff, ask: standing.ask, comparing: standing.comparing, zerosLeftOut: standing.zerosLeftOut,
        fewRegions: standing.fewRegions, normality: standing.normality,
      },
    };
  },
});

export type IndustryProfile = Awaited<ReturnType<typeof industryProfile>>;
