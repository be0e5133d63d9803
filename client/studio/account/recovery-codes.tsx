import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { factorsQuery } from "../queries.ts";
import { counted } from "../words.ts";
import { showCodes } from "./fresh-codes.ts";

const few = 3;

/** How many recovery codes are left, and new ones in their place. */
export function RecoveryCodes({ left }: { left: number }) {
	const client = useQueryClient();
	return (
		<>
			<h3>Recovery codes</h3>
			<p>
				A recovery code lets you in once, in place of your second step.{" "}
				<strong>You have {counted(left, "code")} left.</strong>
				{left <= few && " Make new ones before they run out."}
			</p>
			<ConfirmButton
				label="Make new recovery codes"
				of="in place of the old"
				question="Make new recovery codes?"
				action="Make new ones"
				act={async () =>
					showCodes((await api.makeRecoveryCodes()).recoveryCodes)
				}
				done={() => client.invalidateQueries(factorsQuery)}
			>
				<p>The old ones stop working at once.</p>
			</ConfirmButton>
		</>
	);
}
