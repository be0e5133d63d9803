import { useQueryClient } from "@tanstack/react-query";
import type { Token } from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { tokensQuery } from "../queries.ts";

export function RevokeToken({ token }: { token: Token }) {
	const client = useQueryClient();
	return (
		<ConfirmButton
			label="Revoke"
			of={token.name}
			question={`Revoke ${token.name}?`}
			action="Revoke it"
			act={() => api.revokeToken(token.id)}
			done={() => {
				client.invalidateQueries(tokensQuery);
				say(`${token.name} is revoked.`);
			}}
		>
			<p>
				The program that uses it stops working at once. It cannot be undone, but
				you can make a new token.
			</p>
		</ConfirmButton>
	);
}
