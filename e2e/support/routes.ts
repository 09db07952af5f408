import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** '/(work)/outreach/[id]' becomes '/outreach/[id]'. */
const addressOf = (folder: string): string => `/${folder.split(path.sep).filter((part) => part && !part.startsWith('(')).join('/')}`;

const foldersWith = (file: string, folder = ''): string[] =>
  readdirSync(path.join('app', folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return foldersWith(file, path.join(folder, entry.name));
    return entry.name === file ? [folder] : [];
  });

export interface Route {
  /** As the tree has it: '/organizations/[id]/edit'. */
  route: string;
  /** Open without a sign-in. */
  isPublic: boolean;
}

const FOR_MANAGERS = [
  '/region/schemes/new', '/region/schemes/[id]/draft', '/clusters/[code]/definition/draft', '/red-flags/rules/new', '/surveys/new', '/surveys/[id]/draft',
  '/privacy/requests/[id]', '/privacy/retention/[id]', '/forming/roles/new', '/forming/roles/[id]/edit', '/forming/[cluster]/[subcluster]/charter', '/organizations/[id]/readiness/new', '/initiatives/new', '/initiatives/[id]/edit', '/initiatives/[id]/members/new', '/initiatives/[id]/funders/new', '/readiness/subjects/new',
  '/network/ratings/new', '/agreements/new', '/agreements/[id]/edit', '/agreements/[id]/preview',
];

/** Pages that open for a manager alone. */
export const isForManagers = ({ route }: Route): boolean => FOR_MANAGERS.includes(route);

const routes = (file: string): Route[] =>
  foldersWith(file).map((folder) => ({ route: addressOf(folder), isPublic: folder.includes('(public)') })).sort((a, b) => a.route.localeCompare(b.route));

/** Every page there is: a new one can not be forgotten. */
export const pages = (): Route[] => routes('page.tsx').filter(({ route }) => route !== '/');

/** Every address of the API. */
export const apiRoutes = (): Route[] => routes('route.ts').filter(({ route }) => !route.includes('[...'));

const answersToGet = (folder: string): boolean => /\bGET\b/.test(readFileSync(path.join('app', folder, 'route.ts'), 'utf8'));

/** Every page and every other address that can be read, catch-alls too; what is only written to is none. */
export const everyReadable = (): Route[] => [
  ...routes('page.tsx'), ...foldersWith('route.ts').filter(answersToGet).map((folder) => ({ route: addressOf(folder), isPublic: false })),
];

export const isDynamic = ({ route }: Route): boolean => route.includes('[');

/** The same route with one value in the place of every variable part. */
export const filledWith = ({ route }: Route, value: string): string => route.replace(/\[[^\]]+\]/g, value);
