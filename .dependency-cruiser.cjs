const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Modules that begin with 'use client': what they import by value is sent to the browser. */
const clientModules = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return clientModules(place);
    return /\.tsx?$/.test(entry.name) && /^\s*['"]use client['"]/.test(readFileSync(place, 'utf8')) ? [place] : [];
  });

const exactly = (file) => `^${file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
const inTheBrowser = ['app', 'components']
  .filter((folder) => readdirSync(process.cwd()).includes(folder))
  .flatMap(clientModules)
  .map((file) => exactly(file.split(path.sep).join('/')));

const OURS = '^(app|components|db|lib)/';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const DRIVERS = packages('better-sqlite3', '@types/better-sqlite3', 'pg', '@types/pg');
const DIALECTS = packages('drizzle-orm/(sqlite-core|pg-core|better-sqlite3|node-postgres|migrator)');

/** The import law. `instead` is what the person who broke a rule should do. */
const law = [
  {
    name: 'domain-is-pure',
    instead: 'Pass what is needed in as a value (rows, now, ids); keep I/O, clock and framework in lib/services or lib/web.',
    from: { path: '^lib/domain/' },
    // tldts is a table of public suffixes with a lookup: as pure as zod.
    to: { pathNot: ['^lib/(domain|messages)/', packages('zod', 'tldts')] },
  },
  {
    name: 'messages-are-words',
    instead: 'Keep the catalogue to words and the vocabularies of lib/domain; format values where they are shown.',
    from: { path: '^lib/messages/' },
    to: { pathNot: ['^lib/(messages|domain)/'] },
  },
  {
    name: 'only-define-opens-the-database',
    instead: 'Declare a command or query; its context carries the database handle.',
    from: { path: OURS, pathNot: ['^lib/services/define\\.ts$', '^db/'] },
    to: { path: '^db/index\\.ts$' },
  },
  {
    name: 'only-services-know-tables',
    instead: 'Ask a query for a view object, or let a command do the write.',
    from: { path: OURS, pathNot: ['^lib/services/', '^db/'] },
    to: { path: '^db/schema(/|\\.ts$)' },
  },
  {
    name: 'only-db-knows-the-dialect',
    instead: 'Use the column vocabulary (db/columns.ts) and the one interface of db; a fork per engine lives in db/*.sqlite.ts and db/*.postgres.ts.',
    from: { path: OURS, pathNot: ['^db/'] },
    to: { path: [DRIVERS, DIALECTS, '^db/.+\\.(sqlite|postgres)\\.ts$'] },
  },
  {
    name: 'drizzle-stays-behind-services',
    instead: 'Move the query into a file under lib/services/<area>/.',
    from: { path: OURS, pathNot: ['^lib/services/', '^db/'] },
    to: { path: packages('drizzle-orm') },
  },
  {
    name: 'services-do-not-know-the-web',
    instead: 'Take plain input and return view objects; requests, cookies and redirects belong to lib/web.',
    from: { path: '^lib/services/' },
    to: { path: ['^(app|components)/', '^lib/(web|jobs|cli)/', '^lib/auth/(?!permissions\\.ts$)', packages('next', 'next-auth', 'react', 'react-dom', '@types/react')] },
  },
  {
    name: 'services-stand-on-the-schema',
    instead: 'Read through ctx.db with the tables of db/schema; only define.ts holds the database itself.',
    from: { path: '^lib/services/[^/]+/' },
    to: { path: '^db/', pathNot: ['^db/schema(/|\\.ts$)', '^db/database\\.ts$', '^db/search\\.ts$', '^db/figures\\.ts$', '^db/put-rows\\.ts$', '^db/engine\\.ts$', '^db/journal\\.ts$', '^db/references-to\\.ts$'] },
  },
  {
    name: 'services-do-not-cross-areas',
    instead: 'Bring the shared knowledge down to lib/domain or db/schema, or join the tables directly.',
    from: { path: '^lib/services/([^/]+)/' },
    to: { path: '^lib/services/[^/]+/', pathNot: ['^lib/services/$1/'] },
  },
  {
    name: 'components-are-leaves',
    instead: 'Take data and actions as props from the page.',
    from: { path: '^components/' },
    to: { path: [OURS, packages('next-auth')], pathNot: ['^components/', '^lib/(domain|messages)/'] },
  },
  {
    name: 'components-do-not-cross-areas',
    instead: 'Compose the two in the page, or bring what they share down to components/ui.',
    from: { path: '^components/([^/]+)/' },
    to: { path: '^components/', pathNot: ['^components/($1|ui)/'] },
  },
  {
    name: 'client-modules-stay-in-the-browser',
    instead: 'Import the type alone (import type), and take the value or the action as a prop from a server component.',
    from: { path: inTheBrowser.length > 0 ? inTheBrowser : ['^no client module$'] },
    to: { path: '^(lib/(services|auth|web|jobs|cli)|db)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pages-ask-through-the-web-layer',
    instead: 'Ask a query through lib/web/ask.ts, or hand a command to formAction or apiRoute. Only the next-auth route reaches lib/auth.',
    from: { path: '^app/', pathNot: ['^app/api/auth/'] },
    to: { path: '^(db|lib)/', pathNot: ['^lib/(web|services|domain|messages)/'] },
  },
  {
    name: 'only-the-web-layer-knows-next',
    instead: 'Put what needs a request, a cookie or a redirect into lib/web.',
    from: { path: '^lib/', pathNot: ['^lib/web/'] },
    to: { path: packages('next', 'server-only') },
  },
  {
    name: 'the-web-layer-stands-on-services',
    instead: 'Call a command or query; the web layer turns requests into input and refusals into answers.',
    from: { path: '^lib/web/' },
    to: { path: OURS, pathNot: ['^lib/(web|services|auth|domain|messages)/'] },
  },
  {
    name: 'auth-stands-on-services',
    instead: 'Run a query as the system actor; sessions and accounts are read like everything else.',
    from: { path: '^lib/auth/' },
    to: { path: OURS, pathNot: ['^lib/(auth|services|domain|messages)/'] },
  },
  {
    name: 'jobs-use-services',
    instead: 'Call commands and queries from the job; long work is staged and published through them. Only the archive of a whole workspace is made below them.',
    from: { path: '^lib/jobs/' },
    to: { path: OURS, pathNot: ['^lib/(jobs|services|domain|messages)/', '^lib/auth/permissions\\.ts$', '^db/backup/make-archive\\.ts$'] },
  },
  {
    name: 'the-command-line-drives-services',
    instead: 'Call the registry of commands and queries; only db/migrate and db/seed may be reached besides.',
    from: { path: '^lib/cli/' },
    to: { path: OURS, pathNot: ['^lib/(cli|jobs|services|domain|messages)/', '^lib/auth/permissions\\.ts$', '^db/(migrate|seed|backup)(/|\\.ts$)'] },
  },
  {
    name: 'only-the-command-line-migrates',
    instead: 'Run `npm start`, prepare or restore; a running server neither migrates nor seeds nor restores.',
    from: { path: OURS, pathNot: ['^lib/cli/', '^db/'] },
    to: { path: '^db/(migrate|seed|backup/restore)' },
  },
  {
    name: 'db-stands-alone',
    instead: 'Keep rules in lib/domain and permissions in lib/services; db knows columns, vocabularies and connections.',
    from: { path: '^db/' },
    to: { path: '^(app|components|lib)/', pathNot: ['^lib/domain/'] },
  },
  {
    name: 'no-cycles',
    instead: 'Move what both sides need into a third module below them.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'what-ships-is-a-dependency',
    instead: 'Move the package from devDependencies to dependencies, or import only its types.',
    from: { path: OURS },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'everything-resolves',
    instead: 'Correct the path: an import the checker can not follow is an import it can not judge.',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: law.map(({ name, instead, from, to }) => ({ name, comment: instead, severity: 'error', from, to })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$|\\.woff2$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
