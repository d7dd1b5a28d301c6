import { memo } from "react";

import { Icon, type IconName } from "@/components/ui/icon";
import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Widget } from "@/lib/model/overlay/widget";
import type { Traits } from "@/lib/model/traits";
import { shownName } from "@/lib/text/name";

import classes from "./line.module.css";
import { useMask } from "./mask-context";
import { hueOf } from "./name-colour";
import { PersonPicture } from "./picture";
import { Rolling } from "./rolling";
import { useRoll } from "./use-roll";

interface Props {
  widget: Widget<"chat">;
  lines: readonly OverlayLine[] | undefined;
}

export function Chat({ widget, lines }: Props) {
  const { lines: limit, stays, newest } = widget.options;
  const placed = useRoll(lines, { limit, stays });
  const mask = useMask(widget.isSafe);
  return (
    <Rolling placed={placed} newest={newest} stays={stays}>
      {(line) => (
        <ChatLine
          line={line}
          mask={mask}
          options={widget.options}
          theme={widget.look.theme}
        />
      )}
    </Rolling>
  );
}

interface LineProps {
  line: OverlayLine;
  mask: (text: string) => string;
  options: Widget<"chat">["options"];
  theme: Widget["look"]["theme"];
}

const ChatLine = memo(function ChatLine(props: LineProps) {
  const { line, mask, options, theme } = props;
  const { event, traits, avatar } = line;
  if (event.kind !== "comment") return null;
  const { id = "", nickname = "", handle = "" } = event.user ?? {};
  const name = mask(shownName(nickname, handle));
  const colour = theme === "bold" ? undefined : hueOf(id);
  return (
    <div className={classes.chat}>
      {options.hasPictures && (
        <PersonPicture id={id} name={name} avatar={avatar} />
      )}
      <p className={classes.said}>
        {options.hasRoles && traits && <Roles traits={traits} />}
        <bdi className={classes.name} style={{ color: colour }}>
          {name}
        </bdi>{" "}
        <bdi className={classes.text}>{mask(event.text)}</bdi>
      </p>
    </div>
  );
});

const ROLES: readonly { trait: keyof Traits; icon: IconName }[] = [
  { trait: "isStreamer", icon: "live" },
  { trait: "isModerator", icon: "moderator" },
  { trait: "isSubscriber", icon: "star" },
  { trait: "topGifterRank", icon: "rank" },
];

function Roles({ traits }: { traits: Traits }) {
  const icons = ROLES.filter(({ trait }) => Boolean(traits[trait]));
  return icons.map(({ trait, icon }) => (
    <span key={trait} className={classes.role} data-role={trait}>
      <Icon name={icon} />
    </span>
  ));
}
