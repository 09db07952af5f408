import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { asked, charts, firm, members, parts, sources, table, tiles } from './reports/parts';
import { issued, pages } from './reports/pages';
import { templates } from './reports/templates';
import { shipped } from './reports/shipped';

const kinds: Record<ReportKind, { name: string; says: string }> = {
  'firm-brief': { name: 'Firm brief', says: 'One organization on two pages, before a visit or a call.' },
  'cluster-profile': { name: 'Cluster profile', says: 'A cluster or a part of it, for colleagues and partners at the table.' },
  'public-profile': { name: 'Cluster profile, public edition', says: 'The same for the public: published figures, sums that hide no firm, and members who agreed to be named.' },
  'decision-board': { name: 'Decision board', says: 'Where to act, and what is asked of each sub-cluster.' },
  quarterly: { name: 'Quarterly report to council', says: 'What was done in a quarter, what came of it, and where the cluster stands.' },
  deck: { name: 'Board deck', says: 'Slides for the board: advantage, classes, readiness, associations, initiatives, decisions.' },
  annual: { name: 'Annual BR+E report', says: 'A year of retention and expansion: reach, red flags, promises, jobs with evidence.' },
};
const titles: Record<ReportKind, (name: string, period: string | null) => string> = {
  'firm-brief': (name) => name, 'cluster-profile': (name) => name, 'public-profile': (name) => name,
  'decision-board': (name) => `Where to act: ${name}`, quarterly: (name, quarter) => `Quarterly report${quarter === null ? '' : `, ${quarter}`}: ${name}`, deck: (name) => `Board meeting: ${name}`, annual: (name, year) => `Annual report${year === null ? '' : ` ${year}`}: ${name}`,
};

export const reports = {
  nav: 'Reports', house: 'Lode', kinds, titles, line: (kind: string, day: string) => `${kind}, ${day}`,
  parts, tiles, table, charts, asked, firm, members, sources, pages, issued, templates, shipped,
};
