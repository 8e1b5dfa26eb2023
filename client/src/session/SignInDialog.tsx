import { Modal } from "@mantine/core";
import { useText } from "../i18n/text.js";
import { SignIn } from "./SignIn.jsx";

/** Signing in, over whatever is on the screen. */
export function SignInDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="30rem"
      title={text("session.signIn")}
      closeButtonProps={{ "aria-label": text("app.close") }}
      classNames={{ title: "dialog-title" }}
    >
      <SignIn onDone={onClose} />
    </Modal>
  );
}
