import { ActionIcon, Tooltip } from "@mantine/core";
import type { ComponentProps, ReactNode } from "react";

interface Props extends Omit<ComponentProps<"button">, "style" | "color" | "ref"> {
  label: string;
  isOn?: boolean;
  children: ReactNode;
}

/** A button with an icon, its name on hover and for ears. */
export function Tool({ label, isOn, children, ...rest }: Props) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant={isOn ? "filled" : "default"}
        color={isOn ? "dark" : undefined}
        size="md"
        aria-label={label}
        aria-pressed={isOn}
        {...rest}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
