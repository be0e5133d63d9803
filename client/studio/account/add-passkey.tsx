import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { makePasskey } from "../sign-in/passkeys.ts";
import { useProtected } from "./use-protected.ts";

export function AddPasskey() {
	const { added } = useProtected();
	const form = useForm({
		initial: { name: "" },
		check: ({ name }) => ({
			...(name.trim() === "" && { name: "Enter a name for the passkey" }),
		}),
		send: ({ name }) => makePasskey(name.trim()),
		done(answer, { name }) {
			form.set({ name: "" });
			added(answer);
			say(`${name.trim()} is added. You can sign in with it alone.`);
		},
	});
	return (
		<Form form={form} action="Add a passkey" working="Waiting for your device…">
			<TextField
				name="name"
				label="Name of the passkey"
				hint="Where it is kept, such as “My work laptop”."
				autoComplete="off"
				maxLength={200}
				value={form.values.name}
				onValue={(name) => form.set({ name })}
				fault={form.faults.name}
			/>
		</Form>
	);
}
