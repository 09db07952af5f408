import type { AffiliationFlag } from '@/lib/domain/register/affiliation-flag';
import type { JobsBasis } from '@/lib/domain/register/jobs-basis';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';
import type { OrganizationStatus } from '@/lib/domain/register/organization-status';
import type { PreferredChannel } from '@/lib/domain/register/preferred-channel';
import type { SpokenLanguage } from '@/lib/domain/register/spoken-language';
import type { SubclusterRole } from '@/lib/domain/register/subcluster-role';

const kinds: Record<OrganizationKind, string> = {
  firm: 'Business',
  association: 'Association',
  professional_society: 'Professional society',
  government: 'Government',
  first_nation: 'First Nation',
  indigenous_business: 'Indigenous business',
  education_research: 'Education and research',
  finance: 'Finance',
  utility_transport: 'Utility or transport',
  media: 'Media',
  ngo: 'Non-profit',
};

const kindsInPlural: Record<OrganizationKind, string> = {
  firm: 'Businesses',
  association: 'Associations',
  professional_society: 'Professional societies',
  government: 'Governments',
  first_nation: 'First Nations',
  indigenous_business: 'Indigenous businesses',
  education_research: 'Education and research',
  finance: 'Finance',
  utility_transport: 'Utilities and transport',
  media: 'Media',
  ngo: 'Non-profits',
};

const statuses: Record<OrganizationStatus, string> = {
  active: 'Active',
  seasonal: 'Seasonal',
  dormant: 'Dormant',
  closed: 'Closed',
  moved_out: 'Moved out',
};

const roles: Record<SubclusterRole, string> = {
  producer: 'Producer',
  manufacturer: 'Manufacturer',
  service: 'Service provider',
  distributor: 'Distributor',
  institution: 'Institution',
};

const bases: Record<JobsBasis, string> = {
  payroll: 'payroll',
  stated: 'stated',
  estimated: 'estimated',
  band: 'band',
};

const flags: Record<AffiliationFlag, string> = {
  spokesperson: 'spokesperson',
  decision_maker: 'decides',
  champion: 'champion',
  procurement: 'procurement',
};

const channels: Record<PreferredChannel, string> = {
  phone: 'Phone',
  email: 'E-mail',
  in_person: 'In person',
  post: 'Post',
};

const languages: Record<SpokenLanguage, string> = {
  en: 'English',
  fr: 'French',
  crx: 'Dakelh (Carrier)',
  clc: 'Tŝilhqot’in',
  shs: 'Secwepemctsín',
  sek: 'Tse’khene (Sekani)',
  git: 'Gitxsanimaax',
  cr: 'Cree',
  de: 'German',
  es: 'Spanish',
  hi: 'Hindi',
  ko: 'Korean',
  nl: 'Dutch',
  pa: 'Punjabi',
  pt: 'Portuguese',
  ru: 'Russian',
  tl: 'Tagalog',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
  other: 'Other',
};

/** A word for every member of every vocabulary of the register. */
export const registerWords = { kinds, kindsInPlural, statuses, roles, bases, mixedBasis: 'mixed', flags, channels, languages };
