import type { NavItem } from '@/components/frame/nav-item';
import type { PaletteCommand } from '@/components/frame/palette-command';
import { messages } from '@/lib/messages';
import type { Permission } from '@/lib/web/work-actor';

const { nav, palette } = messages.workspace;
const { groups } = nav;

type Place = NavItem & { permission: Permission };

const PLACES: readonly Place[] = [
  { href: '/today', label: nav.today, keys: 'g t', permission: 'outreach.read' },
  { href: '/plan', label: nav.plan, keys: 'g w', permission: 'outreach.read' },
  { href: '/reports', label: messages.reports.nav, keys: 'g d', permission: 'reports.read' },
  { href: '/dashboard', label: messages.dashboards.nav, keys: 'g h', permission: 'outreach.read' },
  { href: '/shared', label: messages.agreements.shared.nav, permission: 'shared.read' },
  { href: '/organizations', label: nav.organizations, keys: 'g o', group: groups.relationships, permission: 'register.read' },
  { href: '/people', label: nav.people, keys: 'g p', group: groups.relationships, permission: 'register.read' },
  { href: '/outreach', label: nav.outreach, keys: 'g l', group: groups.relationships, permission: 'outreach.read' },
  { href: '/promises', label: messages.followThrough.nav.promises, keys: 'g m', group: groups.relationships, permission: 'outreach.read' },
  { href: '/red-flags', label: nav.redFlags, keys: 'g f', group: groups.relationships, permission: 'outreach.read' },
  { href: '/interviews', label: nav.interviews, keys: 'g v', group: groups.relationships, permission: 'outreach.read' },
  { href: '/network', label: messages.network.nav.network, keys: 'g n', group: groups.relationships, permission: 'register.read' },
  { href: '/readiness', label: messages.readiness.nav.readiness, keys: 'g r', group: groups.building, permission: 'readiness.read' },
  { href: '/forming', label: messages.forming.nav.forming, keys: 'g k', group: groups.building, permission: 'readiness.read' },
  { href: '/pipeline', label: messages.pipeline.nav.pipeline, keys: 'g b', group: groups.building, permission: 'pipeline.read' },
  { href: '/initiatives', label: messages.initiatives.nav.initiatives, keys: 'g a', group: groups.building, permission: 'initiatives.read' },
  { href: '/meetings', label: messages.meetings.nav.meetings, keys: 'g e', group: groups.building, permission: 'outreach.read' },
  { href: '/clusters', label: nav.clusters, keys: 'g c', group: groups.figures, permission: 'indicators.read' },
  { href: '/region', label: nav.region, keys: 'g g', group: groups.figures, permission: 'indicators.read' },
  { href: '/industry', label: nav.industry, keys: 'g i', group: groups.figures, permission: 'indicators.read' },
  { href: '/history', label: messages.history.nav, keys: 'g z', group: groups.administration, permission: 'register.read' },
  { href: '/privacy', label: nav.privacy, group: groups.administration, permission: 'outreach.read' },
  { href: '/agreements', label: messages.agreements.title, group: groups.administration, permission: 'register.read' },
  { href: '/imports', label: nav.imports, group: groups.administration, permission: 'imports.read' },
  { href: '/admin/users', label: nav.users, group: groups.administration, permission: 'access.manage' },
  { href: '/admin/unit', label: nav.unit, group: groups.administration, permission: 'workspace.name' },
  { href: '/admin/audit', label: nav.audit, group: groups.administration, permission: 'audit.read' },
  { href: '/admin/backup', label: nav.backup, group: groups.administration, permission: 'backup.run' },
  { href: '/admin/outbox', label: nav.outbox, group: groups.administration, permission: 'workspace.manage' },
  { href: '/admin/samples', label: nav.samples, group: groups.administration, permission: 'workspace.manage' },
];

