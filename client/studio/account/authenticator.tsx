import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { AddAuthenticator } from "./add-authenticator.tsx";
import { useProtected } from "./use-protected.ts";

/** The authenticator app: to add, or to remove. */
export function Authenticator({ isSet }: { isSet: boolean }) {
	return (
		<>
			<h3>Authenticator app</h3>
			<p>
				An authenticator app on your phone shows six digits, new every half
				minute, that only you can see.
			</p>
			{isSet ? <RemoveAuthenticator /> : <StartAuthenticator />}
		</>
	);
}

function StartAuthenticator() {
	const { mutate, data, error, isPending, reset } = useMutation({
		mutationFn: api.startAuthenticator,
	});
	if (data !== undefined)
		return <AddAuthenticator fresh={data} onCancel={reset} />;
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
					Add an authenticator app
				</button>
			</p>
		</>
	);
}

function RemoveAuthenticator() {
	const { removed } = useProtected();
	return (
		<div className="row-actions">
			<strong>Your account has one.</strong>
			<ConfirmButton
				label="Remove"
				of="the authenticator app"
				question="Remove the authenticator app?"
				action="Remove it"
				act={api.removeAuthenticator}
				done={() => {
					removed();
					say("The authenticator app is removed.");
				}}
			>
				<p>
					Its codes stop working at once. Without a passkey, your password alone
					opens your account then. To move to another phone, remove it here and
					add it there.
				</p>
			</ConfirmButton>
		</div>
	);
}
