import { describe, expect, it } from 'vitest';
import { proposeRoles, type PartyFacts } from '@/lib/domain/forming/propose-roles';

const nothing: PartyFacts = { reach: null, of: 40, inSmallestSet: false, professionalSociety: false, trains: 0, funds: 0, buysFrom: 0 };
const reach = (firms: number, unique: number, of = 40) => ({ firms, unique, shareOfFirms: { value: firms / of } });

describe('roles the figures speak for', () => {
  it('are none where nothing is known', () => {
    expect(proposeRoles(nothing)).toEqual([]);
  });

  it('are convener and voice for a body in the smallest set that reaches a quarter, a tenth of all alone', () => {
    expect(proposeRoles({ ...nothing, reach: reach(10, 4), inSmallestSet: true })).toEqual([{ role: 'convener', firms: 10, of: 40 }, { role: 'voice', firms: 4, of: 40 }]);
    expect(proposeRoles({ ...nothing, reach: reach(9, 3), inSmallestSet: true })).toEqual([]);
    expect(proposeRoles({ ...nothing, reach: reach(20, 0), inSmallestSet: false })).toEqual([]);
  });

  it('are standard setter for a professional society with members there, and for no other body', () => {
    expect(proposeRoles({ ...nothing, reach: reach(1, 0), professionalSociety: true })).toEqual([{ role: 'standard_setter', firms: 1, of: 40 }]);
    expect(proposeRoles({ ...nothing, professionalSociety: true })).toEqual([]);
  });

  it('are what somebody does already: funds, trains, buys, and anchors from three firms on', () => {
    expect(proposeRoles({ ...nothing, funds: 1, trains: 2, buysFrom: 2 }).map(({ role }) => role)).toEqual(['funder', 'trainer', 'customer']);
    expect(proposeRoles({ ...nothing, buysFrom: 3 })).toEqual([{ role: 'anchor', firms: 3, of: null }, { role: 'customer', firms: 3, of: null }]);
  });

  it('do not come from a share that is not known', () => {
    expect(proposeRoles({ ...nothing, of: 0, reach: { firms: 0, unique: 0, shareOfFirms: { value: null, reason: 'too-few' } }, inSmallestSet: true })).toEqual([]);
  });
});
