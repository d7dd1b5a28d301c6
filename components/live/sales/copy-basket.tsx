import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { Basket } from "@/lib/model/sales/sale";

import { useDesk } from "./desk";
import { basketText } from "./sale-words";

const { getMessage } = browser.i18n;

/** What to write to the buyer. */
export function CopyBasket({ basket }: { basket: Basket }) {
  const { items } = useDesk().sales;
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const titleOf = (code: string | null) => {
    const item = items.find((one) => one.code === code);
    return item ? `#${item.code} ${item.title}` : `#${code ?? "?"}`;
  };
  const words = {
    idle: getMessage("sales_copyBasket"),
    copied: getMessage("sales_copied"),
    failed: getMessage("sales_copyFailed"),
  };
  const copy = () => {
    navigator.clipboard.writeText(basketText(basket, titleOf)).then(
      () => {
        setState("copied");
      },
      () => {
        setState("failed");
      },
    );
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={copy}
      onBlur={() => {
        setState("idle");
      }}
    >
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
