import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { OptionalDay } from './optional-day';
import { optionalName } from './optional-name';
import { SalesShare } from './sales-share';
import { SUBCLUSTER_ROLES } from './subcluster-role';

const code = neededText(64);

const SubclusterLinkInput = z.strictObject({
  clusterCode: code,
  subclusterCode: code,
  role: z.enum(SUBCLUSTER_ROLES, { error: () => messages.errors.notAChoice }),
  share: SalesShare.default({ kind: 'unknown' }),
  /** Who says so: an interview, a web page, an estimate of ours. */
  source: optionalName(200),
  asOf: OptionalDay,
});

/** The sub-clusters an organization belongs to, each once, with its role and its share of sales to the cluster. */
export const SubclusterLinksInput = z
  .array(SubclusterLinkInput)
  .max(20)
  .default([])
  .superRefine((links, context) => {
    links.forEach((link, at) => {
      const first = links.findIndex((other) => other.clusterCode === link.clusterCode && other.subclusterCode === link.subclusterCode);
      if (first < at) context.addIssue({ code: 'custom', path: [at, 'subclusterCode'], message: messages.register.refusals.subclusterTwice });
    });
  });
