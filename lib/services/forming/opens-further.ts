import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';

/** Whether more people could read it at the one level than at the other. */
export const opensFurther = (to: Confidentiality, from: Confidentiality): boolean => CONFIDENTIALITIES.indexOf(to) < CONFIDENTIALITIES.indexOf(from);
