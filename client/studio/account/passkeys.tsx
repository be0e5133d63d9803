import type { Passkey } from "../../../server/second-factor/factors.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { canUsePasskeys } from "../sign-in/passkeys.ts";
import { atMinute } from "../words.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { useProtected } from "./use-protected.ts";

const columns: readonly Column<Passkey>[] = [
	{ title: "Name", value: (it) => it.name },
	{
		title: "Added",
		value: (it) => it.createdAt,
		show: (it) => atMinute(it.createdAt),
		wide: true,
	},
	{
		title: "Last used",
		value: (it) => it.lastUsedAt,
		show: (it) => (it.lastUsedAt ? atMinute(it.lastUsedAt) : "Never"),
	},
	{ title: "Remove", show: (it) => <RemovePasskey passkey={it} /> },
];

/** The passkeys of the account: listed, added, removed. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
	return (
		<>
			<h3>Passkeys</h3>
			<p>
				A passkey is a key that your phone, computer or security key keeps for
				this site, and uses when you show your face, finger or PIN: it takes the
				place of password and second step.
			</p>
			{passkeys.length > 0 && (
				<DataTable
					caption="Your passkeys"
					hideCaption
					plain
					columns={columns}
					rows={passkeys}
					rowKey={(it) => it.id}
				/>
			)}
			{canUsePasskeys() ? (
				<AddPasskey />
			) : (
				<p className="hint">
					None can be added here: passkeys need a browser that knows them, and
					an address that begins with https and is a name. Ask whoever runs this
					installation.
				</p>
			)}
		</>
	);
}

function RemovePasskey({ passkey }: { passkey: Passkey }) {
	const { removed } = useProtected();
	return (
		<ConfirmButton
			label="Remove"
			of={passkey.name}
			question={`Remove ${passkey.name}?`}
			action="Remove it"
			act={() => api.removePasskey(passkey.id)}
			done={() => {
				removed();
				say(`${passkey.name} is removed.`);
			}}
		>
			<p>
				It opens nothing here any more. If it is your only second step, your
				password alone opens your account then.
			</p>
		</ConfirmButton>
	);
}
