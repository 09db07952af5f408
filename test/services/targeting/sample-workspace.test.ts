import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { narrowestLine } from '@/lib/domain/targeting/narrowest-line';
import { supplyGap } from '@/lib/domain/targeting/supply-gap';
import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { subclusterShift } from '@/lib/services/indicators/subcluster-shift';
import { supplyNeedList } from '@/lib/services/targeting/supply-needs';
import { actorOf, at, layOutSample, now } from '../../support/fixtures/sample-workspace';

const cora = actorOf('cora');

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

it('holds a need that is a supply gap by the shipped figures, with its anchor buyer', async () => {
  const [{ needs }, { rows }] = await Promise.all([supplyNeedList(cora, {}, at), regionProfile(cora, { region: DEFAULT_REGION }, at)]);
  const gaps = needs.filter(({ metOn, firms, industry }) => {
    const line = industry ? narrowestLine(rows, industry.code) : null;
    return supplyGap({ met: metOn !== null, localFirms: firms?.length ?? null, lq: line?.reading.lq.value ?? null }) === 'gap';
  });
  expect(gaps.map(({ text, buyer }) => [text, buyer.name])).toEqual([['Programming of the mill controls is flown in from Ontario', 'Silverthread Mining Corporation']]);
});

it('holds claims of years for which the shift-share of their sub-cluster is published', async () => {
  const { rows } = await claimLedger(cora, {}, at);
  const covered = [];
  for (const { part, regionCode, fromYear, toYear, statement } of rows) {
    const [cluster = '', code = ''] = part?.code.split('/') ?? [];
    if (part === null || regionCode === null || fromYear === null || toYear === null) continue;
    const found = await subclusterShift(cora, { cluster, code, region: regionCode, fromYear, toYear }, at);
    if (found && 'shift' in found.result && found.result.shift.covers) covered.push(statement);
  }
  expect(covered).toHaveLength(2);
});
