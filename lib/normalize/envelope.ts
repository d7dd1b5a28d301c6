import { webcast } from "@/lib/decode/generated/webcast.js";
import { timeOf } from "@/lib/decode/number";
import type { Box, Winner } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import {
  countOf,
  idOf,
  listOf,
  personOf,
  pictureOf,
  readingBy,
  textOf,
} from "./common";
import { keyOf, personIn, wordsOf } from "./display-text";

const SHOWN = 1;
const HIDDEN = 2;
const SUPER_FAN_BOX = 19;
const PORTAL = 4;
const SUPER_FAN_KEY = "ttlive_superfanbox";

/** A box of diamonds that a viewer or TikTok put up, or that is taken away again. */
export function normalizeEnvelope(payload: Uint8Array): Reading | null {
  const { common, envelopeInfo, display } =
    webcast.EnvelopeMessage.decode(payload);
  if (display !== SHOWN && display !== HIDDEN) return null;
  const box = boxOf(envelopeInfo ?? {});
  const { sendUserId, sendUserName, sendUserAvatar } = envelopeInfo ?? {};
  const told = common?.displayText;
  const sender = personOf(sendUserId, "", sendUserName);
  const isSuperFans =
    box.businessType === SUPER_FAN_BOX ||
    told?.key?.toLowerCase().includes(SUPER_FAN_KEY) === true;
  const reading = readingBy(
    common,
    sender,
    isSuperFans && display === SHOWN
      ? { kind: "superFan", what: "box", ...box, ...keyOf(told) }
      : {
          kind: "envelope",
          what: display === SHOWN ? "shown" : "hidden",
          ...box,
        },
  );
  const avatar = pictureOf(sendUserAvatar);
  return sender && avatar !== undefined ? { ...reading, avatar } : reading;
}

function boxOf(envelope: webcast.Envelope.$Properties): Box {
  const opensAt = timeOf(envelope.unpackAt ?? 0);
  return {
    envelopeId: idOf(envelope.envelopeId),
    businessType: countOf(envelope.businessType),
    diamonds: countOf(envelope.diamondCount),
    people: countOf(envelope.peopleCount),
    ...(opensAt !== null && { opensAt }),
  };
}

/** What came of a portal, which brought viewers from another live. */
export function normalizePortal(payload: Uint8Array): Reading {
  const { common, portal } = webcast.EnvelopePortalMessage.decode(payload);
  const told = common?.displayText;
  return readingBy(common, personIn(told) ?? personOf(portal?.sendUserId), {
    kind: "envelope",
    what: "opened",
    envelopeId: idOf(portal?.envelopeId),
    businessType: PORTAL,
    diamonds: 0,
    people: countOf(portal?.joined),
    text: wordsOf(told),
  });
}

const MINUTE_MS = 60_000;

/** A bag of diamonds from the streamer, drawn among those who comment or take part. */
export function normalizeGoodyBag(payload: Uint8Array): Reading {
  const { common, bag, winners } = webcast.GoodyBagMessage.decode(payload);
  const { rules, prize } = bag ?? {};
  const startedAt = timeOf(rules?.startTime ?? 0);
  const won = listOf(winners).flatMap(winnerOf);
  return readingBy(common, undefined, {
    kind: "envelope",
    what: won.length > 0 ? "opened" : "shown",
    envelopeId: idOf(bag?.bagId),
    businessType: 0,
    diamonds: countOf(prize?.diamonds),
    people: countOf(rules?.winnerCount),
    ...(startedAt !== null && {
      opensAt: startedAt + countOf(rules?.minutes) * MINUTE_MS,
    }),
    ...(rules?.phrase && { text: textOf(rules.phrase) }),
    ...(won.length > 0 && { winners: won }),
  });
}

function winnerOf({
  user,
  diamonds,
}: webcast.GoodyBagWinner.$Properties): Winner[] {
  const person = personOf(user?.userId, "", user?.nickname);
  return person ? [{ ...person, diamonds: countOf(diamonds) }] : [];
}
