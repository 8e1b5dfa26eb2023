import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../i18n/text.js";

interface Props {
  title: string;
  size?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is open as long as it stands. The keyboard goes back to where it was before. */
export function Dialog({ title, size, onClose, children }: Props) {
  const text = useText();
  const before = useRef(document.activeElement);
  useEffect(
    () => () => {
      // Only then is the dialog gone, and with it what had the keyboard.
      setTimeout(() => {
        const { current } = before;
        if (document.activeElement === document.body && current instanceof HTMLElement) current.focus();
      }, 0);
    },
    [],
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      closeButtonProps={{ "aria-label": text("app.close") }}
      classNames={{ title: "dialog-title" }}
    >
      {children}
    </Modal>
  );
}
