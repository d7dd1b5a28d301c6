import { Button, Progress } from "@mantine/core";
import { browser } from "wxt/browser";

import { liftBlock } from "@/components/hooks/data-commands";
import { useCommand } from "@/components/hooks/use-command";
import { type Erased, useErasures } from "@/components/hooks/use-erasures";
import { formatBytes } from "@/lib/text/bytes";
import { formatDate } from "@/lib/text/time";

import { DataSection } from "./data-section";
import { livesWords } from "./data-words";
import classes from "./data.module.css";

/** What was erased, by its day, and what is being erased. Nothing before there is anything. */
export function ErasedSection() {
  const erasures = useErasures();
  const { getMessage } = browser.i18n;
  if (!erasures || erasures.length === 0) return null;
  return (
    <DataSection
      title={getMessage("data_erased")}
      text={getMessage("data_erasedText")}
    >
      <ul className={classes.lives}>
        {erasures.map((erased) => (
          <ErasedLine key={erased.number} erased={erased} />
        ))}
      </ul>
    </DataSection>
  );
}

function ErasedLine({ erased }: { erased: Erased }) {
  const { at, progress, block } = erased;
  return (
    <li className={classes.live}>
      <span>
        {wordsOf(erased)}
        {progress !== null && (
          <Progress
            mt={6}
            value={progress * 100}
            animated
            aria-label={wordsOf(erased)}
          />
        )}
      </span>
      <span className={classes.dim}>{formatDate(at)}</span>
      {block !== null && <Block hash={block} at={at} />}
    </li>
  );
}

function Block({ hash, at }: { hash: string; at: number }) {
  const { getMessage } = browser.i18n;
  const lift = useCommand(() => liftBlock(hash));
  return (
    <span className={classes.block}>
      <span className={classes.dim}>{getMessage("data_erasedBlocked")}</span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={getMessage("data_erasedLiftOf", formatDate(at))}
        onClick={lift.run}
      >
        {getMessage("data_erasedLift")}
      </Button>
    </span>
  );
}

function wordsOf({ kind, lives, bytes, progress }: Erased): string {
  const { getMessage } = browser.i18n;
  if (progress !== null) return getMessage("data_erasedRunning");
  return kind === "person"
    ? getMessage("data_erasedPerson", livesWords(lives))
    : getMessage("data_erasedOld", [livesWords(lives), formatBytes(bytes)]);
}
