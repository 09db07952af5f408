import type { TestProject } from 'vitest/node';
import { migrateInChild } from './migrate-in-child';
import { onServer, urlOf } from './postgres-server';
import './provided';

export default async function template(project: TestProject) {
  const name = `lode_template_${process.pid}`;
  await onServer(`create database ${name}`);
  await migrateInChild({ DATABASE_URL: urlOf(name) });
  project.provide('postgresTemplate', name);
  return () => onServer(`drop database ${name} with (force)`);
}
