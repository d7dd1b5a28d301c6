import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import { type LivePage, policyWith, roomPart, scriptText } from "./live-page";
import type { Recording } from "./recording";

const TEMPLATE = readFileSync(
  path.join(import.meta.dirname, "feed.html"),
  "utf8",
);

/** The page of lives: it plays a preview of each over a socket of its own, and is in none of them. */
export function feedPage(
  recordings: readonly Recording[],
  visit: number,
): LivePage {
  const nonce = randomBytes(16).toString("base64url");
  const rooms = recordings.map(roomPart);
  const html = TEMPLATE.replaceAll("{{nonce}}", nonce).replace(
    "{{replay}}",
    () => scriptText({ rooms, visit }),
  );
  return { html, policy: policyWith(nonce) };
}
