import { NativeSelect } from "@mantine/core";
import { browser } from "wxt/browser";

import { goalName } from "@/components/hooks/goal-names";
import { useSetting } from "@/components/hooks/use-setting";
import {
  COUNTER_FIGURES,
  MOST_DIAMONDS,
  MOST_ITEMS,
  MOST_PLACES,
} from "@/lib/model/overlay/options";
import { GOALS } from "@/lib/model/settings/goals";
import { formatWhole } from "@/lib/text/numbers";

import { ChoiceField, ChoicesField, NumberField, SwitchField } from "./fields";
import classes from "./form.module.css";
import { StayField } from "./line-options";
import type { OptionProps } from "./option-fields";

const { getMessage } = browser.i18n;

const FIGURE_KEYS = {
  viewers: "figure_viewers",
  viewersPeak: "layout_viewersPeak",
  likes: "figure_likes",
  diamonds: "figure_diamonds",
  gifts: "figure_gifts",
  follows: "figure_follows",
  shares: "figure_shares",
  comments: "figure_comments",
  people: "figure_people",
  minutes: "goal_minutes",
} as const;

export function GiftFields({ options, onSet }: OptionProps<"lastGift">) {
  return (
    <>
      <div className={classes.pair}>
        <NumberField
          label={getMessage("layout_leastDiamonds")}
          bounds={[0, MOST_DIAMONDS]}
          value={options.leastDiamonds}
          onSet={(leastDiamonds) => {
            onSet({ leastDiamonds }, "diamonds");
          }}
        />
        <StayField
          value={options.stays}
          onSet={(stays) => {
            onSet({ stays }, "stays");
          }}
        />
      </div>
      <SwitchField
        label={getMessage("layout_giftPicture")}
        value={options.hasPicture}
        onSet={(hasPicture) => {
          onSet({ hasPicture });
        }}
      />
    </>
  );
}

export function TopFields({ options, onSet }: OptionProps<"topGifters">) {
  return (
    <>
      <NumberField
        label={getMessage("layout_places")}
        bounds={[1, MOST_PLACES]}
        value={options.count}
        onSet={(count) => {
          onSet({ count }, "count");
        }}
      />
      <div className={classes.switches}>
        <SwitchField
          label={getMessage("layout_pictures")}
          value={options.hasPictures}
          onSet={(hasPictures) => {
            onSet({ hasPictures });
          }}
        />
        <SwitchField
          label={getMessage("layout_diamonds")}
          value={options.hasDiamonds}
          onSet={(hasDiamonds) => {
            onSet({ hasDiamonds });
          }}
        />
      </div>
    </>
  );
}

export function GoalFields({ options, onSet }: OptionProps<"goal">) {
  const { value } = useSetting(GOALS);
  const goals = value?.goals ?? [];
  return (
    <>
      <NativeSelect
        size="xs"
        label={getMessage("layout_whichGoal")}
        value={goals.some(({ id }) => id === options.goal) ? options.goal : ""}
        data={[
          { value: "", label: getMessage("layout_firstGoal") },
          ...goals.map(({ id, figure, target }) => ({
            value: id,
            label: getMessage("layout_goalOf", [
              ...[goalName(figure), formatWhole(target)],
            ]),
          })),
        ]}
        onChange={({ currentTarget }) => {
          onSet({ goal: currentTarget.value });
        }}
      />
      {value && goals.length === 0 && (
        <p className={classes.help}>
          <a href="options.html#goals" target="_blank" rel="noreferrer">
            {getMessage("layout_noGoals")}
          </a>
        </p>
      )}
      <div className={classes.switches}>
        <SwitchField
          label={getMessage("layout_goalFigures")}
          value={options.hasFigures}
          onSet={(hasFigures) => {
            onSet({ hasFigures });
          }}
        />
        <SwitchField
          label={getMessage("layout_goalPercent")}
          value={options.hasPercent}
          onSet={(hasPercent) => {
            onSet({ hasPercent });
          }}
        />
      </div>
    </>
  );
}

export function CounterFields({ options, onSet }: OptionProps<"counters">) {
  return (
    <>
      <ChoicesField
        label={getMessage("layout_figures")}
        value={options.figures}
        choices={COUNTER_FIGURES.map((figure) => [
          figure,
          getMessage(FIGURE_KEYS[figure]),
        ])}
        onSet={(figures) => {
          onSet({ figures: [...figures] });
        }}
      />
      <ChoiceField
        label={getMessage("layout_direction")}
        value={options.direction}
        choices={[
          ["row", getMessage("layout_row")],
          ["column", getMessage("layout_column")],
        ]}
        onSet={(direction) => {
          onSet({ direction });
        }}
      />
      <SwitchField
        label={getMessage("layout_names")}
        value={options.hasNames}
        onSet={(hasNames) => {
          onSet({ hasNames });
        }}
      />
    </>
  );
}

export function BattleFields({ options, onSet }: OptionProps<"battle">) {
  return (
    <div className={classes.switches}>
      <SwitchField
        label={getMessage("layout_battleTime")}
        value={options.hasTime}
        onSet={(hasTime) => {
          onSet({ hasTime });
        }}
      />
      <SwitchField
        label={getMessage("layout_battleNames")}
        value={options.hasNames}
        onSet={(hasNames) => {
          onSet({ hasNames });
        }}
      />
    </div>
  );
}

export function SaleFields({ options, onSet }: OptionProps<"sale">) {
  const isBoard = options.shows === "board";
  return (
    <>
      <ChoiceField
        label={getMessage("layout_saleShows")}
        value={options.shows}
        choices={[
          ["current", getMessage("layout_saleCurrent")],
          ["board", getMessage("layout_saleBoard")],
        ]}
        onSet={(shows) => {
          onSet({ shows });
        }}
      />
      {isBoard && (
        <NumberField
          label={getMessage("layout_items")}
          bounds={[1, MOST_ITEMS]}
          value={options.count}
          onSet={(count) => {
            onSet({ count }, "count");
          }}
        />
      )}
      <div className={classes.switches}>
        <SwitchField
          label={getMessage("layout_prices")}
          value={options.hasPrices}
          onSet={(hasPrices) => {
            onSet({ hasPrices });
          }}
        />
        {isBoard && (
          <SwitchField
            label={getMessage("layout_hidesSoldOut")}
            value={options.hidesSoldOut}
            onSet={(hidesSoldOut) => {
              onSet({ hidesSoldOut });
            }}
          />
        )}
      </div>
      <p className={classes.help}>{getMessage("layout_saleHelp")}</p>
    </>
  );
}
