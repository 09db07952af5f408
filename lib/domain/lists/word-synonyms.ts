import type { ActivityKind } from '../outreach/activity-kind';
import type { ContactChannel } from '../outreach/contact-channel';
import type { OrganizationKind } from '../register/organization-kind';
import type { OrganizationStatus } from '../register/organization-status';
import type { PreferredChannel } from '../register/preferred-channel';
import type { SpokenLanguage } from '../register/spoken-language';
import type { SubclusterRole } from '../register/subcluster-role';
import type { Confidentiality } from '../shared/confidentiality';

type Words<Choice extends string> = Readonly<Partial<Record<Choice, readonly string[]>>>;

/** What lists call the choices of our vocabularies, folded; the choice itself and our own word for it are known besides. */
export const KIND_WORDS: Words<OrganizationKind> = {
  firm: ['firm', 'company', 'business', 'private', 'private company', 'corporation', 'customer', 'supplier', 'vendor', 'prospect', 'entreprise', 'societe', 'compagnie', 'commerce', 'industry', 'contractor', 'subcontractor', 'sole prop', 'sole proprietor', 'sole proprietorship', 'partnership', 'self employed', 'limited', 'incorporated', 'manufacturer', 'retailer', 'service provider', 'entrepreneur', 'travailleur autonome', 'fournisseur'],
  association: ['association', 'industry association', 'chamber', 'chamber of commerce', 'chambre de commerce', 'business association', 'society'],
  professional_society: ['professional society', 'professional association', 'ordre professionnel'],
  government: ['government', 'municipality', 'city', 'town', 'village', 'district', 'regional district', 'provincial government', 'federal government', 'public', 'public sector', 'gouvernement', 'municipalite', 'ville', 'crown corporation'],
  first_nation: ['first nation', 'nation', 'first nations', 'premiere nation', 'band', 'indigenous government', 'tribal council'],
  indigenous_business: ['indigenous business', 'first nation business', 'first nations business', 'indigenous owned', 'development corporation', 'entreprise autochtone'],
  education_research: ['education', 'college', 'university', 'school', 'research', 'education and research', 'academic', 'training', 'universite', 'recherche'],
  finance: ['finance', 'bank', 'credit union', 'lender', 'banque', 'investor', 'financial institution'],
  utility_transport: ['utility', 'transport', 'utilities', 'utility or transport', 'railway', 'port', 'airport', 'services publics'],
  media: ['media', 'press', 'newspaper', 'radio', 'medias', 'presse'],
  ngo: ['ngo', 'non profit', 'nonprofit', 'not for profit', 'charity', 'npo', 'obnl', 'organisme sans but lucratif'],
};
export const STATUS_WORDS: Words<OrganizationStatus> = {
  active: ['active', 'open', 'operating', 'yes', 'y', 'true', '1', 'actif', 'active client', 'oui', 'in business'],
  seasonal: ['seasonal', 'saisonnier', 'saisonniere'],
  dormant: ['dormant', 'inactive', 'idle', 'care and maintenance', 'on hold', 'inactif', 'no', 'false', '0', 'non'],
  closed: ['closed', 'out of business', 'ceased', 'bankrupt', 'dissolved', 'ferme', 'fermee'],
  moved_out: ['moved', 'moved out', 'moved away', 'relocated', 'demenage', 'left region'],
};
export const ROLE_WORDS: Words<SubclusterRole> = {
  producer: ['producer', 'mine', 'operator', 'producteur'],
  manufacturer: ['manufacturer', 'manufacturing', 'fabricator', 'fabricant'],
  service: ['service', 'service provider', 'services', 'contractor', 'consultant', 'fournisseur de services'],
  distributor: ['distributor', 'dealer', 'wholesaler', 'retailer', 'distributeur'],
  institution: ['institution', 'agency', 'school', 'public'],
};
export const PREFERRED_WORDS: Words<PreferredChannel> = {
  phone: ['phone', 'call', 'telephone', 'mobile', 'cell', 'appel'], email: ['email', 'e mail', 'courriel'], in_person: ['in person', 'visit', 'en personne'], post: ['post', 'mail', 'letter', 'poste'],
};
export const LANGUAGE_WORDS: Words<SpokenLanguage> = { en: ['en', 'english', 'anglais', 'en ca'], fr: ['fr', 'french', 'francais', 'fr ca'], crx: ['carrier', 'dakelh'] };
export const ACTIVITY_WORDS: Words<ActivityKind> = {
  visit: ['visit', 'site visit', 'company visit', 'business visit', 'visite', 'in person', 'on site', 'en personne'], call: ['call', 'phone', 'phone call', 'telephone', 'appel', 'tel', 'cell', 'called'],
  meeting: ['meeting', 'video', 'teams', 'zoom', 'online', 'video call', 'lunch', 'rencontre', 'reunion', 'coffee'], email: ['email', 'e mail', 'courriel', 'mail'],
  event: ['event', 'conference', 'trade show', 'workshop', 'agm', 'evenement', 'webinar'], site_tour: ['tour', 'site tour', 'visite guidee'],
  survey_interview: ['interview', 'survey', 'entrevue', 'sondage'], note: ['note', 'notes', 'other', 'remark', 'autre'],
};
export const CHANNEL_WORDS: Words<ContactChannel> = {
  in_person: ['in person', 'visit', 'site visit', 'on site', 'en personne', 'visite', 'coffee', 'lunch'], phone: ['phone', 'call', 'phone call', 'telephone', 'tel', 'cell', 'called', 'appel'],
  video: ['video', 'teams', 'zoom', 'online', 'video call'],
  email: ['email', 'e mail', 'courriel'], post: ['post', 'mail', 'letter'], other: ['other', 'autre', 'text', 'txt', 'sms', 'text message', 'texto'],
};
export const LEVEL_WORDS: Words<Confidentiality> = {
  public: ['public', 'open', 'no', 'n', 'false', '0', 'normal', 'non'], internal: ['internal', 'interne', 'team'],
  restricted: ['restricted', 'confidential', 'private', 'yes', 'y', 'true', '1', 'confidentiel', 'oui', 'sensitive', 'restreint'], sealed: ['sealed', 'secret', 'strictly confidential', 'scelle'],
};
