// Works out the winners of draws anew, by docs/draw.md alone: it shares no code with Livetap.
//
//   node scripts/check-draw.mjs <proof.json | session.json>
import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";

function winnersOf(ids, digest, seed, count) {
  const left = [...ids];
  const winners = [];
  let n = 0;
  const next = () =>
    createHmac("sha256", Buffer.from(seed, "hex"))
      .update(`${digest}:${n++}`)
      .digest()
      .readUIntBE(0, 6);
  while (winners.length < count && left.length > 0) {
    const fair = 2 ** 48 - (2 ** 48 % left.length);
    let number = next();
    while (number >= fair) number = next();
    winners.push(...left.splice(number % left.length, 1));
  }
  return winners;
}

const LOOKS = /[\ufe0e\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/gu;
const ACCENTS = /[\u0300-\u036f\u064b-\u065f]/g;
const PIECES =
  /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*|\p{RI}\p{RI}|\p{S}/gu;

function piecesOf(text) {
  const bare = text.replace(LOOKS, "").normalize("NFKD").replace(ACCENTS, "");
  const folded = bare.normalize("NFKC").toUpperCase().toLowerCase();
  return folded.replaceAll("ς", "σ").match(PIECES) ?? [];
}

function hasWord(text, word) {
  const [pieces, wanted] = [piecesOf(text), piecesOf(word)];
  const stands = (start) =>
    wanted.every((piece, index) => pieces[start + index] === piece);
  if (word.trim() === "") return true;
  return wanted.length > 0 && pieces.some((_, start) => stands(start));
}

/** An erased person's stand-in: no id of TikTok's begins with a zero. */
const NOBODY = /^$|^0$|^0\d{18}$/;

function idsIn({ events, streamer, draws }, draw) {
  const out = new Set([streamer.id]);
  for (let id = draw.after; id;) {
    const before = draws.find((one) => one.id === id);
    for (const { person } of before?.winners ?? []) out.add(person);
    id = before?.after;
  }
  const ids = new Set();
  for (const { kind, at, text, user, deleted, traits = {} } of events) {
    if (kind !== "comment" || deleted || at < draw.from || at > draw.to)
      continue;
    if (!hasWord(text, draw.word) || NOBODY.test(user?.id ?? "")) continue;
    if (traits.isMasked || traits.isStreamer) continue;
    ids.add(user.id);
    if (traits.isModerator && draw.withoutModerators) out.add(user.id);
  }
  return [...ids].filter((id) => !out.has(id)).sort();
}

/** Without a digest nobody knows the list: one who may have stood in it was erased, or the file names nobody. */
function check(draw, ids) {
  if (draw.digest === "")
    return "cannot be checked: who took part is not told any more";
  const digest = createHash("sha256").update(ids.join("\n")).digest("hex");
  if (digest !== draw.digest || ids.length !== draw.entrants)
    return "the list is not the one that was drawn from";
  const winners = winnersOf(ids, digest, draw.seed, draw.winners.length);
  const isSame = draw.winners.every(
    ({ person }, nth) => person === winners[nth],
  );
  return isSame ? null : `the seed chooses ${winners.join(", ")}`;
}

const file = JSON.parse(readFileSync(process.argv[2], "utf8"));
const draws = file.format === "livetap.draw" ? [file.draw] : (file.draws ?? []);
let isRight = draws.length > 0;
for (const draw of draws) {
  const trouble = check(draw, file.ids ?? idsIn(file, draw));
  isRight &&= trouble === null;
  const named = `${draw.id}: ${draw.winners.length} of ${draw.entrants}`;
  process.stdout.write(`${named}: ${trouble ?? "right"}\n`);
}
if (draws.length === 0) process.stdout.write("no draw in this file\n");
process.exitCode = isRight ? 0 : 1;
