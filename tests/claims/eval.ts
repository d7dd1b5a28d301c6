import { evaluate } from "./evaluate";
import { HALVES, LANGUAGES } from "./labelled";

/** Prints how well claims are understood: of the comments that the grammar was written by, and of those kept aside. */
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const rows = HALVES.flatMap((half) =>
  [...LANGUAGES.map((language) => [language]), [...LANGUAGES]].map(
    (languages) => {
      const { comments, precision, recall, wrong } = evaluate(languages, half);
      return {
        half,
        languages: languages.join(" "),
        comments,
        precision: percent(precision),
        recall: percent(recall),
        wrong: wrong.length,
      };
    },
  ),
);
console.table(rows);
for (const { comment, label, read } of evaluate(LANGUAGES, "tuned").wrong)
  console.log(`${JSON.stringify(comment)}: wanted ${label}, read ${read}`);
