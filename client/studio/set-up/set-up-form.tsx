import type {
	Session,
	SetUp,
} from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { PasswordField } from "../forms/password-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { checkSetUp } from "./check-set-up.ts";

const empty: SetUp = {
	code: "",
	organisation: "",
	name: "",
	email: "",
	password: "",
	sample: true,
};

export function SetUpForm({ onDone }: { onDone: (session: Session) => void }) {
	const form = useForm({
		initial: empty,
		check: checkSetUp,
		send: (values) => api.setUp({ ...values, code: values.code.trim() }),
		done: onDone,
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Set up" working="Setting up…">
			<TextField
				name="code"
				label="Set-up code"
				hint="The server printed it where it was started: in its terminal window, or in its log. It shows that you run this installation."
				autoComplete="one-time-code"
				autoCapitalize="none"
				spellCheck={false}
				value={values.code}
				onValue={(code) => set({ code })}
				fault={faults.code}
			/>
			<TextField
				name="organisation"
				label="Organisation"
				hint="A trust, practice or charity. Respondents see this name."
				autoComplete="organization"
				value={values.organisation}
				onValue={(organisation) => set({ organisation })}
				fault={faults.organisation}
			/>
			<TextField
				name="name"
				label="Your name"
				autoComplete="name"
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<TextField
				name="email"
				label="Email address"
				hint="You sign in with it."
				type="email"
				autoComplete="username"
				value={values.email}
				onValue={(email) => set({ email })}
				fault={faults.email}
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
			<TickField
				name="sample"
				label="Load the sample project (made-up data)"
				hint="Four surveys with answers made by a program, to look around in."
				ticked={values.sample}
				onTick={(sample) => set({ sample })}
			/>
		</Form>
	);
}
