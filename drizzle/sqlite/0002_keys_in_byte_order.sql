-- SQLite orders text by its bytes from the start; on PostgreSQL this migration brings the keys to the same order.
REINDEX tags;
