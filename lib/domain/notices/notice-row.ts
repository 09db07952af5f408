import type { Confidentiality } from '../shared/confidentiality';
import type { NoticeKind } from './notice-kind';

/** A notice as its reader sees it: what it says comes from the record, as far as the reader may know it today. */
export type NoticeRow = {
  id: string;
  kind: NoticeKind;
  at: Date;
  readAt: Date | null;
  title: string;
  level: Confidentiality;
  href: string;
};
