import { expect, test } from "vitest";

import {
  BUILT_IN_PRESETS,
  createMatcher,
  type FeedRole,
  filterKey,
  isNarrow,
  USUAL_FILTER,
} from "@/lib/model/feed-filter";
import { kindsWithout } from "@/lib/model/feed-groups";
import type { Traits } from "@/lib/model/traits";
import { aComment, aGift, aRow, NOON } from "@/tests/support/session-rows";

const never = () => false;

function passesText(text: string, event: Parameters<typeof aComment>[2]) {
  const passes = createMatcher({ roles: [], isAsking: false, text });
  return passes(aComment(1, NOON, event), never);
}

test.each([
  ["CAFÉ", "un cafe noir"],
  ["cafe", "un CAFE\u0301 noir"],
  ["noir cafe", "un café noir"],
  ["STRASSE", "straße"],
  ["ＡＢＣ", "abc"],
  ["محمد", "مُحَمَّد"],
])("%j finds %j", (text, said) => {
  expect(passesText(text, { text: said })).toBe(true);
});

test.each([
  ["cafes", "un café noir"],
  ["noir blanc", "un café noir"],
  ["か", "が"],
])("%j does not find %j", (text, said) => {
  expect(passesText(text, { text: said })).toBe(false);
});

test("a name and a handle are searched like words", () => {
  const user = { id: "5", handle: "quiet.heron", nickname: "Héron" };
  for (const text of ["heron", "@quiet", "quiet.h"])
    expect(passesText(text, { user, text: "hello" })).toBe(true);
});

test("what moderation took away is not found by its words", () => {
  expect(passesText("rude", { text: "rude", deleted: true })).toBe(false);
  expect(passesText("otter", { text: "rude", deleted: true })).toBe(true);
});

test.each<[FeedRole, Traits, boolean]>([
  ["moderator", { isModerator: true }, true],
  ["moderator", { isModerator: false }, false],
  ["subscriber", { isSubscriber: true }, true],
  ["follower", { isFollower: true }, true],
  ["follower", {}, false],
  ["gifter", { hasGifted: true }, true],
  ["gifter", { topGifterRank: 3 }, true],
  ["gifter", { gifterLevel: 9 }, false],
])("as a %s passes whoever has %j: %s", (role, traits, isPassing) => {
  const passes = createMatcher({ roles: [role], isAsking: false, text: "" });
  expect(passes(aComment(1, NOON, { traits }), never)).toBe(isPassing);
});

test("a gift is a gifter's, and one role of several is enough", () => {
  const roles: FeedRole[] = ["moderator", "gifter"];
  const passes = createMatcher({ roles, isAsking: false, text: "" });
  expect(passes(aGift(1, NOON), never)).toBe(true);
});

test("whether somebody is new is asked only where it is wanted", () => {
  const moderators = createMatcher({ ...USUAL_FILTER, roles: ["moderator"] });
  const ask = () => {
    throw new Error("asked");
  };
  expect(moderators(aComment(1, NOON), ask)).toBe(false);
  const newcomers = createMatcher({ ...USUAL_FILTER, roles: ["firstTimer"] });
  expect(newcomers(aComment(1, NOON), () => true)).toBe(true);
});

test("questions are those asked as such and comments with a question mark", () => {
  const passes = createMatcher(BUILT_IN_PRESETS.questions);
  const question = {
    ...aRow(3, "QuestionNewMessage", NOON),
    ...({ kind: "question", what: "asked", text: "Why blue" } as const),
  };
  expect(passes(question, never)).toBe(true);
  for (const text of ["why?", "なぜ？", "لماذا؟"])
    expect(passes(aComment(1, NOON, { text }), never)).toBe(true);
  expect(passes(aComment(1, NOON, { text: "blue!" }), never)).toBe(false);
});

test("filters that show the same have one key, in whatever order they were made", () => {
  const one = { ...USUAL_FILTER, hiddenGroups: ["like", "join"] as const };
  const other = { ...USUAL_FILTER, hiddenGroups: ["join", "like"] as const };
  const keyOf = ({ hiddenGroups, ...rest }: typeof one | typeof other) =>
    filterKey({ ...rest, hiddenGroups: [...hiddenGroups] });
  expect(keyOf(one)).toBe(keyOf(other));
  expect(filterKey({ ...USUAL_FILTER, text: " Cafés " })).toBe(
    filterKey({ ...USUAL_FILTER, text: "cafes" }),
  );
  expect(filterKey({ ...USUAL_FILTER, text: "tea" })).not.toBe(
    filterKey(USUAL_FILTER),
  );
});

test("blanks narrow nothing down", () => {
  expect(isNarrow({ ...USUAL_FILTER, text: "  " })).toBe(false);
  expect(isNarrow({ ...USUAL_FILTER, roles: ["gifter"] })).toBe(true);
});

test("the view of everything hides nothing, and that of the chat all but comments", () => {
  const { everything, chat } = BUILT_IN_PRESETS;
  expect(everything.hiddenGroups).toEqual([]);
  expect(kindsWithout(chat.hiddenGroups)).toEqual(["comment", "emote"]);
});
