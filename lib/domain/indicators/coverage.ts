import { known, type Measured } from './measured';
import { share } from './share';

/** `alarm`: the register holds more firms than officially exist there; a data fault on one side. */
export type Coverage = Measured & { readonly alarm: boolean };

/**
 * Coverage = firms in the register / establishments in Business Counts, a fraction, for one industry and region.
 * Without official counts pass `missing('no-reference')`: the reason passes on. Over 1 it is an alarm, not clipped;
 * official 0 is null `zero-total`, an alarm as soon as the register holds a firm. Establishments are not firms: an approximation.
 */
export function coverage(firmsInRegister: number, officialEstablishments: Measured): Coverage {
  const alarm = officialEstablishments.value !== null && firmsInRegister > officialEstablishments.value;
  return { ...share(known(firmsInRegister), officialEstablishments), alarm };
}
