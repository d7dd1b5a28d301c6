import { Textarea } from "@mantine/core";
import { useState } from "react";

import { Setting } from "./setting";

interface Props {
  title: string;
  text: string;
  words: readonly string[];
  onSet: (words: string[]) => void;
}

/** Words of one's own, one a line; kept when one leaves the field. */
export function OwnWords({ title, text, words, onSet }: Props) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <Setting title={title} text={text}>
      <Textarea
        size="sm"
        rows={3}
        aria-label={title}
        spellCheck={false}
        value={written ?? words.join("\n")}
        onChange={({ currentTarget }) => {
          setWritten(currentTarget.value);
        }}
        onBlur={() => {
          if (written === null) return;
          onSet(written.split("\n"));
          setWritten(null);
        }}
      />
    </Setting>
  );
}
