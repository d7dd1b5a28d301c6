import type { Change } from "@/components/hooks/use-setting";
import { addHandles, type HandleList } from "@/lib/model/handle-lists";
import type { RecordingRules } from "@/lib/model/recording-rules";

import { HandleForm } from "./handle-form";
import { HandlePills } from "./handle-pills";
import { ResetButton } from "./reset-button";
import { Setting } from "./setting";

interface Props {
  list: HandleList;
  title: string;
  text: string;
  /** What it means that nobody is on it. */
  empty: string;
  rules: RecordingRules;
  change: Change<RecordingRules>;
}

const NOBODY: readonly string[] = [];

/** A list of streamers that grows by typing or pasting, and shrinks by a button each. */
export function HandleListSetting(props: Props) {
  const { list, title, text, empty, rules, change } = props;
  const handles = rules[list];
  const set = (changed: readonly string[]) => {
    change({ [list]: [...changed] });
  };
  return (
    <Setting
      title={title}
      text={text}
      reset={
        <ResetButton
          title={title}
          value={handles}
          standard={NOBODY}
          isEqual={isSame}
          onSet={set}
        />
      }
    >
      <HandleForm
        label={title}
        handles={handles}
        onAdd={(added) => {
          change((now) => ({
            [list]: addHandles(now[list], added) ?? now[list],
          }));
        }}
      />
      <HandlePills
        label={title}
        empty={empty}
        handles={handles}
        onRemove={(gone) => {
          change((now) => ({
            [list]: now[list].filter((handle) => handle !== gone),
          }));
        }}
      />
    </Setting>
  );
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.join(" ") === right.join(" ");
}
