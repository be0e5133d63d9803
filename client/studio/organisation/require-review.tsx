import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Organisation } from "../../../server/accounts/organisation.schemas.ts";
import { api } from "../api.ts";
import { TickField } from "../forms/tick-field.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import { organisationQuery } from "../queries.ts";

/** Whether a version may be published that nobody else has read; holds at once. */
export function RequireReview({
	organisation,
}: {
	organisation: Organisation;
}) {
	const client = useQueryClient();
	const { mutate, isPending } = useMutation({
		mutationFn: (isRequired: boolean) =>
			api.changeOrganisation({
				reviewRule: isRequired ? "required" : "reason-otherwise",
			}),
		onSuccess(_, isRequired) {
			client.invalidateQueries(organisationQuery);
			client.invalidateQueries({ queryKey: ["instruments"] });
			say(
				isRequired
					? "From now on a second person reads every version."
					: "A reason is enough again.",
				{ label: "Undo", run: () => mutate(!isRequired) },
			);
		},
		onError: sayProblem,
	});
	return (
		<TickField
			name="review-rule"
			label="Every version is read by a second person before it is published"
			hint="Without this, somebody may publish a version that nobody else has read if they give a reason, which is kept and shown. Where only one person has an account, they publish alone, and the version says so."
			ticked={organisation.reviewRule === "required"}
			onTick={(isRequired) => isPending || mutate(isRequired)}
		/>
	);
}
