import type { Actor, Role } from '@/lib/auth/permissions';

/** A walker of each role that may not read what is planted, and the two who may: who wrote it, and a manager. */
export const ROLE_OF = { viewer: 'viewer', facilitator: 'facilitator', coordinator: 'coordinator', administrator: 'administrator', partner: 'partner', author: 'coordinator', manager: 'manager' } as const satisfies Record<string, Role>;
export type Who = keyof typeof ROLE_OF;

/** Somebody who walks: their session, and the tokens of their calendar feeds; one of the author's is revoked. */
interface Walker { actor: Extract<Actor, { kind: 'user' }>; cookie: string; feeds: string[] }
export interface People { walkers: Record<Who, Walker>; revoked: string }

interface OfPerson { id: string; person: string }
/** A record of the sample workspace behind every page that opens on one. */
export interface Ground {
  firm: string; partner: string; other: string; cluster: string; scheme: string; retention: string; load: string; list: string; action: string; site: string; member: string; related: string; rule: string;
  /** An open round of ratings, and a link of it that nobody has used. */
  round: string; link: string;
  /** An agreement with the partner's agency about the firm: everything that can be shared. */
  agreement: string;
  /** A series of meetings of a forming cluster, one that is planned, and a first year that runs. */
  series: string; meeting: string; playbook: string;
  /** A report that was issued before anything was planted. */
  issued: string;
  /** An initiative that guarded contacts are linked to and claimed on. */
  initiative: string;
  /** A review of cases that was held before anything was planted. */
  review: string;
  /** A request for access that was answered with words cut out. */
  severed: string;
  question: { surveyId: string; key: string };
  belongs: OfPerson;
  joined: OfPerson;
  knows: OfPerson;
}

/** What was planted: ids by what they name. Nothing yet is an empty one. */
export interface Garden {
  planted: { contacts: string[]; attachment: string; interview: string; flag: string; visit: string; relation: string; role: string; pledge: string; series: string; meeting: string; case: string; review: string; claim: string }[];
  /** An open request for access of the firm itself. */
  held: string;
  archive: string;
}
