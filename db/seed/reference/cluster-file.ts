import { z } from 'zod';

export const ClusterFile = z.object({
  clusterCode: z.string(),
  name: z.string(),
  version: z.int().positive(),
  state: z.enum(['draft', 'published']),
  effectiveFrom: z.iso.date(),
  naicsVersion: z.string(),
  note: z.string(),
  subclusters: z.array(z.object({
    code: z.string(),
    name: z.string(),
    tone: z.enum(['mining', 'manufacturing', 'services', 'institutions']),
  })),
  /** NAICS codes of associations: a role in the register, never a sub-cluster. */
  institutions: z.array(z.string()),
  industries: z.array(z.object({
    naics: z.string().regex(/^\d{6}$/),
    subcluster: z.string(),
    /** C core, M manufacturing, S services, D distribution and logistics. */
    tier: z.enum(['C', 'M', 'S', 'D']),
    weight: z.number().min(0).max(1),
    distribution: z.literal(true).optional(),
    why: z.string(),
  })),
});
export type ClusterFile = z.infer<typeof ClusterFile>;
