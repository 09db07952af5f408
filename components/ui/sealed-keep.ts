import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface KeepSchema extends DBSchema {
  /** One key at most; it cannot be exported, so what it sealed opens in this browser alone. */
  keys: { key: string; value: { owner: string; key: CryptoKey } };
  sealed: { key: string; value: { order: number; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer } };
}

/** Holds things that could not be sent yet, sealed, until they are acknowledged. */
export interface SealedKeep {
  put: (id: string, value: unknown) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Whatever is held under ids that begin so, oldest first; what cannot be opened any more is dropped. */
  all: (prefix: string) => Promise<readonly { id: string; value: unknown }[]>;
}

const NAME = 'lode-unsent';

const opened = (): Promise<IDBPDatabase<KeepSchema>> =>
  openDB<KeepSchema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('keys');
      db.createObjectStore('sealed');
    },
    // Another tab signs out: nothing of ours may hold the deletion up.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });

/** The key of this person's session. Somebody else's key goes, and all it sealed with it. */
const keyOf = async (db: IDBPDatabase<KeepSchema>, owner: string): Promise<CryptoKey> => {
  const held = await db.get('keys', 'own');
  if (held?.owner === owner) return held.key;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const change = db.transaction(['keys', 'sealed'], 'readwrite');
  // Two tabs at once: the first one's key stands.
  const first = await change.objectStore('keys').get('own');
  if (first?.owner === owner) return first.key;
  await change.objectStore('sealed').clear();
  await change.objectStore('keys').put({ owner, key }, 'own');
  await change.done;
  return key;
};

const context = (owner: string, id: string) => new TextEncoder().encode(`${owner} ${id}`);

/** Null where the browser has no store or no sealing (a page without https): then nothing is written to the disk at all. */
export const openSealedKeep = async (owner: string): Promise<SealedKeep | null> => {
  if (typeof indexedDB === 'undefined' || typeof crypto === 'undefined' || !crypto.subtle) return null;
  let order = 0;
  try {
    const db = await opened();
    const key = await keyOf(db, owner);
    return {
      put: async (id, value) => {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const now = performance.timeOrigin + performance.now();
        order = Math.max(order + 0.001, now);
        const at = order;
        const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context(owner, id) }, key, new TextEncoder().encode(JSON.stringify(value)));
        await db.put('sealed', { order: at, iv, data }, id);
      },
      remove: (id) => db.delete('sealed', id),
      all: async (prefix) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [ids, rows] = [await db.getAllKeys('sealed', range), await db.getAll('sealed', range)];
        const entries = await Promise.all(rows.map(async ({ order: at, iv, data }, index) => {
          const id = ids[index] ?? '';
          const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context(owner, id) }, key, data).catch(() => null);
          if (text === null) await db.delete('sealed', id);
          return text === null ? [] : [{ id, at, value: JSON.parse(new TextDecoder().decode(text)) as unknown }];
        }));
        return entries.flat().sort((a, b) => a.at - b.at).map(({ id, value }) => ({ id, value }));
      },
    };
  } catch {
    return null;
  }
};

/** The keep, where there is one already: looking must not make it. */
const existing = async (): Promise<IDBPDatabase<KeepSchema> | null> => {
  if (typeof indexedDB === 'undefined') return null;
  const known = await indexedDB.databases?.().catch(() => null);
  return known && !known.some(({ name }) => name === NAME) ? null : opened().catch(() => null);
};

/** Whether something of this person's waits here; nothing of anybody's is touched. */
export const waitsFor = async (owner: string): Promise<boolean> => {
  const db = await existing();
  const held = await db?.get('keys', 'own').catch(() => undefined);
  const count = held?.owner === owner ? await db?.count('sealed').catch(() => 0) : 0;
  db?.close();
  return (count ?? 0) > 0;
};

/** How many things wait here, whoever's they are. */
export const countSealed = async (): Promise<number> => {
  const db = await existing();
  const count = (await db?.count('sealed').catch(() => 0)) ?? 0;
  db?.close();
  return count;
};

/** Everything that waits goes, and the key with it: for signing out. */
export const forgetSealed = async (): Promise<void> => {
  const db = typeof indexedDB === 'undefined' ? null : await opened().catch(() => null);
  if (!db) return;
  const change = db.transaction(['keys', 'sealed'], 'readwrite');
  await Promise.all([change.objectStore('sealed').clear(), change.objectStore('keys').clear(), change.done]);
  db.close();
};
