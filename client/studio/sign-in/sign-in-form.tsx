import type {
	SecondStep,
	Session,
} from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { PasswordField } from "../forms/password-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import type { Faults } from "../request.ts";

interface Values {
	email: string;
	password: string;
}

export function SignInForm({
	email = "",
	onAnswer,
}: {
	/** Known when somebody signs in again. */
	email?: string;
	/** Of the server, when the password was right. */
	onAnswer: (answer: Session | SecondStep) => void;
}) {
	const form = useForm({
		initial: { email, password: "" },
		check,
		send: api.signIn,
		done: onAnswer,
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Sign in" working="Signing in…">
			<TextField
				name="email"
				label="Email address"
				type="email"
				autoComplete="username"
				value={values.email}
				onValue={(value) => set({ email: value })}
				fault={faults.email}
			/>
			<PasswordField
				name="password"
				label="Password"
				kind="current-password"
				value={values.password}
				onValue={(value) => set({ password: value })}
				fault={faults.password}
			/>
		</Form>
	);
}

function check({ email, password }: Values): Faults {
	return {
		...(email.trim() === "" && { email: "Enter your email address" }),
		...(password === "" && { password: "Enter your password" }),
	};
}
