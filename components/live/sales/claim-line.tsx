import { ActionIcon } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { Sale } from "@/lib/model/sales/sale";
import { formatClock } from "@/lib/text/time";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { ClaimMenu } from "./claim-menu";
import { useDesk } from "./desk";
import {
  buyerName,
  rivalWords,
  ruleWords,
  shortWords,
  statusWords,
  wantedWords,
} from "./sale-words";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;

/** One claim with its proof: the comment as it was, its time, its rule, and how far behind the one before. */
export function ClaimLine({ sale }: { sale: Sale }) {
  const { record } = useDesk();
  const { claim, status } = sale;
  const name = buyerName(claim.buyer);
  const short = shortWords(sale);
  const confirm = () => {
    record({ does: "mark", claim: asSold(sale), status: "confirmed" });
  };
  const cancel = () => {
    record({ does: "mark", claim: asSold(sale), status: "cancelled" });
  };
  return (
    <>
      <div className={classes.lineWords}>
        <p className={classes.lineHead}>
          <bdi className={classes.name}>{name}</bdi>
          <span className={classes.wanted}>{wantedWords(sale)}</span>
        </p>
        {claim.text !== "" && (
          <p className={classes.quote} data-removed={claim.isDeleted}>
            <bdi>{claim.text}</bdi>
          </p>
        )}
        <p className={classes.about}>
          <time
            dateTime={new Date(sale.at).toISOString()}
            title={claim.messageId}
          >
            {formatClock(sale.at)}
          </time>
          {sale.rank > 0 && <span>{rivalWords(sale)}</span>}
          <span>{ruleWords(sale)}</span>
          {sale.repeats.length > 0 && <span>{repeatWords(sale)}</span>}
        </p>
        <p className={classes.marks}>
          {status !== "pending" && (
            <span data-status={status}>{statusWords(status)}</span>
          )}
          {short !== "" && <span data-tone="wait">{short}</span>}
          {sale.isCancelAsked && status !== "cancelled" && (
            <span data-tone="bad">{getMessage("sales_cancelAsked")}</span>
          )}
          {claim.isDeleted && (
            <span data-tone="wait">{getMessage("sales_deleted")}</span>
          )}
        </p>
      </div>
      <div className={classes.lineActs}>
        {(status === "pending" || status === "cancelled") && (
          <Act
            icon="check"
            isMain
            words={getMessage("sales_confirmOf", name)}
            isDisabled={sale.granted === 0 && status === "pending"}
            onClick={confirm}
          />
        )}
        {(status === "pending" || status === "confirmed") && (
          <Act
            icon="close"
            words={getMessage("sales_cancelOf", name)}
            onClick={cancel}
          />
        )}
        <ClaimMenu sale={sale} />
      </div>
    </>
  );
}

/** The seller says it of the item that they saw it for. */
export function asSold({ claim, code }: Sale) {
  return { ...claim, code };
}

function repeatWords({ repeats }: Sale): string {
  const key = pluralOf(repeats.length, {
    one: "sales_repeats_one",
    other: "sales_repeats_other",
  } as const);
  return getMessage(key, formatWhole(repeats.length));
}

interface ActProps {
  icon: "check" | "close";
  words: string;
  isMain?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
}

function Act({
  icon,
  words,
  isMain = false,
  isDisabled = false,
  onClick,
}: ActProps) {
  return (
    <ActionIcon
      variant={isMain ? "filled" : "default"}
      size={30}
      aria-label={words}
      title={words}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} size={15} />
    </ActionIcon>
  );
}
