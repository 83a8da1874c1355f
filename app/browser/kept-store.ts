import type { KeptSending } from "#app/domain/kept/kept-sending";

/** A file as it was chosen, by the field that it was chosen in. */
export interface KeptFile {
  field: string;
  file: File;
}

type StoredFile = KeptFile & { key: string };

const [TEXTS, FILES] = ["sendings", "files"] as const;

/** What this browser keeps for this site until it is sent. */
export interface KeptStore {
  list(): Promise<KeptSending[]>;
  find(id: string): Promise<KeptSending | null>;
  put(sending: KeptSending): Promise<void>;
  /** Everything of one sending goes. */
  remove(id: string): Promise<void>;
  files(id: string): Promise<KeptFile[]>;
  /** Puts these files in the place of what a field of a sending held. */
  putFiles(id: string, field: string, files: readonly File[]): Promise<void>;
  /** Lets a sending go on under another id, with its files. */
  rename(sending: KeptSending, id: string): Promise<KeptSending>;
}

/** Opens what this browser keeps; null where it keeps nothing. */
export async function openKeptStore(owner: string): Promise<KeptStore | null> {
  try {
    const store = storeOf(await open(), owner);
    noteOnDevice(owner, await store.list());
    return store;
  } catch {
    return null;
  }
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open("lo-prometido", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(TEXTS, { keyPath: "id" });
    opening.result.createObjectStore(FILES, { keyPath: "key" });
  };
  return await resultOf(opening);
}

function storeOf(db: IDBDatabase, owner: string): KeptStore {
  const read = async <T>(from: string, key?: IDBKeyRange | string) => {
    const store = db.transaction(from).objectStore(from);
    return (await resultOf(store.getAll(key))) as T[];
  };
  const write = async (
    work: (texts: IDBObjectStore, files: IDBObjectStore) => void,
  ) => {
    const both = db.transaction([TEXTS, FILES], "readwrite");
    work(both.objectStore(TEXTS), both.objectStore(FILES));
    await endOf(both);
    noteOnDevice(owner, await read<KeptSending>(TEXTS));
    document.dispatchEvent(new CustomEvent("kept"));
  };
  const files = (id: string) => read<StoredFile>(FILES, under(id));
  return {
    list: async () =>
      (await read<KeptSending>(TEXTS)).sort((a, b) => a.begunAt - b.begunAt),
    find: async (id) => (await read<KeptSending>(TEXTS, id))[0] ?? null,
    put: (sending) => write((texts) => void texts.put(sending)),
    remove: (id) =>
      write((texts, all) => {
        texts.delete(id);
        all.delete(under(id));
      }),
    files,
    putFiles: (id, field, chosen) =>
      write((_texts, all) => {
        all.delete(under(`${id} ${field}`));
        chosen.forEach((file, place) =>
          all.put({ key: `${id} ${field} ${place}`, field, file }),
        );
      }),
    rename: async (sending, id) => {
      const renamed = { ...sending, id };
      const moved = await files(sending.id);
      await write((texts, all) => {
        texts.delete(sending.id);
        all.delete(under(sending.id));
        texts.put(renamed);
        moved.forEach(({ field, file }, place) =>
          all.put({ key: `${id} ${field} ${place}`, field, file }),
        );
      });
      return renamed;
    },
  };
}

/** Every key that begins so. */
function under(start: string): IDBKeyRange {
  return IDBKeyRange.bound(`${start} `, `${start} \uffff`);
}

/** Leaves word for the page where people sign out, and for whatever else is open, how much is kept here. */
function noteOnDevice(owner: string, sendings: readonly KeptSending[]): void {
  if (owner === "") return;
  const own = sendings.filter((one) => one.owner === owner).length;
  const count = `${owner}.${own}.${sendings.length - own}`;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `unsent=${count}; Path=/cuenta/salir; SameSite=Strict; Max-Age=31536000${secure}`;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(transaction.error?.name));
  });
}

/** A fresh submission id, also where the page came without encryption. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
