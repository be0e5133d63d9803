import {
	useMutation,
	useQueryClient,
	useSuspenseQuery,
} from "@tanstack/react-query";
import { Link } from "react-router";
import type { Organisation } from "../../../server/accounts/organisation.schemas.ts";
import { api } from "../api.ts";
import { TickField } from "../forms/tick-field.tsx";
import { say } from "../layout/toast-store.ts";
import { factorsQuery, organisationQuery, sessionQuery } from "../queries.ts";

/** Whether everybody has to show more than a password; holds at once. */
export function RequireSecondStep({
	organisation,
}: {
	organisation: Organisation;
}) {
	const client = useQueryClient();
	const { data: own } = useSuspenseQuery(factorsQuery);
	const hasOwn = own.authenticator || own.passkeys.length > 0;
	const { mutate, isPending } = useMutation({
		mutationFn: (secondFactorRequired: boolean) =>
			api.changeOrganisation({ secondFactorRequired }),
		onSuccess(_, required) {
			client.invalidateQueries(organisationQuery);
			client.invalidateQueries(sessionQuery);
			say(
				required
					? "From now on everybody needs a second step."
					: "A password is enough again.",
				// Without one of their own the reader is led to add it first.
				hasOwn || !required
					? { label: "Undo", run: () => mutate(!required) }
					: undefined,
			);
		},
		onError: (problem) => say(problem.message),
	});
	return (
		<>
			{!hasOwn && (
				<p className="callout">
					<strong>You have no second step yourself.</strong> If you ask
					everybody for one now, you have to add yours before you can do
					anything else, taking this back included.{" "}
					<Link to="/account">Add yours first</Link>.
				</p>
			)}
			<TickField
				name="second-step"
				label="Ask everybody for a second step"
				hint="Whoever signs in with a password has to add an authenticator app or a passkey before they see any page, at once and in windows that are open. Your organisation's own sign-in counts as enough. API tokens go on working."
				ticked={organisation.secondFactorRequired}
				onTick={(required) => isPending || mutate(required)}
			/>
		</>
	);
}
