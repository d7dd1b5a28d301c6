import { ActionIcon } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import { KindMark } from "@/components/ui/kind-mark";

import { LineWords } from "./line-words";
import { ageWords, KIND_ICONS, partsWords } from "./desk-words";
import classes from "./desk.module.css";
import type { DeskRow } from "./desk-rows";
import type { Rows } from "./use-rows";

const { getMessage } = browser.i18n;

interface Props {
  row: DeskRow;
  rows: Rows;
  /** How long it has been waiting, ms, and after how long it leaves. */
  age: number;
  keepMs: number;
}

export function DeskLine({ row, rows, age, keepMs }: Props) {
  const { entry, parts, isPart, isOpened, isLeaving } = row;
  const words = partsWords(parts);
  const share = Math.min(1, age / keepMs);
  return (
    <>
      {isLeaving ? (
        <span className={classes.left}>
          <Icon name="check" size={15} />
        </span>
      ) : (
        <KindMark {...KIND_ICONS[entry.kind]} />
      )}
      <div className={classes.words}>
        <LineWords parts={parts} age={isPart ? "" : ageWords(age)} />
      </div>
      {!isPart && (
        <span className={classes.track}>
          <span
            className={classes.bar}
            style={{ width: `${String(Math.round(share * 100))}%` }}
          />
        </span>
      )}
      <div className={classes.acts}>
        {!isPart && parts.length > 1 && (
          <Act
            icon={isOpened ? "fold" : "down"}
            isOpened={isOpened}
            words={getMessage("desk_open", words)}
            onClick={() => {
              rows.open(!isOpened, row);
            }}
          />
        )}
        <Act
          icon="close"
          words={getMessage("desk_skip", words)}
          onClick={() => {
            rows.tick("skipped", row);
          }}
        />
        <Act
          icon="check"
          words={getMessage("desk_tick", words)}
          onClick={() => {
            rows.tick("done", row);
          }}
        />
      </div>
    </>
  );
}

interface ActProps {
  icon: IconName;
  words: string;
  isOpened?: boolean;
  onClick: () => void;
}

/** By keyboard the line itself is enough. */
function Act({ icon, words, isOpened, onClick }: ActProps) {
  return (
    <ActionIcon
      variant={icon === "check" ? "light" : "subtle"}
      color={icon === "check" ? "petrol" : "gray"}
      size={icon === "check" ? 34 : 28}
      tabIndex={-1}
      aria-label={words}
      title={words}
      aria-expanded={isOpened}
      onClick={onClick}
    >
      <Icon name={icon} size={icon === "check" ? 18 : 14} />
    </ActionIcon>
  );
}
