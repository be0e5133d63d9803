import { useQueryClient } from "@tanstack/react-query";
import type { PasswordChange } from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { PasswordField } from "../forms/password-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { sessionsQuery } from "../queries.ts";
import type { Faults } from "../request.ts";

const empty: PasswordChange = { current: "", password: "" };

export function ChangePassword() {
	const client = useQueryClient();
	const form = useForm({
		initial: empty,
		check,
		send: api.changePassword,
		done() {
			form.set(empty);
			client.invalidateQueries(sessionsQuery);
			say("Your password is changed. You are signed out everywhere else.");
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Change password" working="Changing it…">
			<PasswordField
				name="current"
				label="Present password"
				kind="current-password"
				value={values.current}
				onValue={(current) => set({ current })}
				fault={faults.current}
			/>
			<PasswordField
				name="password"
				label="New password"
				hint="At least 15 characters. Four or five unrelated words are strong and easy to remember. You are signed out everywhere else."
				kind="new-password"
				value={values.password}
				onValue={(password) => set({ password })}
				fault={faults.password}
			/>
		</Form>
	);
}

function check({ current, password }: PasswordChange): Faults {
	return {
		...(current === "" && { current: "Enter your present password" }),
		...([...password].length < 15 && {
			password: "Enter a new password of at least 15 characters",
		}),
	};
}
