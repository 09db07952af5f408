import { rests } from './rests';

type Addresses = { email: string | null; phone: string | null; doNotContactSince: string | null };

/** How somebody is reached on `today`. Of those who asked not to be contacted nothing is handed out: `withheld` says that something is kept. */
export const reachOf = ({ email, phone, doNotContactSince }: Addresses, today: string): { email: string | null; phone: string | null; withheld: boolean } =>
  rests(doNotContactSince, today) ? { email: null, phone: null, withheld: email !== null || phone !== null } : { email, phone, withheld: false };
