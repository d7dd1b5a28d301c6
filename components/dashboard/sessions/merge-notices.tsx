import { Button, Progress } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Merge } from "@/components/hooks/use-merges";
import { Notice } from "@/components/ui/notice";
import { hrefOf } from "@/lib/model/route";

interface Props {
  merges: readonly Merge[];
  onForget: (number: number) => void;
}

/** How far records have come that become one, and what became of them. */
export function MergeNotices({ merges, onForget }: Props) {
  const { getMessage } = browser.i18n;
  return merges.map(({ number, state }) => {
    if (state.kind === "running")
      return <Running key={number} progress={state.progress} />;
    const isDone = state.kind === "done";
    return (
      <div key={number} role={isDone ? "status" : "alert"}>
        <Notice
          tone={isDone ? "good" : "bad"}
          icon={isDone ? "check" : "warning"}
          text={
            isDone
              ? getMessage("lives_mergeDone")
              : getMessage("lives_mergeFailed")
          }
        >
          {isDone && (
            <Button
              component="a"
              href={hrefOf("session", { id: state.session })}
              size="compact-sm"
              variant="default"
            >
              {getMessage("lives_mergeOpen")}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              onForget(number);
            }}
          >
            {getMessage("lives_mergeHide")}
          </Button>
        </Notice>
      </div>
    );
  });
}

function Running({ progress }: { progress: number }) {
  const text = browser.i18n.getMessage("lives_mergeRunning");
  return (
    <Notice tone="wait" icon="reload" text={text}>
      <Progress w={160} value={progress * 100} animated aria-label={text} />
    </Notice>
  );
}
