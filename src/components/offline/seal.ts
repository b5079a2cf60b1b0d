/** AES-GCM by the browser's own WebCrypto: what is sealed is read, and seen to be unchanged, only with the key. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

/** The key as a device keeps it: it can be used there, and not be read out again. */
export const keyFrom = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)),
    "AES-GCM",
    false,
    ["encrypt", "decrypt"],
  );

/** `place`: where the sealed thing lies; moved to another place it does not open. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(named(iv, place), key, text) };
}

/** Null where it was sealed with another key, for another place, or was changed since. */
export async function unseal<T>(key: CryptoKey, place: string, { iv, data }: Sealed): Promise<T | null> {
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(named(iv, place), key, data))) as T;
  } catch {
    return null;
  }
}

const named = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(place),
});
