import { type Act, type Battle, METHODS, type Told } from "./acts";
import type { Person } from "./people";
import { encode, type Fields } from "./wire";

/** The room as the wire tells of it. */
export interface Room {
  id: bigint;
  host: Person;
  /** Epoch ms of a moment of the live. */
  clock: (at: number) => number;
  /** Whether people and gifts have addresses of pictures. */
  hasPictures: boolean;
}

/** One message with its wrapper (PROTOCOL.md 2.2 and 3.5). */
export function messageOf(told: Told, room: Room): Uint8Array {
  return encode({
    1: METHODS[told.act.kind],
    2: encode({ 1: commonOf(told, room), ...bodyOf(told.act, room) }),
    3: told.id,
    6: told.isHistory ? true : undefined,
  });
}

/** An intro names neither room nor time, as in real lives. */
function commonOf({ id, at, act }: Told, room: Room): Uint8Array {
  const key = displayKeyOf(act);
  const isPlaced = act.kind !== "intro";
  return encode({
    1: METHODS[act.kind],
    2: id,
    3: isPlaced ? room.id : undefined,
    4: isPlaced ? BigInt(room.clock(at)) : undefined,
    6: true,
    8: key === null ? undefined : encode({ 1: key, 2: "{0:user}" }),
  });
}

function displayKeyOf({ kind }: Act): string | null {
  if (kind === "follow") return "pm_main_follow_message_viewer_2";
  return kind === "share" ? "pm_mt_guidance_share" : null;
}

function bodyOf(act: Act, room: Room): Fields {
  switch (act.kind) {
    case "comment":
      return {
        2: userOf(act.person, room),
        3: act.text,
        14: act.person.language,
      };
    case "gift":
      return giftFields(act, room);
    case "like":
      return {
        2: act.count,
        3: BigInt(act.total),
        5: userOf(act.person, room),
      };
    case "join":
      return { 2: userOf(act.person, room), 3: act.viewers, 10: 1 };
    case "follow":
      return {
        2: userOf(act.person, room),
        4: 1n,
        5: String(room.host.id),
        6: BigInt(act.followers),
      };
    case "share":
      return { 2: userOf(act.person, room), 3: 1n, 4: 3n, 8: 1 };
    case "viewers":
      return viewersFields(act, room);
    case "control":
      return { 2: act.action };
    case "intro":
      return { 2: room.id, 4: act.text, 5: userOf(room.host, room), 8: "en" };
    case "welcome":
      return { 2: act.text, 7: true };
    case "caption":
      return { 4: encode({ 1: "en", 2: act.text }), 7: true };
    case "question":
      return { 2: questionOf(act, room) };
    case "battle":
      return {
        2: act.battle,
        3: settingOf(act, room),
        4: act.isEnd ? ENDS : STARTS,
        5: act.isEnd ? resultsOf(act, room) : undefined,
        9: armiesOf(act, room),
        10: [room.host, act.rival].map(rivalOf),
      };
    case "armies":
      return {
        ...{ 2: act.battle, 3: armiesOf(act, room) },
        18: settingOf(act, room),
      };
    case "novelty":
      return { 2: encode({ 1: 8, 2: BigInt(act.position) }) };
  }
}

const RUNNING = 1n;
const GIFT_PICTURES = "https://p19-webcast.tiktokcdn.com/img";

function giftFields(act: Extract<Act, { kind: "gift" }>, room: Room): Fields {
  const { gift, count, isEnd } = act;
  const picture = `${GIFT_PICTURES}/gift-${String(gift.id)}~tplv-obj.webp`;
  return {
    2: gift.id,
    3: act.brought * gift.price,
    4: 1,
    5: count,
    6: count,
    7: userOf(act.person, room),
    9: isEnd ? 1 : 0,
    11: act.group,
    15: encode({
      1: room.hasPictures ? encode({ 1: [picture] }) : undefined,
      2: `sent ${gift.name}`,
      5: gift.id,
      10: gift.type === 1,
      11: gift.type,
      12: gift.price,
      16: gift.name,
    }),
    17: isEnd ? 0n : RUNNING,
    23: encode({ 1: room.host.id, 8: room.host.id }),
  };
}

function viewersFields(
  act: Extract<Act, { kind: "viewers" }>,
  room: Room,
): Fields {
  return {
    2: act.top.map(({ person, score }, index) =>
      encode({
        1: BigInt(score),
        2: userOf(person, room),
        3: BigInt(index + 1),
      }),
    ),
    3: BigInt(act.now),
    7: BigInt(act.entries),
  };
}

function questionOf(
  { question, text, person }: Extract<Act, { kind: "question" }>,
  room: Room,
): Uint8Array {
  return encode({ 1: question, 2: text, 5: userOf(person, room) });
}

const STARTS = 4;
const ENDS = 5;
const WIN = 0;
const LOSE = 1;
const DRAW = 2;

function settingOf({ startsAt, endsAt }: Battle, { clock }: Room): Uint8Array {
  const [start, end] = [clock(startsAt), clock(endsAt)];
  const seconds = Math.round((end - start) / 1000);
  return encode({ 2: BigInt(start), 3: BigInt(seconds), 10: BigInt(end) });
}

function armiesOf({ rival, own, rivals }: Battle, { host }: Room) {
  const army = (key: bigint, score: number) =>
    encode({ 1: key, 2: encode({ 2: BigInt(score) }) });
  return [army(host.id, own), army(rival.id, rivals)];
}

function resultsOf({ rival, own, rivals }: Battle, { host }: Room) {
  const result = (key: bigint, score: number, other: number) => {
    const outcome = score > other ? WIN : score < other ? LOSE : DRAW;
    return encode({ 1: key, 2: encode({ 2: outcome, 3: BigInt(score) }) });
  };
  return [result(host.id, own, rivals), result(rival.id, rivals, own)];
}

function rivalOf({ id, nickname, handle }: Person): Uint8Array {
  const user = encode({ 1: id, 2: nickname, 4: handle });
  return encode({ 1: id, 2: encode({ 1: user }) });
}

function userOf(
  { id, handle, nickname, avatar }: Person,
  { hasPictures }: Room,
): Uint8Array {
  const picture = `${avatar}?x-expires=1790000000&x-signature=none`;
  return encode({
    1: id,
    3: nickname,
    9: hasPictures ? encode({ 1: [picture] }) : undefined,
    38: handle,
  });
}
