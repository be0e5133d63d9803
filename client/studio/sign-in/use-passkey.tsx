import { useMutation } from "@tanstack/react-query";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { canUsePasskeys, signInWithPasskey } from "./passkeys.ts";

/** A button that signs in with a passkey; nothing where the browser has none. */
export function UsePasskey({
	onSignedIn,
}: {
	onSignedIn: (session: Session) => void;
}) {
	const { mutate, error, isPending } = useMutation({
		mutationFn: signInWithPasskey,
		onSuccess: onSignedIn,
	});
	if (!canUsePasskeys()) return null;
	return (
		<>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<p>
				<button
					type="button"
					className="button"
					aria-disabled={isPending}
					onClick={() => isPending || mutate()}
				>
					{isPending ? "Waiting for your passkey…" : "Use a passkey"}
				</button>
			</p>
		</>
	);
}
