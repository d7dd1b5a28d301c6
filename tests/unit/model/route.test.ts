import { expect, test } from "vitest";

import { hrefOf, PLACES, routeOf } from "@/lib/model/route";

test.each(PLACES)("the address of %s leads there", (place) => {
  const { place: found, params } = routeOf(
    hrefOf(place, { id: "a & b?#", none: undefined }),
  );
  expect(found).toBe(place);
  expect([...params]).toEqual([["id", "a & b?#"]]);
});

test.each(["", "#", "#nowhere?id=1", "#constructor"])(
  "%j leads to the sessions",
  (hash) => {
    expect(routeOf(hash).place).toBe("sessions");
  },
);
