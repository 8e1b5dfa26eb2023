import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask, ServerFailure } from "../api/client.js";
import { LoginDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";

/** Where a key is entered. Nothing of it stays in the page: the session is in a cookie that no script can read. */
export function SignIn({ onDone = () => {} }: { onDone?: () => void }) {
  const text = useText();
  const cache = useQueryClient();
  const [key, setKey] = useState("");
  const login = useMutation({
    mutationFn: () => ask(LoginDocument, { key: key.trim() }),
    onSuccess: async () => {
      setKey("");
      // What was read before may be more now: whole texts, names of those who decided.
      await cache.invalidateQueries();
      onDone();
    },
  });
  const { error } = login;
  const reason =
    error instanceof ServerFailure ? (error.detail ?? text(`failure.${error.reason}.title`)) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== "") login.mutate();
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      <PasswordInput
        label={text("session.key")}
        description={text("session.key.hint")}
        placeholder="lien_…"
        value={key}
        autoComplete="off"
        error={reason}
        visibilityToggleButtonProps={{ "aria-label": text("session.key.show"), tabIndex: 0 }}
        data-autofocus
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <Button type="submit" loading={login.isPending} disabled={key.trim() === ""}>
        {text("session.signIn")}
      </Button>
    </form>
  );
}
