import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { fileDay, saveText } from "@/components/hooks/save-text";
import { type Drawn, useDrawFile } from "@/components/hooks/use-draw";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";

import { chatWords } from "./chat-words";
import { DrawTrouble } from "./draw-trouble";
import classes from "./draw.module.css";
import type { Holding } from "./use-holding";

interface Props {
  session: number;
  draw: Drawn;
  holding: Holding;
}

/** What is done once somebody has won. */
export function DrawActs({ session, draw, holding }: Props) {
  const { getMessage } = browser.i18n;
  const [isCopied, setIsCopied] = useState(false);
  const [isStale, setIsStale] = useState(false);
  const readFile = useDrawFile(session);
  const { word, from, to, withoutModerators, winners, reserves } = draw;
  const copy = async () => {
    await navigator.clipboard.writeText(chatWords(draw));
    setIsCopied(true);
  };
  const save = async () => {
    const file = await readFile(draw.id);
    setIsStale(file === null);
    if (file !== null)
      saveText(`livetap-draw-${fileDay(draw.madeAt)}.json`, file);
  };
  return (
    <>
      <div className={classes.acts}>
        <Act
          icon={isCopied ? "check" : "copy"}
          words={getMessage(isCopied ? "draw_copied" : "draw_copy")}
          onClick={() => void copy()}
        />
        <Act
          icon="dice"
          words={getMessage("draw_again")}
          isBusy={holding.isBusy}
          onClick={() => {
            holding.hold({
              terms: { word, from, to, withoutModerators },
              winners: winners.length - reserves,
              ...{ reserves, after: draw.id },
            });
          }}
        />
        <Act
          icon="export"
          words={getMessage("draw_save")}
          onClick={() => void save()}
        />
      </div>
      <DrawTrouble trouble={holding.trouble} />
      {isStale && (
        <div role="alert">
          <Notice tone="wait" icon="warning" text={getMessage("draw_stale")} />
        </div>
      )}
    </>
  );
}

interface ActProps {
  icon: "check" | "copy" | "dice" | "export";
  words: string;
  isBusy?: boolean;
  onClick: () => void;
}

function Act({ icon, words, isBusy = false, onClick }: ActProps) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={isBusy}
      leftSection={<Icon name={icon} size={13} />}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}
