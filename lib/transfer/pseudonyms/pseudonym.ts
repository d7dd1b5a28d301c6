import type { User } from "@/lib/model/event";

/** Makes what stands for a person: the same for the same id and key, and nobody without the key can tell whose it is. */
export type Pseudonymise = (id: string) => Promise<User>;

const ENCODER = new TextEncoder();
/** No letters that make words or look like digits. */
const SIGNS = "bcdfghjkmnpqrstvwxz23456789";
const CODE_LENGTH = 10;
const ID_DIGITS = 19;

/** `key`: at least 32 random bytes. */
export async function createPseudonyms(
  key: Uint8Array<ArrayBuffer>,
): Promise<Pseudonymise> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", key, algorithm, false, [
    "sign",
  ]);
  return async (id) => {
    const text = ENCODER.encode(`person:${id}`);
    const hash = await crypto.subtle.sign("HMAC", secret, text);
    return userOf(new Uint8Array(hash));
  };
}

/** The id has more digits than any of TikTok's (64 bits), so the two are never mistaken for each other. */
function userOf(hash: Uint8Array): User {
  const digits = numberOf(hash.subarray(0, 16)) % 10n ** BigInt(ID_DIGITS);
  const code = codeOf(numberOf(hash.subarray(16)));
  return {
    id: `9${String(digits).padStart(ID_DIGITS, "0")}`,
    handle: `p.${code}`,
    nickname: `P ${code}`,
  };
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function codeOf(number: bigint): string {
  const base = BigInt(SIGNS.length);
  let rest = number;
  let code = "";
  while (code.length < CODE_LENGTH) {
    code += SIGNS[Number(rest % base)] ?? "";
    rest /= base;
  }
  return code;
}
