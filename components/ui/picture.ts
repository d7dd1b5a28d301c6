import { locale } from "@/lib/text/locale";

/** The hosts of the manifest's `img-src`. */
const PICTURE_HOSTS = [
  ".tiktokcdn.com",
  ".tiktokcdn-us.com",
  ".tiktokcdn-eu.com",
  ".ibyteimg.com",
];

/** Addresses come from the wire: only pictures of TikTok's own hosts are asked for. */
export function isPictureAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === "https:" &&
    PICTURE_HOSTS.some((host) => url.hostname.endsWith(host))
  );
}

const LETTERS = /[\p{L}\p{N}]/u;

/** First letters of the first two words, or a middle dot for a name without any. */
export function initialsOf(name: string): string {
  const initials = name
    .split(/[\s._]+/u)
    .flatMap((word) => LETTERS.exec(word)?.[0] ?? [])
    .slice(0, 2)
    .join("");
  return initials === "" ? "·" : initials.toLocaleUpperCase(locale);
}
