import type { KeyRole } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { SignIn } from "./SignIn.jsx";
import { useViewer } from "./use-viewer.js";

/** Says what is needed for something, what the reader has, and offers to sign in with more. */
export function NotAllowed({ needed }: { needed: KeyRole }) {
  const text = useText();
  const { viewer } = useViewer();
  if (!viewer) return null;
  return (
    <div className="not-allowed">
      <p className="note">
        {text("session.needs", {
          needed: text(`session.role.${needed}`),
          has: text(`session.role.${viewer.role ?? "PUBLIC"}`),
        })}
      </p>
      <SignIn />
    </div>
  );
}
