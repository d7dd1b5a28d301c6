import { NORMALIZERS, shortMethod } from "@/lib/normalize";

import { readExpected, readRecording } from "../support/recording";
import type { ExportedEvent, ExportedSession } from "./session-file";

type Figures = Record<string, number | null>;

interface ExpectedFile {
  rooms: Record<string, Figures | undefined>;
  duplicates: { count: number };
}

interface ExpectedMessage {
  method: string;
  wrapperMsgId: string;
  roomId: string;
  createTime: string;
  history?: boolean;
  user?: { id: string; handle: string; nickname: string };
  data?: Record<string, unknown>;
}

/** A recording of one answer has no gifts, and says so by leaving them out. */
const ZERO_IF_ABSENT = ["gifts", "diamonds", "giftRuns"];

/** The figures that the core messages of a recording give for its page's room. */
export function expectedFigures(file: string): Figures {
  const { page } = readRecording(file);
  const expected = JSON.parse(readExpected(file, "json")) as ExpectedFile;
  const room = expected.rooms[page.roomId] ?? {};
  const names = [
    ...["comments", "historyComments", "joins", "follows", "shares"],
    ...["likeCountSum", "likeTotalMax", "viewersLast", "viewersMax"],
    ...["totalUserMax", ...ZERO_IF_ABSENT],
  ];
  const figures = names.map((name): [string, number | null] => [
    name,
    room[name] ?? (ZERO_IF_ABSENT.includes(name) ? 0 : null),
  ]);
  return {
    ...Object.fromEntries(figures),
    duplicates: expected.duplicates.count,
  };
}

/** The same figures in a session file. */
export function figuresIn({
  totals,
  coverage,
  events,
}: ExportedSession): Figures {
  const runs = events.flatMap((event) =>
    event.kind === "gift" && event.streak ? [event.streak.id] : [],
  );
  return {
    comments: totals.comments,
    historyComments: totals.commentsBacklog,
    joins: totals.joins,
    follows: totals.follows,
    shares: totals.shares,
    likeCountSum: totals.likesObserved,
    likeTotalMax: totals.likesReported,
    viewersLast: totals.viewersLast,
    viewersMax: totals.viewersPeak,
    totalUserMax: totals.entries,
    gifts: totals.gifts,
    diamonds: totals.diamonds,
    giftRuns: new Set(runs).size,
    duplicates: coverage.duplicates,
  };
}

/** The messages with an id that are read, of the page's room, or of none, as the file has to show them. */
export function expectedMessages(file: string) {
  const { page } = readRecording(file);
  return readExpected(file, "ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ExpectedMessage)
    .filter(
      ({ method, roomId, wrapperMsgId }) =>
        wrapperMsgId !== "0" &&
        NORMALIZERS.has(shortMethod(method)) &&
        [page.roomId, "0"].includes(roomId),
    )
    .map((line) => {
      const time = Number(line.createTime);
      return {
        id: `${shortMethod(line.method)}:${line.wrapperMsgId}`,
        messageId: line.wrapperMsgId,
        /** Null where the message has no time of its own. */
        at: time === 0 ? null : time < 1e11 ? time * 1000 : time,
        user: line.user ?? null,
        history: line.history ?? false,
        data: line.data ?? {},
      };
    });
}

/** What an event of the core says, in the words of the expected lines; the conformance tests compare all others. */
export function mainFields(event: ExportedEvent): Record<string, unknown> {
  switch (event.kind) {
    case "comment": {
      const { text: content, language, emotes } = event;
      const count = Array.isArray(emotes) ? emotes.length : null;
      return { content, language: language ?? "", emotes: count };
    }
    case "gift": {
      const { giftId, name, price, runningCount: repeatCount } = event;
      return { giftId, name, diamondCount: price, repeatCount };
    }
    case "like":
      return { count: event.count, total: String(event.reportedTotal) };
    case "join":
      return { action: 1, clientEnterSource: event.source ?? "" };
    case "follow":
      return { action: "1", followCount: textOf(event.followers) };
    case "share":
      return { shareTarget: event.target ?? "" };
    case "viewers":
      return { viewers: String(event.now), totalUser: String(event.entries) };
    case "control":
      return { action: controlNumber(event), tips: event.text ?? "" };
    default:
      return {};
  }
}

/** The exported file says null where the wire says 0. */
function textOf(count: unknown): string {
  return typeof count === "number" ? String(count) : "0";
}

function controlNumber({ action, reason }: ExportedEvent): number {
  if (action === "pause") return 1;
  if (action === "resume") return 2;
  return reason === "platform" ? 4 : 3;
}
