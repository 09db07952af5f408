import { access } from './en/access';
import { agreements } from './en/agreements';
import { audit } from './en/audit';
import { calendar } from './en/calendar';
import { claims } from './en/claims';
import { dashboards } from './en/dashboards';
import { deadEnds } from './en/dead-ends';
import { directory } from './en/directory';
import { duplicates } from './en/duplicates';
import { errors } from './en/errors';
import { exports } from './en/exports';
import { flow } from './en/flow';
import { followThrough } from './en/follow-through';
import { forming } from './en/forming';
import { frame } from './en/frame';
import { history } from './en/history';
import { imports } from './en/imports';
import { indicators } from './en/indicators';
import { initiatives } from './en/initiatives';
import { listening } from './en/listening';
import { lists } from './en/lists';
import { meetings } from './en/meetings';
import { network } from './en/network';
import { notices } from './en/notices';
import { outreach } from './en/outreach';
import { pipeline } from './en/pipeline';
import { planning } from './en/planning';
import { privacy } from './en/privacy';
import { ratings } from './en/ratings';
import { readiness } from './en/readiness';
import { register } from './en/register';
import { reports } from './en/reports';
import { search } from './en/search';
import { sheet } from './en/sheet';
import { targeting } from './en/targeting';
import { today } from './en/today';
import { ui } from './en/ui';
import { workspace } from './en/workspace';

const en = {
  access,
  agreements,
  audit,
  calendar,
  claims,
  dashboards,
  deadEnds,
  directory,
  duplicates,
  errors,
  exports,
  flow,
  followThrough,
  forming,
  frame,
  history,
  imports,
  indicators,
  initiatives,
  listening,
  lists,
  meetings,
  network,
  notices,
  outreach,
  pipeline,
  planning,
  privacy,
  ratings,
  readiness,
  register,
  reports,
  search,
  sheet,
  targeting,
  today,
  ui,
  workspace,
};

/** The shape every language fills: a second language is an object of this type, checked by the compiler. */
export type Messages = typeof en;

export { locale } from './locale';

/** Every sentence a person reads, by area. Texts with a parameter are functions of it. */
export const messages: Messages = en;
