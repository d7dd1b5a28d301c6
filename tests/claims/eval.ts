import { evaluate } from "./evaluate";
import { LANGUAGES, SETS } from "./labelled";

/** Prints how well claims are understood: of the comments that the grammar was written by, of those kept aside, and of a third set in another style. */
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const rows = SETS.flatMap((set) =>
  [...LANGUAGES.map((language) => [language]), [...LANGUAGES]].map(
    (languages) => {
      const { comments, precision, recall, wrong } = evaluate(languages, set);
      return {
        set,
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
