import { createRandom } from "./random";

/** Somebody who does not exist. */
export interface Person {
  id: bigint;
  handle: string;
  nickname: string;
  avatar: string;
  language: "en" | "fr" | "es";
}

const PLACES = [
  ...["river", "maple", "cloud", "cedar", "ember", "tidal", "velvet"],
  ...["amber", "quiet", "copper", "lunar", "mossy", "paper", "saffron"],
  ...["willow", "cobalt", "pebble", "harbor", "clover", "indigo"],
] as const;
const ANIMALS = [
  ...["otter", "fox", "heron", "badger", "lynx", "sparrow", "newt"],
  ...["hedgehog", "puffin", "marten", "owl", "dormouse", "finch"],
  ...["salamander", "moth", "tortoise", "wren", "gecko", "ibex"],
] as const;
const DECORATIONS = [
  ...["", "", "", "", "", "", "", " 🌿", " ✨", " 🎧", " 🏺", " 🫖", " 🌙"],
  ...[" 🧶", " 🍁", " 👩🏽‍🎨", " 🏳️‍🌈", " (bad at clay)", " #1"],
] as const;
/** Names in other scripts, right to left, or as long as the site allows. */
const UNUSUAL = [
  ...["نهر هادئ", "שועל אדר", "雲と水獺", "Кедровый ёж", "강가의 수달"],
  ...["🦊🦊🦊", "The Very Patient Tortoise Of The North Harbor"],
] as const;
/** What people call themselves to be seen, or by mishap. */
const ODD = [
  ...UNUSUAL,
  ...["ᴘᴇʙʙʟᴇ ꜱᴘᴀʀʀᴏᴡ", "M̲a̲p̲l̲e̲", "<b>Paper & Moth</b>", "=Copper+Wren"],
  "\u200bQuiet Lynx",
] as const;
const AVATARS = "https://p16-sign-va.tiktokcdn.com/tos-useast2a-avt-0068";

/** Always the same person for a seed and a number, so that no crowd has to stand in memory. */
export function personAt(
  seed: number,
  index: number,
  hasOddities = true,
): Person {
  const random = createRandom(seed * 7919 + index * 104_729 + 1);
  const place = random.pick(PLACES);
  const animal = random.pick(ANIMALS);
  const key = keyOf(random.fraction) + keyOf(random.fraction);
  const isUnusual = random.chance(0.07);
  const usual = `${capital(place)} ${capital(animal)}${random.pick(DECORATIONS)}`;
  return {
    id: 7_100_000_000_000_000_001n + BigInt(index) * 7_368_787_013n,
    handle: `${place}.${animal}.${index + 10}`,
    nickname: isUnusual ? random.pick(hasOddities ? ODD : UNUSUAL) : usual,
    avatar: `${AVATARS}/${key}~tplv-tiktokx-cropcenter:100:100.webp`,
    language: random.pick(["en", "en", "en", "en", "en", "fr", "es"]),
  };
}

function keyOf(fraction: () => number): string {
  return Math.floor(fraction() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
