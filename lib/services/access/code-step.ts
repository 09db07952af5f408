import { verifySync } from 'otplib';

// One step either way: a phone's clock may be half a minute off.
const TOLERANCE = 30;

/** The time step (30 s, RFC 6238) a six-digit code belongs to, or null when it is not a code of this secret around now. */
export const codeStep = (secret: string, code: string, now: Date): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const found = verifySync({ secret, token: code, epoch: Math.floor(now.getTime() / 1000), epochTolerance: TOLERANCE });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
};
