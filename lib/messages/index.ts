import { access } from './en/access';
import { audit } from './en/audit';
import { calendar } from './en/calendar';
import { deadEnds } from './en/dead-ends';
import { errors } from './en/errors';
import { frame } from './en/frame';
import { imports } from './en/imports';
import { indicators } from './en/indicators';
import { outreach } from './en/outreach';
import { register } from './en/register';
import { today } from './en/today';
import { ui } from './en/ui';
import { workspace } from './en/workspace';

const en = {
  access,
  audit,
  calendar,
  deadEnds,
  errors,
  frame,
  imports,
  indicators,
  outreach,
  register,
  today,
  ui,
  workspace,
};

/** The shape every language fills: a second language is an object of this type, checked by the compiler. */
export type Messages = typeof en;

export { locale } from './locale';

/** Every sentence a person reads, by area. Texts with a parameter are functions of it. */
export const messages: Messages = en;
