import type { Traits } from "@/lib/model/traits";

import { type Column, type ColumnType, timeColumns } from "./column";
import type { FileGift, FileMinute, FilePerson } from "./file-parts";

const TRAITS: Readonly<
  Record<keyof Traits, readonly [name: string, type: ColumnType]>
> = {
  isStreamer: ["is_streamer", "flag"],
  isModerator: ["is_moderator", "flag"],
  isSubscriber: ["is_subscriber", "flag"],
  isFollower: ["is_follower", "flag"],
  isFriend: ["is_friend", "flag"],
  hasGifted: ["has_gifted", "flag"],
  isMasked: ["is_masked", "flag"],
  teamLevel: ["team_level", "whole"],
  topGifterRank: ["top_gifter_rank", "whole"],
  gifterLevel: ["gifter_level", "whole"],
};

function whole<Entry>(
  names: readonly (keyof Entry & string)[],
): Column<Entry>[] {
  return names.map((name) => {
    return { name, type: "whole", read: (entry) => entry[name] };
  });
}

export const PEOPLE_COLUMNS: readonly Column<FilePerson>[] = [
  { name: "id", type: "text", read: ({ id }) => id },
  { name: "handle", type: "text", read: ({ handle }) => handle },
  { name: "nickname", type: "text", read: ({ nickname }) => nickname },
  ...whole<FilePerson>([
    ...(["comments", "gifts", "diamonds", "likes"] as const),
    ...(["joins", "follows", "shares"] as const),
  ]),
  ...timeColumns<FilePerson>("first", ({ firstAt }) => firstAt),
  ...timeColumns<FilePerson>("last", ({ lastAt }) => lastAt),
  ...(Object.keys(TRAITS) as (keyof Traits)[]).map((trait) =>
    traitColumn(trait),
  ), // keys of our own table
  { name: "names", type: "json", read: ({ names }) => names },
];

function traitColumn(trait: keyof Traits): Column<FilePerson> {
  const [name, type] = TRAITS[trait];
  return { name, type, read: (person) => person[trait] };
}

export const GIFT_COLUMNS: readonly Column<FileGift>[] = [
  { name: "id", type: "text", read: ({ id }) => id },
  { name: "name", type: "text", read: ({ name }) => name },
  ...whole<FileGift>([...(["price", "count", "diamonds", "givers"] as const)]),
];

export const MINUTE_COLUMNS: readonly Column<FileMinute>[] = [
  ...timeColumns<FileMinute>("", ({ at }) => at),
  ...whole<FileMinute>([
    ...(["viewers", "comments", "likes", "gifts"] as const),
    ...(["diamonds", "joins", "follows", "shares"] as const),
  ]),
];