const DEEDS: readonly (PaletteCommand & { permission: Permission })[] = [
  { id: 'log-contact', label: palette.logContact, href: '/outreach/log', group: palette.doThis, permission: 'outreach.write' },
  { id: 'plan-visit', label: palette.planVisit, href: '/plan/new', group: palette.doThis, permission: 'outreach.write' },
  { id: 'new-organization', label: palette.newOrganization, href: '/organizations/new', group: palette.doThis, permission: 'register.write' },
  { id: 'new-person', label: palette.newPerson, href: '/people/new', group: palette.doThis, permission: 'register.write' },
  { id: 'open-case', label: messages.pipeline.nav.openCase, href: '/pipeline/cases/new', group: palette.doThis, permission: 'pipeline.write' },
  { id: 'start-initiative', label: messages.initiatives.nav.start, href: '/initiatives/new', group: palette.doThis, permission: 'initiatives.write' },
  { id: 'raise-red-flag', label: palette.raiseRedFlag, href: '/red-flags/raise', group: palette.doThis, permission: 'outreach.write' },
  { id: 'interview', label: palette.interview, href: '/interviews/new', group: palette.doThis, permission: 'outreach.write' },
  { id: 'propose-role', label: messages.forming.matrix.proposeAny, href: '/forming/roles/new', group: palette.doThis, permission: 'readiness.write' },
  { id: 'note-pledge', label: messages.forming.pledges.newTitle, href: '/forming/pledges/new', group: palette.doThis, permission: 'outreach.write' },
  { id: 'import', label: palette.importTable, href: '/imports/new', group: palette.doThis, permission: 'imports.run' },
  { id: 'bring-list', label: messages.lists.panel.bring, href: '/imports/lists/new', group: palette.doThis, permission: 'register.write' },
  { id: 'start-round', label: messages.ratings.start, href: '/network/ratings/new', group: palette.doThis, permission: 'readiness.write' },
  { id: 'red-flag-rules', label: palette.redFlagRules, href: '/red-flags/rules', group: palette.goTo, permission: 'outreach.read' },
  { id: 'surveys', label: palette.surveys, href: '/surveys', group: palette.goTo, permission: 'outreach.read' },
  { id: 'search', label: messages.search.title, href: '/search', group: palette.goTo, permission: 'register.read' },
  { id: 'account', label: palette.account, href: '/account', group: palette.goTo, permission: 'account.self' },
  { id: 'ways', label: messages.network.nav.paths, href: '/network/ways', group: palette.goTo, permission: 'outreach.read' },
  { id: 'reach', label: messages.network.nav.reach, href: '/network/reach', group: palette.goTo, permission: 'register.read' },
  { id: 'ratings', label: messages.ratings.title, href: '/network/ratings', group: palette.goTo, permission: 'readiness.read' },
  { id: 'helped', label: messages.followThrough.nav.helped, href: '/outreach/helped', group: palette.goTo, permission: 'outreach.read' },
  { id: 'referrals', label: messages.followThrough.nav.referrals, href: '/outreach/referrals', group: palette.goTo, permission: 'outreach.read' },
  { id: 'introductions', label: messages.followThrough.nav.introductions, href: '/outreach/introductions', group: palette.goTo, permission: 'outreach.read' },
  { id: 'flow', label: `${messages.pipeline.nav.pipeline}: ${messages.flow.title}`, href: '/pipeline/flow', group: palette.goTo, permission: 'pipeline.read' },
  { id: 'targeting', label: `${messages.pipeline.nav.pipeline}: ${messages.targeting.title}`, href: '/pipeline/targeting', group: palette.goTo, permission: 'pipeline.read' },
  { id: 'ledger', label: `${messages.pipeline.nav.pipeline}: ${messages.claims.title}`, href: '/pipeline/claims', group: palette.goTo, permission: 'outreach.read' },
  { id: 'notices', label: palette.notices, href: '/notices', group: palette.goTo, permission: 'outreach.read' },
  { id: 'team', label: palette.team, href: '/outreach/team', group: palette.goTo, permission: 'outreach.read' },
  { id: 'feeds', label: palette.feeds, href: '/plan/feeds', group: palette.goTo, permission: 'outreach.read' },
  { id: 'new-series', label: messages.meetings.nav.newSeries, href: '/meetings/series/new', group: palette.doThis, permission: 'outreach.write' },
  { id: 'playbook', label: messages.meetings.nav.playbook, href: '/meetings/playbook', group: palette.goTo, permission: 'readiness.read' },
  { id: 'decision', label: messages.readiness.nav.decision, href: '/readiness/decision', group: palette.goTo, permission: 'readiness.read' },
  { id: 'readiness-subjects', label: messages.readiness.nav.subjects, href: '/readiness/subjects', group: palette.goTo, permission: 'readiness.read' },
  { id: 'expiry', label: messages.readiness.nav.expiry, href: '/readiness/expiry', group: palette.goTo, permission: 'readiness.read' },
  { id: 'directory', label: messages.directory.staff.title, href: '/reports/directory', group: palette.goTo, permission: 'register.read' },
  { id: 'scenario', label: palette.scenario, href: '/scenario', group: palette.goTo, permission: 'indicators.read' },
  { id: 'conformance', label: palette.conformance, href: '/conformance', group: palette.goTo, permission: 'indicators.read' },
  { id: 'figures', label: palette.figures, href: '/region/formulas', group: palette.goTo, permission: 'indicators.read' },
];

export const navigation = (allowed: (permission: Permission) => boolean): NavItem[] =>
  PLACES.filter((place) => allowed(place.permission)).map(({ href, label, keys, group }) => ({ href, label, keys, group }));

export const paletteCommands = (allowed: (permission: Permission) => boolean): PaletteCommand[] => [
  ...DEEDS.filter((deed) => allowed(deed.permission)).map(({ id, label, href, group }) => ({ id, label, href, group })),
  ...navigation(allowed).map(({ href, label, keys }) => ({ id: href, label, href, group: palette.goTo, keys })),
];
