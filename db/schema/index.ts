export * from './access';
export * from './audit';
export * from './economy';
export * from './imports';
export * from './outreach';
export * from './register';
export * from './workspace';
