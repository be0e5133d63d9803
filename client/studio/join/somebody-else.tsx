import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";

/** For a reader who is signed in with another address than the one that was invited. */
export function SomebodyElse({ as }: { as: string }) {
	const { mutate, error, isPending } = useMutation({
		mutationFn: api.signOut,
		// By a new document, so that nothing of the other account stays in the tab.
		onSuccess: () => location.reload(),
	});
	return (
		<>
			<p>
				You are signed in as {as}, which is another account. Sign out to join
				with the address that the invitation is for.
			</p>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<button
				type="button"
				className="button primary"
				disabled={isPending}
				onClick={() => mutate()}
			>
				Sign out
			</button>
		</>
	);
}
