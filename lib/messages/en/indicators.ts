import { allocation } from './indicators/allocation';
import { card } from './indicators/card';
import { cluster } from './indicators/cluster';
import { compare } from './indicators/compare';
import { conformance } from './indicators/conformance';
import { diversity } from './indicators/diversity';
import { drafts } from './indicators/drafts';
import { figure } from './indicators/figure';
import { files } from './indicators/files';
import { formulas } from './indicators/formulas';
import { gaps } from './indicators/gaps';
import { history } from './indicators/history';
import { industry } from './indicators/industry';
import { refused } from './indicators/refused';
import { region } from './indicators/region';
import { scenario } from './indicators/scenario';
import { schemes } from './indicators/schemes';
import { shiftShare } from './indicators/shift-share';
import { standing } from './indicators/standing';
import { trend } from './indicators/trend';
import { words } from './indicators/words';

export const indicators = {
  allIndustries: 'All industries',
  allocation,
  card,
  cluster,
  compare,
  diversity,
  conformance,
  drafts,
  figure,
  files,
  formulas,
  gaps,
  history,
  industry,
  refused,
  region,
  scenario,
  schemes,
  standing,
  shiftShare,
  trend,
  words,
};
