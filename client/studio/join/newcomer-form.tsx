import { useNavigate } from "react-router";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { PasswordField } from "../forms/password-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";

/** The account of somebody who was invited; afterwards they sign in with it. */
export function NewcomerForm({
	token,
	email,
}: {
	token: string;
	email: string;
}) {
	const navigate = useNavigate();
	const form = useForm({
		initial: { name: "", password: "" },
		check: ({ name, password }) => ({
			...(name.trim() === "" && { name: "Enter your name" }),
			...(password.length < 15 && {
				password: "Enter a password of at least 15 characters",
			}),
		}),
		send: ({ name, password }) =>
			api.joinAsNewcomer(token, { name: name.trim(), password }),
		done({ project }) {
			say("Your account is made. Sign in with it.");
			const next = encodeURIComponent(`/projects/${project}`);
			navigate(`/sign-in?next=${next}`, { replace: true });
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Make account and join" working="Joining…">
			<input
				type="hidden"
				name="username"
				autoComplete="username"
				value={email}
				readOnly
			/>
			<TextField
				name="name"
				label="Your name"
				hint="Your colleagues see it, and so does whoever reads the audit."
				autoComplete="name"
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<PasswordField
				name="password"
				label="Password"
				hint="At least 15 characters. Four or five unrelated words are strong and easy to remember."
				kind="new-password"
				value={values.password}
				onValue={(password) => set({ password })}
				fault={faults.password}
			/>
		</Form>
	);
}
