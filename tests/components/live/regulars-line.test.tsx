// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { OpenPersonContext } from "@/components/live/open-person";
import { OverTime } from "@/components/live/over-time";
import { PersonCard } from "@/components/live/person-card";
import { RegularsLine } from "@/components/live/regulars-line";

import { renderScreen, surround } from "../../support/screen";
import { fillLives, severalLives } from "../../support/several-lives";
import { temporaryDatabase } from "../../support/temporary-database";

const REGULAR = "7100000000000000000";
let database = temporaryDatabase();

beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
});

async function fill(count: number) {
  const options = { until: Date.now(), people: 20, minutes: 12 };
  await fillLives(database, severalLives({ count, ...options }));
}

test("regulars who are here are counted, and each opens their card", async () => {
  await fill(5);
  const opened: string[] = [];
  renderScreen(
    <OpenPersonContext value={(person) => opened.push(person)}>
      <RegularsLine session={5} />
    </OpenPersonContext>,
    database,
  );
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole("button", { name: /regulars? (is|are) here/ }),
  );
  const list = await screen.findByRole("dialog", {
    name: /regulars? (is|are) here/,
  });
  const person = within(list).getByRole("button", { name: /Maple Fox 0/ });
  expect(person.textContent).toMatch(/5th live, last seen yesterday$/);
  await user.click(person);
  expect(opened).toEqual([REGULAR]);
});

test("with too few earlier lives there is no line", async () => {
  await fill(3);
  renderScreen(<RegularsLine session={3} />, database);
  await database.people.update([3, REGULAR], { likes: 1 });
  expect(screen.queryByRole("button")).toBeNull();
});

test("a person's card tells which live this is for them, and the earlier ones", async () => {
  await fill(5);
  renderScreen(
    <PersonCard session={5} person={REGULAR} onClose={() => undefined} />,
    database,
  );
  await screen.findByText("5th live");
  await screen.findByText("Last seen: yesterday");
  await screen.findByRole("button", { name: "Everything over all lives" });
});

test("with three past lives the chart says how this one compares with the usual", async () => {
  await fill(4);
  renderScreen(<OverTime session={4} />, database);
  await screen.findByRole("img", {
    name: /Viewers: .+ (above|below) the usual at this minute|as usual/,
  });
  await screen.findAllByText(/^usual: \d+/);
});

test("with two past lives there is no usual", async () => {
  await fill(3);
  renderScreen(<OverTime session={3} />, database);
  await screen.findByRole("img", { name: /^Viewers: first/ });
  expect(screen.queryByText(/^usual:/)).toBeNull();
});
