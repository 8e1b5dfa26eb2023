import { Button } from "@mantine/core";
import { IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import { ServerFailure } from "../api/client.js";
import { useText } from "../i18n/text.js";

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** Says what happened, what is safe, and offers to try again. */
export function FailureNote({ error, onRetry }: Props) {
  const text = useText();
  const reason = error instanceof ServerFailure ? error.reason : "broken";
  const detail = error instanceof ServerFailure ? error.detail : null;
  return (
    <div className="failure" role="alert">
      <IconPlugConnectedX size={20} stroke={1.7} aria-hidden="true" />
      <div>
        <strong>{text(`failure.${reason}.title`)}</strong>
        <p>{reason === "refused" ? detail : text(`failure.${reason}.body`)}</p>
      </div>
      <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
        {text("app.retry")}
      </Button>
    </div>
  );
}
