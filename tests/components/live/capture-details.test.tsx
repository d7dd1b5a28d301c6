// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { CaptureDetails } from "@/components/live/capture-details";
import { overviewOf } from "@/lib/queries/overview";
import type { SessionRow } from "@/lib/store/rows";

import { aSessionRow } from "../../support/session-rows";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(async () => {
  await surround({});
});

function show(fields: Partial<SessionRow>) {
  renderScreen(
    <CaptureDetails overview={overviewOf(aSessionRow(fields))} />,
    temporaryDatabase(),
  );
}

test("what TikTok sent anew is said at once, and named behind it", async () => {
  show({
    unknownMethods: { WebcastNewMessage: 3, WebcastOtherMessage: 1 },
    unknownFields: { "ChatMessage.420": 7 },
  });
  await userEvent.click(
    screen.getByText(/TikTok sent 2 kinds of message that this version/),
  );
  expect(
    screen.getByText("WebcastNewMessage, WebcastOtherMessage"),
  ).toBeTruthy();
  expect(screen.getByText("ChatMessage.420")).toBeTruthy();
});

test("our diamonds stand beside TikTok's own count", () => {
  const { tallies } = aSessionRow({});
  const counted = { diamonds: 20, diamondsBefore: 4 };
  show({ tallies: { ...tallies, ...counted, fanTickets: 13 } });
  expect(screen.getByText("16 and 13, 3 apart")).toBeTruthy();
});
