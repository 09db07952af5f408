import type { AxisCode } from './axis-code';
import type { Scheme, SchemeAxis } from './scheme';
import { SCHEME_CODES, type SchemeCode } from './scheme-code';

const axes = (codes: readonly AxisCode[], least: number, most: number): SchemeAxis[] => codes.map((code) => ({ code, least, most }));

const RWA: readonly AxisCode[] = ['ready', 'willing', 'able'];
const COMMUNITY: readonly AxisCode[] = ['efforts', 'knowledge_of_efforts', 'leadership', 'climate', 'knowledge_of_issue', 'resources'];

/**
 * The schemes as data. `rwa` is ours: three axes 0 to 4, the level their minimum; what somebody says of their willingness stands apart
 * from what they do. Others follow their field: community readiness (six dimensions in nine stages), Mendelow's power and interest with a
 * position, salience after Mitchell, Agle and Wood (1997), engagement now and wanted, and six groups of collaboration factors, 1 to 5.
 */
export const SCHEMES: Readonly<Record<SchemeCode, Scheme>> = {
  rwa: { code: 'rwa', subjects: ['organization'], axes: axes([...RWA, 'stated_willing'], 0, 4), levelAxes: RWA, ofPower: false },
  engagement: { code: 'engagement', subjects: ['organization', 'community'], axes: axes(['current', 'desired'], 0, 4), levelAxes: [], ofPower: false },
  power_interest: {
    code: 'power_interest', subjects: ['organization'],
    axes: [...axes(['power', 'interest'], 0, 4), ...axes(['position'], -2, 2)], levelAxes: [], ofPower: true,
  },
  salience: { code: 'salience', subjects: ['organization'], axes: axes(['power', 'legitimacy', 'urgency'], 0, 1), levelAxes: [], ofPower: true },
  collaboration: {
    code: 'collaboration', subjects: ['organization', 'subcluster'],
    axes: axes(['setting', 'members', 'process', 'communication', 'purpose', 'means'], 1, 5), levelAxes: [], ofPower: false,
  },
  community: { code: 'community', subjects: ['community', 'organization'], axes: axes(COMMUNITY, 1, 9), levelAxes: COMMUNITY, ofPower: false },
};

/** The schemes a kind of subject can be assessed by, in the order they are offered. */
export const schemesFor = (subject: Scheme['subjects'][number]): Scheme[] =>
  SCHEME_CODES.map((code) => SCHEMES[code]).filter(({ subjects }) => subjects.includes(subject));
