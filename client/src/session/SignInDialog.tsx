import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { SignIn } from "./SignIn.jsx";

/** Signing in, over whatever is on the screen. */
export function SignInDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Dialog onClose={onClose} size="30rem" title={text("session.signIn")}>
      <SignIn onDone={onClose} />
    </Dialog>
  );
}
