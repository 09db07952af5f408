import type { Tree } from './cruise';

/** A tree that keeps the law: every layer, joined as the law allows. */
export const LAWFUL: Tree = {
  'lib/messages/index.ts': "export const messages = { visit: 'Visit' };",
  'lib/domain/outreach/visit.ts': "import { z } from 'zod';\nimport { messages } from '@/lib/messages';\nexport const Visit = z.object({ title: z.string().min(1, messages.visit) });",
  'db/columns.sqlite.ts': "import { text } from 'drizzle-orm/sqlite-core';\nexport const column = text;",
  'db/index.ts': "import Sqlite from 'better-sqlite3';\nexport const database = () => new Sqlite(':memory:');",
  'db/migrate.ts': "import { database } from './index';\nexport const migrate = () => database();",
  'db/backup/make-archive.ts': "import { database } from '../index';\nexport const makeArchive = database;",
  'db/backup/restore-archive.ts': "import { database } from '../index';\nexport const restoreArchive = database;",
  'db/schema/index.ts': "import { column } from '../columns.sqlite';\nexport const visits = column;",
  'lib/auth/permissions.ts': 'export const may = () => true;',
  'lib/auth/actor.ts': "import { logVisit } from '@/lib/services/outreach/log-visit';\nexport const actor = logVisit;",
  'lib/services/define.ts': "import { database } from '@/db';\nimport { may } from '@/lib/auth/permissions';\nexport const command = () => [database, may];",
  'lib/services/outreach/log-visit.ts': "import { eq } from 'drizzle-orm';\nimport { visits } from '@/db/schema';\nimport { Visit } from '@/lib/domain/outreach/visit';\nimport { command } from '../define';\nexport const logVisit = [eq, visits, Visit, command];",
  'lib/services/register/find-firm.ts': "import { command } from '../define';\nexport const findFirm = command;",
  'lib/jobs/backup.ts': "import { makeArchive } from '@/db/backup/make-archive';\nexport const run = makeArchive;",
  'lib/jobs/import.ts': "import { logVisit } from '@/lib/services/outreach/log-visit';\nexport const run = logVisit;",
  'lib/cli/main.ts': "import { migrate } from '@/db/migrate';\nimport { run } from '@/lib/jobs/import';\nexport const verbs = [migrate, run];",
  'lib/web/ask.ts': "import 'server-only';\nimport { headers } from 'next/headers';\nimport { actor } from '@/lib/auth/actor';\nexport const ask = [headers, actor];",
  'components/ui/button.tsx': "'use client';\nimport { useForm } from 'react-hook-form';\nexport const Button = useForm;",
  'components/outreach/visit-form.tsx': "'use client';\nimport { Visit } from '@/lib/domain/outreach/visit';\nimport { Button } from '../ui/button';\nexport const VisitForm = [Visit, Button];",
  'app/outreach/page.tsx': "import { VisitForm } from '@/components/outreach/visit-form';\nimport { ask } from '@/lib/web/ask';\nimport { logVisit } from '@/lib/services/outreach/log-visit';\nexport default [VisitForm, ask, logVisit];",
  'app/outreach/row.tsx': "'use client';\nimport type { logVisit } from '@/lib/services/outreach/log-visit';\nexport type Row = typeof logVisit;",
  'app/api/auth/route.ts': "import { actor } from '@/lib/auth/actor';\nexport const GET = actor;",
};

