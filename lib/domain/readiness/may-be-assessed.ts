import type { Scheme } from './scheme';

type Subject = { readonly rightsHolder: boolean; readonly enabled: boolean };

/** Whether a scheme may be used on an organization: one that asks of power never on a rights holder, unless a manager enabled it for them. */
export const mayBeAssessed = ({ ofPower }: Pick<Scheme, 'ofPower'>, { rightsHolder, enabled }: Subject): boolean => !ofPower || !rightsHolder || enabled;
