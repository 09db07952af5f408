import { rests } from '../register/rests';

type Asked = { name: string; doNotContactSince: string | null };

/**
 * The first of those to be visited who asked not to be contacted on or before `today` ('YYYY-MM-DD'); null when nobody did.
 * Nothing overrides it: where a law requires contact, the request is first ended in the register, with its own trail.
 */
export const refusesContact = <Party extends Asked>(parties: readonly Party[], today: string): (Party & { doNotContactSince: string }) | null => {
  for (const party of parties) {
    const { doNotContactSince } = party;
    if (doNotContactSince !== null && rests(doNotContactSince, today)) return { ...party, doNotContactSince };
  }
  return null;
};
