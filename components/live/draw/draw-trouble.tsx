import { browser } from "wxt/browser";

import { Notice } from "@/components/ui/notice";

import type { Holding } from "./use-holding";

export function DrawTrouble({ trouble }: Pick<Holding, "trouble">) {
  if (trouble === null) return null;
  const isFailure = trouble === "failed";
  return (
    <div role="alert">
      <Notice
        tone={isFailure ? "bad" : "wait"}
        icon="warning"
        text={browser.i18n.getMessage(
          isFailure ? "draw_failed" : "draw_nobody",
        )}
      />
    </div>
  );
}