/** One or more sins for each rule: a file added to the lawful tree, and nothing else changed. */
export const SINS: [rule: string, sin: string, file: string, text: string][] = [
  ['domain-is-pure', 'the domain reads a file', 'lib/domain/outreach/sin.ts', "import { readFileSync } from 'node:fs';\nexport const sin = readFileSync;"],
  ['domain-is-pure', 'the domain knows a framework', 'lib/domain/outreach/sin.ts', "import { useState } from 'react';\nexport const sin = useState;"],
  ['domain-is-pure', 'the domain knows a service', 'lib/domain/outreach/sin.ts', "import { findFirm } from '@/lib/services/register/find-firm';\nexport const sin = findFirm;"],
  ['messages-are-words', 'the catalogue asks a service', 'lib/messages/sin.ts', "import { findFirm } from '@/lib/services/register/find-firm';\nexport const sin = findFirm;"],
  ['only-define-opens-the-database', 'a service opens the database', 'lib/services/outreach/sin.ts', "import { database } from '@/db';\nexport const sin = database;"],
  ['only-define-opens-the-database', 'a page opens the database', 'app/sin.ts', "import { database } from '@/db/index';\nexport const sin = database;"],
  ['only-services-know-tables', 'a page reads a table', 'app/sin.ts', "import { visits } from '@/db/schema';\nexport const sin = visits;"],
  ['only-services-know-tables', 'a job takes even the type of a table', 'lib/jobs/sin.ts', "import type { visits } from '@/db/schema';\nexport type Sin = typeof visits;"],
  ['only-db-knows-the-dialect', 'a service calls a driver', 'lib/services/outreach/sin.ts', "import { Pool } from 'pg';\nexport const sin = Pool;"],
  ['only-db-knows-the-dialect', 'a service speaks one dialect', 'lib/services/outreach/sin.ts', "import { text } from 'drizzle-orm/sqlite-core';\nexport const sin = text;"],
  ['only-db-knows-the-dialect', 'a service takes the columns of one engine', 'lib/services/outreach/sin.ts', "import { column } from '@/db/columns.sqlite';\nexport const sin = column;"],
  ['drizzle-stays-behind-services', 'a page writes a query', 'app/sin.ts', "import { eq } from 'drizzle-orm';\nexport const sin = eq;"],
  ['services-do-not-know-the-web', 'a service reads a cookie', 'lib/services/outreach/sin.ts', "import { cookies } from 'next/headers';\nexport const sin = cookies;"],
  ['services-do-not-know-the-web', 'a service asks who is signed in', 'lib/services/outreach/sin.ts', "import { actor } from '@/lib/auth/actor';\nexport const sin = actor;"],
  ['services-stand-on-the-schema', 'a service migrates', 'lib/services/outreach/sin.ts', "import { migrate } from '@/db/migrate';\nexport const sin = migrate;"],
  ['services-do-not-cross-areas', 'outreach calls the register', 'lib/services/outreach/sin.ts', "import { findFirm } from '../register/find-firm';\nexport const sin = findFirm;"],
  ['components-are-leaves', 'a component calls a service', 'components/outreach/sin.tsx', "import { findFirm } from '@/lib/services/register/find-firm';\nexport const sin = findFirm;"],
  ['components-are-leaves', 'a component imports a page', 'components/outreach/sin.tsx', "import page from '@/app/outreach/page';\nexport const sin = page;"],
  ['components-do-not-cross-areas', 'a primitive knows the trade', 'components/ui/sin.tsx', "import { VisitForm } from '@/components/outreach/visit-form';\nexport const sin = VisitForm;"],
  ['client-modules-stay-in-the-browser', 'a client file takes the value of a service', 'app/outreach/sin.tsx', "'use client';\nimport { logVisit } from '@/lib/services/outreach/log-visit';\nexport const sin = logVisit;"],
  ['pages-ask-through-the-web-layer', 'a page checks the session itself', 'app/sin.ts', "import { actor } from '@/lib/auth/actor';\nexport const sin = actor;"],
  ['only-the-web-layer-knows-next', 'a job redirects', 'lib/jobs/sin.ts', "import { redirect } from 'next/navigation';\nexport const sin = redirect;"],
  ['the-web-layer-stands-on-services', 'the web layer draws a component', 'lib/web/sin.ts', "import { Button } from '@/components/ui/button';\nexport const sin = Button;"],
  ['auth-stands-on-services', 'auth seeds', 'lib/auth/sin.ts', "import { migrate } from '@/db/migrate';\nexport const sin = migrate;"],
  ['jobs-use-services', 'a job reaches the web layer', 'lib/jobs/sin.ts', "import { ask } from '@/lib/web/ask';\nexport const sin = ask;"],
  ['the-command-line-drives-services', 'the command line reads a table', 'lib/cli/sin.ts', "import { visits } from '@/db/schema';\nexport const sin = visits;"],
  ['only-the-command-line-migrates', 'the web layer migrates', 'lib/web/sin.ts', "import { migrate } from '@/db/migrate';\nexport const sin = migrate;"],
  ['only-the-command-line-migrates', 'a job restores an archive', 'lib/jobs/sin.ts', "import { restoreArchive } from '@/db/backup/restore-archive';\nexport const sin = restoreArchive;"],
  ['db-stands-alone', 'the database knows permissions', 'db/sin.ts', "import { may } from '@/lib/auth/permissions';\nexport const sin = may;"],
  ['what-ships-is-a-dependency', 'shipped code stands on a test tool', 'lib/jobs/sin.ts', "import { expect } from 'vitest';\nexport const sin = expect;"],
  ['everything-resolves', 'an import leads nowhere', 'lib/domain/outreach/sin.ts', "import { nothing } from '@/lib/domain/nothing';\nexport const sin = nothing;"],
];

/** A cycle takes two files. */
export const CYCLE: Tree = {
  'lib/domain/outreach/hen.ts': "import { egg } from './egg';\nexport const hen = () => egg;",
  'lib/domain/outreach/egg.ts': "import { hen } from './hen';\nexport const egg = () => hen;",
};
