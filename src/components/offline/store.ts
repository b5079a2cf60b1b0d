import type { Sealed } from "./seal";

/** What IndexedDB holds: for the one signed in the key and the sealed places, and sealed texts of whoever wrote here. */
export type KeptKey = { account: string; post: string; key: CryptoKey; places: Sealed; at: number };
export type KeptText = Sealed & { id: string; account: string };

const NAME = "guazhi-offline";

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys", { keyPath: "account" });
      request.result.createObjectStore("texts", { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction on one store; answered only once it is on the disk. */
async function within<T>(
  store: "keys" | "texts",
  mode: IDBTransactionMode,
  work: (of: IDBObjectStore) => IDBRequest<T> | null,
): Promise<T | undefined> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The key of the one signed in on this device; there is never more than one. */
export const keptKey = async (): Promise<KeptKey | null> =>
  ((await within<KeptKey[]>("keys", "readonly", (keys) => keys.getAll())) ?? [])[0] ?? null;

/** Takes the place of any other account's. */
export const keepKey = (kept: KeptKey): Promise<unknown> =>
  within("keys", "readwrite", (keys) => {
    keys.clear();
    keys.put(kept);
    return null;
  });

/** Nobody is signed in any more: the texts stay, and nothing here opens them. */
export const forgetKeys = (): Promise<unknown> => within("keys", "readwrite", (keys) => keys.clear());

export const keptTexts = async (): Promise<KeptText[]> =>
  (await within<KeptText[]>("texts", "readonly", (texts) => texts.getAll())) ?? [];
export const keptText = async (id: string): Promise<KeptText | null> =>
  (await within<KeptText | undefined>("texts", "readonly", (texts) => texts.get(id))) ?? null;
export const keepText = (text: KeptText): Promise<unknown> => within("texts", "readwrite", (texts) => texts.put(text));
export const dropText = (id: string): Promise<unknown> => within("texts", "readwrite", (texts) => texts.delete(id));
