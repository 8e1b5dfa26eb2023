import { useText } from "../i18n/text.js";
import { SignIn } from "./SignIn.jsx";

/** Stands in place of everything where reading needs a key. */
export function ShutPage() {
  const text = useText();
  return (
    <main id="main" className="shut-page">
      <h1>{text("session.shut.title")}</h1>
      <p>{text("session.shut.body")}</p>
      <SignIn />
    </main>
  );
}
