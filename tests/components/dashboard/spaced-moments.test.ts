import fc from "fast-check";
import { expect, test } from "vitest";

import { spacedMoments } from "@/components/dashboard/session/spaced-moments";
import type { Moment } from "@/lib/model/moments";

function aMoment(at: number, z: number): Moment {
  return {
    ...{ at, to: at + 60, peakAt: at, series: "comments", samples: [] },
    ...{ value: 9, usual: 1, times: 9, z },
  };
}

test("flags stand apart, and only a stronger one drives another away", () => {
  const many = fc.array(
    fc.tuple(fc.nat(1_000), fc.integer({ min: 4, max: 90 })),
  );
  fc.assert(
    fc.property(many, (pairs) => {
      const moments = pairs.map(([at, z]) => aMoment(at, z));
      const room = { from: 0, to: 1_000, width: 500, taken: [500] };
      const kept = spacedMoments(moments, room);
      const flags = [500, ...kept.map(({ peakAt }) => peakAt)];
      const near = (at: number, other: number) => Math.abs(at - other) < 50;
      for (const [index, at] of flags.entries())
        expect(flags.slice(index + 1).some((other) => near(at, other))).toBe(
          false,
        );
      for (const lost of moments.filter((one) => !kept.includes(one)))
        expect(
          near(lost.peakAt, 500) ||
            kept.some(
              ({ peakAt, z }) => near(lost.peakAt, peakAt) && z >= lost.z,
            ),
        ).toBe(true);
    }),
  );
});
