// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { type PanelTab, PanelTabs } from "@/components/live/panel-tabs";

import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const tab = (title: string): PanelTab => ({
  ...{ id: title, title },
  content: <input aria-label={`In ${title}`} />,
});

const ALL = ["Feed", "People", "Draw"].map(tab);

test("what is being written stays when the tab before it comes or goes", async () => {
  await surround({});
  const { rerender } = renderScreen(
    <PanelTabs tabs={ALL} />,
    temporaryDatabase(),
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Draw" }));
  await user.type(screen.getByLabelText("In Draw"), "glaze");
  rerender(<PanelTabs tabs={ALL.slice(1)} />);
  expect(screen.getByLabelText("In Draw")).toHaveProperty("value", "glaze");
  rerender(<PanelTabs tabs={ALL} />);
  expect(screen.getByLabelText("In Draw")).toHaveProperty("value", "glaze");
});

test("when the tab in front goes the first one takes its place", async () => {
  await surround({});
  const { rerender } = renderScreen(
    <PanelTabs tabs={ALL} />,
    temporaryDatabase(),
  );
  await userEvent.click(screen.getByRole("tab", { name: "Draw" }));
  rerender(<PanelTabs tabs={ALL.slice(0, 2)} />);
  expect(screen.getByLabelText("In Feed")).toBeDefined();
});
