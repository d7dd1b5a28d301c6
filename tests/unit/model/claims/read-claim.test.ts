import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { joinGrammars } from "@/lib/model/claims/grammar";
import { ENGLISH } from "@/lib/model/claims/languages/en";
import { FRENCH } from "@/lib/model/claims/languages/fr";
import { SPANISH } from "@/lib/model/claims/languages/es";
import { lexiconOf } from "@/lib/model/claims/lexicon";
import { readClaim } from "@/lib/model/claims/read-claim";
import { evaluate, LEAST } from "@/tests/claims/evaluate";
import { HALVES, labelOf, LANGUAGES, SETS } from "@/tests/claims/labelled";

const lexicon = lexiconOf(joinGrammars([ENGLISH, FRENCH, SPANISH]));
const read = (comment: string) => labelOf(readClaim(lexicon, comment));

test("98% and 95% are what is asked for", () => {
  expect(LEAST).toEqual({ precision: 0.98, recall: 0.95 });
});

describe.each(HALVES)("of the comments that were %s", (half) => {
  test.each(LANGUAGES)(
    "98%% of what is read as a claim is one (%s)",
    (name) => {
      expect(evaluate([name], half).precision).toBeGreaterThanOrEqual(
        LEAST.precision,
      );
    },
  );

  test.each(LANGUAGES)("95%% of the claims are read (%s)", (name) => {
    expect(evaluate([name], half).recall).toBeGreaterThanOrEqual(LEAST.recall);
  });

  test.each(LANGUAGES)("%s alone is understood as well", (name) => {
    const { precision, recall } = evaluate([name], half, [name]);
    expect(precision).toBeGreaterThanOrEqual(LEAST.precision);
    expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
  });
});

test.each([
  ["2x B12 taille M", "2x B12"],
  ["JP 12 svp", "jp"],
  ["moi je prends le 3", "je prends"],
  ["I'll take 12 in red", "I'll take"],
  ["me lo llebo 12", "me lo llebo"],
])("%j says by which rule it was read", (comment, rule) => {
  expect(readClaim(lexicon, comment)?.rule).toBe(rule);
});

test("a word that is not known does no harm beside the code of a signal, and alone it does", () => {
  expect(read("mine 12 sweetheart")).toBe("+12");
  expect(read("mine sweetheart")).toBe(".");
  expect(read("I'll take 12 sweetheart")).toBe(".");
});

test.each([
  ["je prends à 20€", "+"],
  ["mine 12 for 25 dollars", "+12"],
  ["mine at 22", "+"],
  ["15 euros ? je prends !", "+"],
  ["12€ ?", "."],
  ["moi 12 €", "."],
  ["lo quiero, ¿haces envíos?", "+"],
  ["who said mine? me", "."],
  ["my kid typed that, cancel", "!"],
  ["unless she pays, cancel", "."],
  ["mine, said nobody ever", "."],
  ["mine, 😂😂", "."],
])(
  "of %j a price, a question or a reason beside it is left out: %s",
  (comment, label) => {
    expect(read(comment)).toBe(label);
  },
);

test.each([
  ["je prends le douze", "+12"],
  ["number nine is mine 9", "+9"],
  ["quiero el dos", "+2"],
  ["il est neuf je prends", "."],
  ["jee prendss", "+"],
  ["minee 12", "+12"],
])("%j is read as %s, spoken or typed with a heavy thumb", (comment, label) => {
  expect(read(comment)).toBe(label);
});

test("a seller's own word is a claim, and what it stood for no more", () => {
  const own = lexiconOf({
    ...ENGLISH,
    claims: [{ say: "bagsy", strength: "signal" }],
  });
  expect(labelOf(readClaim(own, "Bagsy B12 x2"))).toBe("+B12 x2");
  expect(readClaim(own, "mine 12")).toBeNull();
});

test("neither case, accents, emoji nor drawn-out letters change a claim", () => {
  const decorated = fc.record({
    claim: fc.constantFrom("mio", "je prends", "mine", "jp", "lo quiero"),
    code: fc.constantFrom("", " 12", " B12"),
    shout: fc.boolean(),
    tail: fc.constantFrom("", " 🙏", "!!!", " ❤️❤️", " ..."),
  });
  fc.assert(
    fc.property(decorated, ({ claim, code, shout, tail }) => {
      const plain = claim + code;
      const comment = (shout ? plain.toUpperCase() : plain) + tail;
      expect(read(comment)).toBe(read(plain));
      expect(read(plain)).toBe(`+${code.trim()}`);
    }),
  );
});

test("whatever is written, reading it ends, and no claim is for nothing", () => {
  const words = fc.constantFrom(
    ...["jp", "mine", "x", "2", "12", "B", "-", "#", "taille", "en", "annule"],
    ...["je", "prends", "moi", "'", "?", "é", "🙏", "M", "of", "\u0000"],
  );
  const comments = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(comments, (comment) => {
      const claim = readClaim(lexicon, comment);
      for (const { quantity } of claim?.items ?? [])
        expect(quantity).toBeGreaterThan(0);
      expect(claim?.items).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each(SETS)("the document tells how well the set %s is read", (set) => {
  const { comments, precision, recall } = evaluate(LANGUAGES, set);
  const [about = ""] = readFileSync("docs/selling.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`| \`${set}\``));
  const cells = about.split("|").map((cell) => cell.trim());
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  expect(cells.slice(3, 6)).toEqual([
    ...[String(comments), percent(precision), percent(recall)],
  ]);
});
