import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { browser } from "wxt/browser";

import { type ReadClaim, readClaim } from "@/lib/model/claims/read-claim";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import type { Selling } from "@/lib/model/settings/selling";
import { formatList } from "@/lib/text/list";

import { Setting } from "./setting";
import classes from "./setting.module.css";

const { getMessage } = browser.i18n;

/** What the words, as they stand, make of a comment. */
export function ClaimTest({ selling }: { selling: Selling }) {
  const [comment, setComment] = useState("jp 12");
  const lexicon = useMemo(() => sellersLexicon(selling), [selling]);
  const read = readClaim(lexicon, comment);
  const title = getMessage("selling_test");
  return (
    <Setting title={title} text={getMessage("selling_testText")}>
      <TextInput
        aria-label={title}
        value={comment}
        spellCheck={false}
        onChange={({ currentTarget }) => {
          setComment(currentTarget.value);
        }}
      />
      <p className={classes.after} role="status">
        {readWords(read)}
      </p>
    </Setting>
  );
}

function readWords(read: ReadClaim | null): string {
  if (!read) return getMessage("selling_testNothing");
  const { kind, rule, items } = read;
  const none =
    kind === "claim"
      ? getMessage("selling_testCurrent")
      : getMessage("selling_testNewest");
  const told = items.map(({ code, quantity, size, colour }) =>
    [
      code === null ? none : `#${code}`,
      quantity > 1 ? `${String(quantity)} ×` : "",
      ...[size ?? "", colour ?? ""],
    ]
      .filter((part) => part !== "")
      .join(" · "),
  );
  const words = [rule, formatList(told)];
  return kind === "claim"
    ? getMessage("selling_testClaim", words)
    : getMessage("selling_testCancel", words);
}
