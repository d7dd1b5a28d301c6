import { Icon, type IconName } from "@/components/ui/icon";

import classes from "./welcome.module.css";

interface Props {
  icon: IconName;
  title: string;
  text: string;
}

export function WelcomePoint({ icon, title, text }: Props) {
  return (
    <li className={classes.point}>
      <span className={classes.mark}>
        <Icon name={icon} size={18} />
      </span>
      <div>
        <strong>{title}</strong>
        <span>{text}</span>
      </div>
    </li>
  );
}
