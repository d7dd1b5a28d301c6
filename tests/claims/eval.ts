import { evaluate, LEAST } from "./evaluate";
import { HALVES, LANGUAGES, SETS } from "./labelled";

/** Prints how well claims are understood, each set for itself, and fails where a half is read worse than it must be. */
const HEADS: Record<(typeof SETS)[number], string> = {
  tuned: "tuned: what the grammar was written by",
  kept: "kept: set aside before there was a grammar",
  wild: "wild: another style, learnt from since",
  later: "later: that style once more, not learnt from",
};
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

for (const set of SETS) {
  const isBound = HALVES.some((half) => half === set);
  const bound = `at least ${percent(LEAST.precision)} precision and ${percent(LEAST.recall)} recall`;
  console.log(`\n${HEADS[set]} (${isBound ? bound : "no bound"})`);
  const rows = [...LANGUAGES.map((one) => [one]), LANGUAGES].map(
    (languages) => {
      const { comments, precision, recall, wrong } = evaluate(languages, set);
      if (isBound && (precision < LEAST.precision || recall < LEAST.recall))
        process.exitCode = 1;
      const shares = { precision: percent(precision), recall: percent(recall) };
      return [
        languages.join(" "),
        { comments, ...shares, wrong: wrong.length },
      ];
    },
  );
  console.table(Object.fromEntries(rows));
}
console.log(process.exitCode ? "\nToo low." : "\nHigh enough.");
for (const { comment, label, read } of evaluate(LANGUAGES, "tuned").wrong)
  console.log(`${JSON.stringify(comment)}: wanted ${label}, read ${read}`);
