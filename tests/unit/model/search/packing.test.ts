import fc from "fast-check";
import { expect, test } from "vitest";

import {
  markPlaces,
  packIndexed,
  packWords,
  unpackIndexed,
} from "@/lib/model/search/packing";

test("a list of comments comes back as it was packed", () => {
  const comment = fc.record({
    row: fc.nat({ max: 2_000_000_000 }),
    at: fc.nat({ max: 4_000_000_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(comment), (comments) => {
      const inOrder = comments.toSorted((left, right) => left.at - right.at);
      expect(unpackIndexed(packIndexed(inOrder))).toEqual(inOrder);
    }),
  );
});

test("each word, and each beginning of words, has the places that it was packed with", () => {
  const words = fc.dictionary(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.constantFrom("pot", "pots", "potter", "🔥", "🔦", "🔥a", "映画"),
    ),
    fc.uniqueArray(fc.nat({ max: 299 }), { minLength: 1, maxLength: 60 }),
  );
  fc.assert(
    fc.property(words, fc.nat(), (all, pick) => {
      const sorted = Object.entries(all)
        .map(
          ([word, places]) => [word, places.toSorted((a, b) => a - b)] as const,
        )
        .sort(([left], [right]) => (left < right ? -1 : 1));
      const blocks = [...packWords(sorted)];
      const [word] = sorted[pick % sorted.length] ?? ["none"];
      for (const key of [word, word.slice(0, 1), `${word}z`])
        for (const isPrefix of [true, false]) {
          const found = new Uint8Array(300);
          for (const { packed } of blocks)
            markPlaces(packed, { key, isPrefix }, found);
          const wanted = sorted
            .filter(([one]) => (isPrefix ? one.startsWith(key) : one === key))
            .flatMap(([, places]) => places);
          expect([...found.keys()].filter((place) => found[place])).toEqual(
            [...new Set(wanted)].sort((a, b) => a - b),
          );
        }
    }),
  );
});
