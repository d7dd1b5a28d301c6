import { Button } from "@mantine/core";
import type { ReactNode } from "react";

import { Icon, type IconName } from "@/components/ui/icon";

interface Props {
  icon: IconName;
  href: string;
  children: ReactNode;
}

/** Leads to another page, and looks like what stands beside it. */
export function LinkButton({ icon, href, children }: Props) {
  return (
    <Button
      component="a"
      href={href}
      size="xs"
      variant="default"
      leftSection={<Icon name={icon} size={13} />}
    >
      {children}
    </Button>
  );
}
