import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconLogin2, IconLogout, IconUser, IconUserCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { ask } from "../api/client.js";
import { LogoutDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { useViewer } from "./use-viewer.js";

const SignInDialog = lazy(() =>
  import("./SignInDialog.jsx").then(({ SignInDialog }) => ({ default: SignInDialog })),
);

/** Who is signed in and what they may do; signing in and out. */
export function ViewerMenu() {
  const text = useText();
  const cache = useQueryClient();
  const { viewer } = useViewer();
  const [isSigningIn, setSigningIn] = useState(false);
  const logout = useMutation({
    mutationFn: () => ask(LogoutDocument, {}),
    onSuccess: () => cache.invalidateQueries(),
  });
  if (!viewer) return null;
  const role = text(`session.role.${viewer.role ?? "PUBLIC"}`);
  const label = text("session.who", { name: viewer.name, role });
  const Icon = viewer.role === null ? IconUser : IconUserCheck;
  return (
    <>
      <Menu position="bottom-end" width={260} withinPortal>
        <Menu.Target>
          <Tooltip label={label} openDelay={400}>
            <ActionIcon variant="subtle" color="gray" size={34} aria-label={label}>
              <Icon size={19} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <div className="viewer-card">
            <strong>{viewer.role === null ? text("session.role.PUBLIC") : viewer.name}</strong>
            <span>{viewer.role !== null && role}</span>
            <p>{text(`session.may.${viewer.role ?? "PUBLIC"}`)}</p>
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogin2 size={15} />} onClick={() => setSigningIn(true)}>
            {text(viewer.isSession ? "session.switch" : "session.signIn")}
          </Menu.Item>
          {viewer.isSession && (
            <Menu.Item leftSection={<IconLogout size={15} />} onClick={() => logout.mutate()}>
              {text("session.signOut")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense>{isSigningIn && <SignInDialog onClose={() => setSigningIn(false)} />}</Suspense>
    </>
  );
}
